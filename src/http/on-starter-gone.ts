import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const EVERY = 1000;
// The fields of /proc/<pid>/stat (proc_pid_stat(5)); a name may hold anything.
const STAT = /^\d+ \(([\s\S]*)\) \S (\d+)/;
const PS = /^\s*(\d+)\s+(.*)$/;
const SHELL = /(?:^|[/-])(?:ba|da|a|z|k)?sh$/;

/** Calls a listener when npx or npm, which started this process, is gone; npm puts a shell between them. */
export function onStarterGone(listener: () => void): void {
  const parent = process.ppid;
  const first = look(parent);
  const isShell = first !== undefined && SHELL.test(first.name);
  const timer = setInterval(() => {
    const orphaned = isShell && look(parent)?.parent !== first.parent;
    if (process.ppid === parent && isAlive(parent) && !orphaned) return;
    clearInterval(timer);
    listener();
  }, EVERY).unref();
}

interface ProcessFacts {
  readonly name: string;
  readonly parent: number;
}

function look(pid: number): ProcessFacts | undefined {
  try {
    if (process.platform === 'linux') {
      const [, name = '', parent] = STAT.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return { name, parent: Number(parent) };
    }
    if (process.platform === 'win32') return undefined;
    const args = ['-o', 'ppid=,comm=', '-p', String(pid)];
    const [, parent, name = ''] = PS.exec(execFileSync('ps', args, { encoding: 'utf8' })) ?? [];
    return { name: name.trim(), parent: Number(parent) };
  } catch {
    return undefined;
  }
}

// On Windows the parent ID remains when the parent is gone.
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
