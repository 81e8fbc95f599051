// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/http/main.js', import.meta.url));
const READY = /\((http:\S+)\)/;

/** Starts the shared mail server in a process of its own, as mailWebServer() does. */
export async function startSharedProcess() {
  const child = spawn(process.execPath, [MAIN], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const url = READY.exec(String(line))?.[1];
  if (!url) {
    throw new Error(`The shared mail server said ${JSON.stringify(String(line))}`);
  }
  return {
    url,
    async close() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
