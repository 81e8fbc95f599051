import { expect, it } from 'vitest';
import { codeMail, openApi } from './open-api.js';

it('a fault is set over HTTP, counts how often it happened, and is ended', async () => {
  const { post, get, delete: end, createInbox, send } = await openApi();
  const { id, email: to } = await createInbox();
  const path = `/v1/inboxes/${id}/fault`;
  expect((await get(path)).body).toEqual({ fault: null, applied: 0, skipped: 0 });
  const fault = { kind: 'refuse', code: 451, times: 2 };
  expect(await post(path, fault)).toMatchObject({ status: 200, body: { fault, applied: 0 } });
  await expect(send({ to, ...codeMail('483920') })).rejects.toThrow('451');
  expect((await get(path)).body).toEqual({ fault, applied: 1, skipped: 0 });
  await end(path);
  await send({ to, ...codeMail('483920') });
  expect((await get(path)).body).toEqual({ fault: null, applied: 0, skipped: 0 });
});

it.each([
  [{ kind: 'starttls' }, 'kind: must be ("refuse" | "respond"'],
  [{ kind: 'refuse', cod: 451 }, 'cod: unknown; did you mean code?'],
  [{ kind: 'refuse', code: 250 }, '{ code } must be a whole number from 400 to 599, got 250.'],
  [{ kind: 'lose', delay: 5 }, "The fault { kind: 'lose' } has no { delay }."],
])('a fault over HTTP is checked: %j', async (fault, detail) => {
  const { post, createInbox } = await openApi();
  const { id } = await createInbox();
  expect(await post(`/v1/inboxes/${id}/fault`, fault)).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining(detail) },
  });
});

it('an inbox that others share has no fault', async () => {
  const { post, createInbox } = await openApi();
  const { id } = await createInbox({ username: 'admin', shared: true });
  const { status, body } = await post(`/v1/inboxes/${id}/fault`, { kind: 'lose' });
  expect({ status, body }).toMatchObject({
    status: 400,
    body: {
      summary: 'An inbox that is shared must have no fault: it would be one of the others, too.',
    },
  });
});
