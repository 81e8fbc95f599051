/** Playwright's `launchOptions` for the Chromium of this machine; without a path Playwright uses its own download. */
export interface ChromiumLaunch {
  executablePath?: string;
  args: string[];
}

/** Finds a Chromium: CHROMIUM_PATH, else Playwright's own download, else an installed one. */
export function findChromium(): ChromiumLaunch;

/** Installs a Chromium, unless there is one already. */
export function installBrowser(): Promise<void>;
