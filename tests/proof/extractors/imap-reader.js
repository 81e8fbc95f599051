// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('imap_reader_lines.py', import.meta.url));
const child = spawn(process.env['EXTRACTORS_PYTHON'] ?? 'python3', [SCRIPT], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
// It ends with this process, which waits for it only while it is asked.
child.unref();
hold('unref');

/** @param {{ subject?: string, text?: string, html?: string }} content */
export default async function extract(content) {
  hold('ref');
  child.stdin.write(`${JSON.stringify(content)}\n`);
  const { value = '{}' } = await lines.next();
  hold('unref');
  const [code, link] = JSON.parse(value);
  return { code: code ?? undefined, link: link ?? undefined };
}

/** @param {'ref' | 'unref'} how */
function hold(how) {
  for (const stream of [child.stdin, child.stdout]) Reflect.get(stream, how).call(stream);
}
