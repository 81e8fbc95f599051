import type { ChildProcess } from 'node:child_process';

export function untilListening(program: ChildProcess, port: number): Promise<void>;
