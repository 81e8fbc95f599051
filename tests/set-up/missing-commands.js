// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Returns which of these commands this machine lacks: tests that run them are skipped, and say so.
 * In CI none may be skipped: there they run and fail. But Windows promises none of these commands.
 * @param {readonly string[]} commands
 */
export function missingCommands(commands) {
  if (process.env['CI'] && process.platform !== 'win32') return [];
  return commands.filter((command) => spawnSync(command, ['--version']).status !== 0);
}
