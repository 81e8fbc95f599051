import { describe, expect, it } from 'vitest';
import type { InboxJson } from '../../../src/wire/json.js';
import { sendAll } from '../../mail-server/send-mail.js';
import { codeMail, type OpenApi, openApi } from './open-api.js';

// npm run proof has four times as many.
const INBOXES = process.env['PROOF'] ? 1000 : 250;

describe('many at once', () => {
  it(`${INBOXES} inboxes that are waited on over 8 connections each get their own`, async () => {
    const api = await openApi();
    const inboxes = await makeInboxes(api, INBOXES);
    const clients = await Promise.all([...Array(8).keys()].map(() => api.listen()));
    const seen = new Map<string, string>();
    const heard = clients.map(async (client, index) => {
      const inbox_ids = inboxes.filter((_, at) => at % 8 === index).map(({ id }) => id);
      expect((await client.ask({ type: 'subscribe', inbox_ids })).type).toBe('subscribed');
      return async (): Promise<void> => {
        for (const _ of inbox_ids) {
          const { inbox_id, message } = await client.next();
          expect(seen.has(inbox_id ?? '')).toBe(false);
          seen.set(inbox_id ?? '', message?.code ?? '');
        }
      };
    });
    const listening = await Promise.all(heard);
    const mails = inboxes.map(({ email }, index) => ({ to: email, ...codeMail(codeOf(index)) }));
    await Promise.all([
      ...listening.map((listen) => listen()),
      sendAll(smtpOf(api), { mails, connections: 20 }),
    ]);
    const wanted = inboxes.map(({ id }, index) => [id, codeOf(index)]);
    expect(new Map(seen)).toEqual(new Map(wanted as [string, string][]));
  });

  it('50 agents that sign up over one server get each their own code', async () => {
    const api = await openApi();
    const agents = [...Array(50).keys()].map(async (index) => {
      const { id, email } = await api.createInbox();
      const code = api.get<{ code: string }>(`/v1/inboxes/${id}/code?timeout=60`);
      await api.send({ to: email, ...codeMail(codeOf(index)) });
      return (await code).body.code;
    });
    expect(await Promise.all(agents)).toEqual([...Array(50).keys()].map(codeOf));
  });
});

async function makeInboxes({ createInbox }: OpenApi, count: number): Promise<InboxJson[]> {
  const made: InboxJson[] = [];
  while (made.length < count)
    made.push(...(await Promise.all([...Array(50).keys()].map(() => createInbox()))));
  return made;
}

function codeOf(index: number): string {
  return String(483_000 + index);
}

function smtpOf({ server }: OpenApi): { host: string; port: number } {
  return { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
}
