import { describe, expect, it } from 'vitest';
import { codeMail, openApi, subscribe } from './open-api.js';

describe('the subscriptions of a WebSocket client', () => {
  it('keeps an inbox alive for its listeners', async () => {
    const { createInbox, get, listen } = await openApi();
    const [heard, abandoned] = [await createInbox({ ttl: 1 }), await createInbox({ ttl: 1 })];
    const client = await listen();
    await client.ask(subscribe([heard.id]));
    await expect.poll(async () => (await get(`/v1/inboxes/${abandoned.id}`)).status).toBe(410);
    expect((await get(`/v1/inboxes/${heard.id}`)).status).toBe(200);
    client.socket.close();
    await expect.poll(async () => (await get(`/v1/inboxes/${heard.id}`)).status).toBe(410);
  });

  it('lets an inbox that was named twice expire', async () => {
    const { createInbox, get, listen } = await openApi();
    const { id } = await createInbox({ ttl: 1 });
    const client = await listen();
    expect(await client.ask(subscribe([id, id]))).toMatchObject({ inbox_ids: [id] });
    client.socket.close();
    await expect.poll(async () => (await get(`/v1/inboxes/${id}`)).status).toBe(410);
  });

  it('limits the subscriptions of all clients', async () => {
    const { createInbox, listen } = await openApi({ maxSubscriptions: 2 });
    const [one, two] = [await createInbox(), await createInbox()];
    const [first, second] = [await listen(), await listen()];
    await first.ask(subscribe([one.id, two.id]));
    expect(await second.ask(subscribe([one.id]))).toMatchObject({ code: 'too-many' });
    await first.ask({ type: 'unsubscribe', inbox_ids: [two.id] });
    expect(await second.ask(subscribe([one.id]))).toMatchObject({ type: 'subscribed' });
  });

  it('keeps its subscriptions when it asks for more than there may be', async () => {
    const { createInbox, listen, send } = await openApi({ maxSubscriptions: 2 });
    const [one, two, three] = [await createInbox(), await createInbox(), await createInbox()];
    const client = await listen();
    await client.ask(subscribe([one.id, two.id]));
    expect(await client.ask(subscribe([two.id, one.id]))).toMatchObject({ type: 'subscribed' });
    expect(await client.ask(subscribe([one.id, three.id]))).toMatchObject({ code: 'too-many' });
    await send({ to: one.email, ...codeMail('111222') });
    expect(await client.next()).toMatchObject({ type: 'event', inbox_id: one.id });
  });

  it('keeps an inbox whose time is over for a listener that subscribes again', async () => {
    const { createInbox, get, listen } = await openApi();
    const [heard, abandoned] = [await createInbox({ ttl: 1 }), await createInbox({ ttl: 1 })];
    const client = await listen();
    await client.ask(subscribe([heard.id]));
    await expect.poll(async () => (await get(`/v1/inboxes/${abandoned.id}`)).status).toBe(410);
    await client.ask(subscribe([heard.id]));
    expect((await get(`/v1/inboxes/${heard.id}`)).status).toBe(200);
  });
});
