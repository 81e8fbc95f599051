import { expect, test } from 'vitest';
import type { Message } from '../../src/message/message.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { bytes, received } from './mail-builder.js';

function mailOf(...lines: string[]): Promise<Message> {
  return parseMessage(received(bytes(...lines)));
}

test('the HTML of a message is queried with selectors', async () => {
  const message = await mailOf(
    'Content-Type: text/html; charset=utf-8',
    '',
    '<table><tr><td>Plan<td>Pro<tr><td>Total<td class="total">&euro; 12.00</table>' +
      '<a class="button" href="https://acme.test/start?a=1&amp;b=2">Start</a>',
  );
  expect(message.$('a.button').attr('href')).toBe('https://acme.test/start?a=1&b=2');
  expect(message.$('td.total').text()).toBe('€ 12.00');
  expect(message.$('tr')).toHaveLength(2);
});

test('it is loaded once', async () => {
  const message = await mailOf('Content-Type: text/html', '', '<p>Hello</p>');
  expect(message.$).toBe(message.$);
});

test('a message without HTML has an empty document', async () => {
  const message = await mailOf('', 'Hello');
  expect(message.$('*')).toHaveLength(0);
  expect(message.$.root().text()).toBe('');
});
