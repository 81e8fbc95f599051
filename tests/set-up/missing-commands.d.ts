/** Returns which of these commands this machine lacks: tests that run them are skipped; in CI they run and fail. */
export function missingCommands(commands: readonly string[]): string[];
