import { describe, expect, it } from 'vitest';
import type { Paged } from '../../../src/http/api/paging.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MessageJson, MessageSummaryJson } from '../../../src/wire/json.js';
import { codeMail, openApi } from './open-api.js';

describe('DELETE /v1/messages', () => {
  it('deletes all that is in no open inbox', async () => {
    const api = await openApi();
    const { email } = await api.createInbox();
    await using worker = await connectMailServer(api.server.url);
    const inbox = await worker.createInbox();
    for (const to of [email, inbox.address, 'nobody@acme.test', 'ada@acme.test'])
      await api.send({ to, ...codeMail('111222') });
    const cleared = await api.delete<object>('/v1/messages');
    expect([cleared.status, cleared.body]).toEqual([200, { deleted: 2, kept: 2 }]);
    expect(await inbox.waitForCode()).toBe('111222');
    const { body } = await api.get<Paged<MessageSummaryJson>>('/v1/messages');
    expect(body.messages.flatMap(({ recipients }) => recipients)).toEqual([inbox.address, email]);
  });
});

describe('DELETE /v1/messages/{id}', () => {
  it('removes a message from the server and its inbox', async () => {
    const api = await openApi();
    const { id, email } = await api.createInbox();
    await api.send({ to: email, ...codeMail('111222') });
    const [message] = (await api.get<Paged<MessageJson>>('/v1/messages')).body.messages;
    expect((await api.delete(`/v1/messages/${message?.id}`)).status).toBe(204);
    const { status, body } = await api.get(`/v1/messages/${message?.id}`);
    expect([status, body.detail]).toEqual([
      404,
      `There is no message ${message?.id}: it never existed, was deleted, or made room for newer ones.`,
    ]);
    expect((await api.get(`/v1/inboxes/${id}/messages`)).body).toEqual({
      messages: [],
      next: null,
    });
  });

  it('leaves the mail of test workers alone until their inbox is closed', async () => {
    const api = await openApi();
    await using worker = await connectMailServer(api.server.url, { name: 'worker 3 (pid 4711)' });
    const inbox = await worker.createInbox();
    await api.send({ to: inbox.address });
    const [message] = (await api.get<Paged<MessageJson>>('/v1/messages')).body.messages;
    const refused = await api.delete(`/v1/messages/${message?.id}`);
    expect([refused.status, refused.body['detail']]).toEqual([
      409,
      `The message ${message?.id} belongs to an open inbox of worker 3 (pid 4711), which may still need it.`,
    ]);
    await inbox.close();
    expect((await api.delete(`/v1/messages/${message?.id}`)).status).toBe(204);
  });
});
