import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { KeyRing } from '../../src/http/key-ring.js';

const A = { name: 'team-a', key: 'key-of-team-a-0123', addresses: ['*@team-a.example'] };
const B = { name: 'team-b', key: 'key-of-team-b-0123', addresses: ['*@team-b.example', '+1555*'] };

describe('KeyRing', () => {
  it('finds the viewer of a key', () => {
    const { file } = keyFile({ keys: [A, B] });
    const keys = new KeyRing({ apiKey: 'the key that sees everything', keys: file });
    const viewer = keys.find([undefined, B.key]);
    expect([viewer.name, viewer.addresses]).toEqual(['team-b', B.addresses]);
    expect(keys.find(['the key that sees everything']).seesAll).toBe(true);
    for (const given of ['', 'key-of-team-a-012', `${A.key} `, A.name])
      expect(keys.find([given]).seesSome).toBe(false);
  });

  it('lets everybody see everything without keys', () => {
    const keys = new KeyRing({ apiKey: undefined, keys: undefined });
    expect([keys.isEmpty, keys.find([]).seesAll]).toEqual([true, true]);
  });

  it('reads its file again, and says whose key is no longer the same', () => {
    const { file, write } = keyFile({ keys: [A, B] });
    const keys = new KeyRing({ apiKey: undefined, keys: file });
    const [a, b] = [keys.find([A.key]), keys.find([B.key])];
    expect(keys.reload()).toEqual([]);
    write({ keys: [{ ...A, addresses: ['*@a.example'] }, B] });
    expect(keys.reload()).toEqual([a]);
    expect([keys.find([A.key]), a.sees('x@a.example'), a.sees('x@team-a.example')]).toEqual([
      a,
      true,
      false,
    ]);
    write({ keys: [A, { ...B, key: 'another-key-of-team-b' }] });
    expect(keys.reload()).toEqual([a, b]);
    expect([keys.find([B.key]).seesSome, keys.find(['another-key-of-team-b'])]).toEqual([false, b]);
    write({ keys: [A] });
    expect(keys.reload()).toEqual([b]);
    expect([b.seesSome, keys.find(['another-key-of-team-b']).seesSome]).toEqual([false, false]);
    write({ keys: [A, B] });
    expect(keys.reload()).toEqual([]);
    expect([keys.find([B.key]), b.addresses]).toEqual([b, B.addresses]);
  });

  it('keeps what it has when the file is broken', () => {
    const { file, write } = keyFile({ keys: [A] });
    const keys = new KeyRing({ apiKey: undefined, keys: file });
    write({ keys: [A, A] });
    expect(() => keys.reload()).toThrow();
    expect(keys.find([A.key]).sees('x@team-a.example')).toBe(true);
  });

  it.each([
    ['{', 'The keys in FILE must be a JSON object.'],
    ['null', '{ keys } of FILE must be a list of at least one key, got undefined.'],
    [{ keys: [] }, '{ keys } of FILE must be a list of at least one key, got [].'],
    [
      { keys: [{ ...A, name: 'a/b' }] },
      "{ name } of keys[0] of FILE must be at most 64 letters, digits and _.-, got 'a/b'.",
    ],
    [
      { keys: [A, { ...B, key: 'short' }] },
      '{ key } of keys[1] of FILE must be 16 to 256 ASCII letters, digits and signs.\n\nHint: openssl rand -hex 32 prints one.',
    ],
    [
      { keys: [{ ...A, addresses: [] }] },
      '{ addresses } of keys[0] of FILE must be a list like ["*@team-a.example", "+1555*"], got [].',
    ],
    [
      { keys: [{ ...A, addresses: ['team-a'] }] },
      "addresses[0] of keys[0] of FILE must be a pattern like *@team-a.example, +1555* or *, got 'team-a'.",
    ],
    [{ keys: [{ ...A, adresses: [] }] }, 'keys[0] of FILE has no { adresses }.'],
    [
      { keys: [A, { ...B, name: A.name }] },
      'Each { name } in FILE must be unique, got that of team-a twice.',
    ],
    [
      { keys: [A, { ...B, key: A.key }] },
      'Each { key } in FILE must be unique, got that of team-b twice.',
    ],
  ])('names what is wrong in its file: %j', (content, summary) => {
    const { file } = keyFile(content);
    const read = () => new KeyRing({ apiKey: undefined, keys: file });
    expect(read).toThrow(summary.replace('FILE', file));
    expect(read).not.toThrow('key-of-team');
  });

  it('names a file that is not there', () => {
    expect(() => new KeyRing({ apiKey: undefined, keys: '/nowhere/keys.json' })).toThrow(
      "The file of keys cannot be read: ENOENT: no such file or directory, open '/nowhere/keys.json'.",
    );
  });
});

function keyFile(content: unknown): { file: string; write(content: unknown): void } {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'keys.json');
  const write = (written: unknown): void =>
    writeFileSync(file, typeof written === 'string' ? written : JSON.stringify(written));
  write(content);
  return { file, write };
}
