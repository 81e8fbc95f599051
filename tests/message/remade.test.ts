import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Remade } from '../../src/message/remade.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('is made when it is asked for, and again only after the garbage collector took it', async () => {
  let made = 0;
  const text = new Remade(() => `text ${++made}`);
  expect(made).toBe(0);
  expect([text.value, text.value]).toEqual(['text 1', 'text 1']);

  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(text.value).toBe('text 2');
});
