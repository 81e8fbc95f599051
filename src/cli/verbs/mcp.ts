import { packageVersion } from '../../http/package-version.js';
import { loadMcp } from '../../mcp/load-mcp.js';
import { AttachedBrowser } from '../../playwright/attached-browser/attached-browser.js';
import type { VerbCall } from '../verb.js';
import { DEFAULT_CDP } from './browser.js';

/** Serves the tools of the Model Context Protocol over stdin and stdout. */
export async function serveMcp({ client, values }: VerbCall): Promise<void> {
  const { serveStdio } = await loadMcp('mcp', () => import('../../mcp/serve-stdio.js'));
  serveStdio({
    client,
    browser: new AttachedBrowser(values.cdp ?? DEFAULT_CDP),
    hideCodes: values['hide-codes'] ?? false,
    version: packageVersion(),
  });
}
