import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CommandProcess } from './command-process.js';

describe('npx playwright-inbox explain', () => {
  const mail = [
    'From: Acme <hello@acme.test>',
    'Subject: Sign in',
    '',
    'Your verification code is 482913. Order 55120 is on its way \u001b[31m.',
  ].join('\r\n');

  it('says why a mail has the code it has, from a file or from standard input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'explain-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'mail.eml');
    await writeFile(path, mail);
    const { code, stdout } = await CommandProcess.run(['explain', path]).ended;
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Subject: Sign in\nCode:    482913'),
    ]);
    expect(stdout).toMatch(/\nCodes\n {2}[\d.]+ 482913\n {6}\+/);
    expect(stdout).toMatch(/\nWhat a reader sees\n/);
    expect(stdout).not.toContain('\u001b');
    const piped = CommandProcess.run(['explain', '-']);
    piped.child.stdin?.end(mail);
    expect((await piped.ended).stdout).toBe(stdout);
  });

  it.each([
    [[], 'explain takes the path of one mail, got 0 arguments.'],
    [['a.eml', 'b.eml'], 'explain takes the path of one mail, got 2 arguments.'],
    [
      ['no-such.eml'],
      "Cannot read no-such.eml: ENOENT: no such file or directory, open 'no-such.eml'.",
    ],
    [
      ['package.json'],
      'package.json must be a mail with its header, like message.raw, got no header.',
    ],
  ])('refuses %s', async (args, summary) => {
    const { code, stderr } = await CommandProcess.run(['explain', ...args]).ended;
    expect([code, stderr]).toEqual([
      64,
      `InvalidOptionError: ${summary}\n\nHint: npx playwright-inbox explain mail.eml, or "-" to read standard input.\n`,
    ]);
  });
});
