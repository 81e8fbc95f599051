import { describe, expect, it } from 'vitest';
import type { ClientMessage } from '../../src/client/client-message.js';
import { hideValues } from '../../src/mcp/hide-values.js';
import { openClient } from '../client/open-client.js';

async function messageOf(text: string): Promise<ClientMessage> {
  const { client, send } = await openClient();
  await send({ to: 'ada@acme.test', subject: text, text });
  const { id } = await client.inboxes.open('ada@acme.test');
  return client.messages.waitForMessage({ inboxId: id });
}

describe('hideValues()', () => {
  it.each([
    ['Your code is 481920.', 'Your code is ••••••.'],
    ['Your code is 481 920.', 'Your code is •••••••.'],
    ['Your code: WXYZ-BCDF', 'Your code: •••••••••'],
    ['Open https://acme.test/confirm?token=8f3k2m1q now', 'Open https://acme.test/•••••• now'],
  ])('hides what extraction found in %j', async (text, shown) => {
    const message = await messageOf(text);
    expect(hideValues({ text: message.subject }, [message])).toEqual({ text: shown });
  });

  it.each([
    ['(G-7K3M9Q)', '(•-••••••)'],
    ['4 8 1 9 2 0', '•••••••••••'],
    ['48\u200b19\u200b20', '••••••••'],
    ['@acme.test #481920', '@acme.test #••••••'],
    ['acme://verify/8f3k2m1q', 'acme://verify/••••••'],
    ['for sign-up-x7k2m9qdw@inbox.example.com', 'for sign-up-x7k2m9qdw@inbox.example.com'],
    ['2 messages in 212 ms', '2 messages in 212 ms'],
  ])('hides what looks like a code or link in %j, without a message', (text, shown) => {
    expect(hideValues({ lines: [text] }, [])).toEqual({ lines: [shown] });
  });

  it('keeps what the other tools are called with', () => {
    const named = { inbox_id: 'inb_0618e49e_99bd', message_id: 'msg_0618e49e_2' };
    expect(hideValues({ ...named, subject: 'Code 481920' }, [])).toEqual({
      ...named,
      subject: 'Code ••••••',
    });
  });

  it('keeps it in the text, too, which is all that some clients show', () => {
    const [one, two] = ['msg_0618e49e_1', 'msg_0618e49e_12345'];
    const lines = `${one}  "Code 481920"\n${two}  "Code 335577"`;
    expect(
      hideValues({ text: lines, data: [{ message_id: one }, { message_id: two }] }, []).text,
    ).toBe(`${one}  "Code ••••••"\n${two}  "Code ••••••"`);
    const phone = { text: '+12125550123', data: { address: '+12125550123' } };
    expect(hideValues(phone, [])).toEqual(phone);
  });
});
