import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../src/http/api/openapi.js';
import { openApi } from './open-api.js';

describe('GET /v1/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const { get } = await openApi();
    const { status, body } = await get<Record<string, unknown>>('/v1/openapi.json');
    expect(status).toBe(200);
    const validator = new Validator();
    expect(await validator.validate(body)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(body).toMatchObject({ info: { title: 'playwright-inbox' } });
  });

  it('says what a problem holds', async () => {
    const { get } = await openApi();
    const { body } = await get<OpenApiDocument>('/v1/openapi.json');
    const { schemas } = body.components as { schemas: { Problem: { properties: object } } };
    expect(schemas.Problem.properties).toMatchObject({
      detail: { description: 'Whole text for people: summary, facts and hint.' },
      summary: { description: 'First sentence of the detail.' },
      facts: { description: 'Labelled facts of the detail: a label with its line or lines.' },
      hint: { description: 'What to do about it.' },
    });
  });

  it('says what each request does', async () => {
    const { get } = await openApi();
    const { body } = await get<{ paths: Record<string, Record<string, { summary: string }>> }>(
      '/v1/openapi.json',
    );
    const lines = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { summary }]) => `${method} ${path}: ${summary}`),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "post /v1/inboxes: Create an inbox
      get /v1/inboxes: List the inboxes, newest first
      get /v1/inboxes/{id}: Get an inbox or a phone
      delete /v1/inboxes/{id}: Delete an inbox and free its address
      post /v1/phones: Create a phone: an inbox for text messages
      get /v1/phones: List the phones, newest first
      get /v1/inboxes/{id}/messages: List the messages of an inbox, newest first
      get /v1/inboxes/{id}/messages/{message_id}: Get a message of an inbox
      post /v1/inboxes/{id}/fault: Set what goes wrong with the mail of an inbox, until the inbox ends
      get /v1/inboxes/{id}/fault: Get what goes wrong with the mail of an inbox, and how often it did
      delete /v1/inboxes/{id}/fault: End what goes wrong with the mail of an inbox
      get /v1/inboxes/{id}/code: Wait for a one-time code: the newest that was not handed out
      get /v1/inboxes/{id}/link: Wait for a verification link: the newest that was not handed out
      get /v1/inboxes/{id}/message: Wait for a message: the oldest that was not handed out
      get /v1/messages: List all mail on the server, the newest first: of inboxes, of test workers, and unclaimed
      delete /v1/messages: Delete every message that is in no open inbox, neither of a test worker nor of the API
      get /v1/messages/{id}: Get a message
      delete /v1/messages/{id}: Delete a message, unless a test worker may still ask for it
      get /v1/messages/{id}/raw: Get the raw message (RFC 5322)
      get /v1/messages/{id}/html: Show a message as a mail client does: nothing in it runs
      get /v1/messages/{id}/attachments/{index}: Get an attachment of a message
      post /v1/webhooks: Create a webhook: a URL that is called for each message, signed by Standard Webhooks (https://www.standardwebhooks.com)
      get /v1/webhooks: List the webhooks, newest first
      get /v1/webhooks/{id}: Get a webhook
      delete /v1/webhooks/{id}: Delete a webhook
      get /v1/webhooks/{id}/attempts: List the deliveries of a webhook, newest first
      get /v1/metrics: Count mails, waits, refusals, bytes and claims, for Prometheus; needs a key that sees all mail
      get /v1/config: Get the SMTP settings, and whether a key is needed
      post /v1/session: Sign a browser in: keep its key in a cookie that no script can read
      delete /v1/session: Sign a browser out
      get /v1/openapi.json: Get this document"
    `);
  });

  it('describes input by the schemas that check it', async () => {
    const { get } = await openApi();
    const { body } = await get<OpenApiDocument>('/v1/openapi.json');
    expect(body.paths['/v1/inboxes/{id}/code']?.['get']).toMatchObject({
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        {
          name: 'timeout',
          in: 'query',
          required: false,
          schema: { type: 'number', maximum: 120, default: 60 },
        },
        { name: 'after', schema: { type: 'integer', minimum: 0 } },
        { name: 'subject', schema: { type: 'string' } },
        { name: 'from' },
        { name: 'to' },
        { name: 'body' },
        { name: 'pattern', schema: { maxLength: 200 } },
        { name: 'flags' },
        { name: 'wait_id' },
      ],
      responses: {
        200: {
          content: {
            'application/json': {
              schema: { properties: { message: { $ref: '#/components/schemas/Message' } } },
            },
          },
        },
      },
    });
  });

  it('names every reference it makes', async () => {
    const { get } = await openApi();
    const { body } = await get<OpenApiDocument>('/v1/openapi.json');
    const names = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    const { schemas } = body.components as { schemas: Record<string, unknown> };
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(Object.keys(schemas)));
    expect(JSON.stringify(body)).not.toContain('$defs');
  });
});

describe('a request by a method that its path does not have', () => {
  it('says which methods there are', async () => {
    const { get, delete: remove } = await openApi();
    const { status, body } = await remove('/v1/inboxes');
    expect([status, body]).toMatchObject([
      405,
      { detail: 'The method must be POST or GET, got DELETE.', allowed: ['POST', 'GET'] },
    ]);
    expect((await get('/v1/nothing')).status).toBe(404);
  });

  it('answers HEAD as GET, without its body', async () => {
    const { server } = await openApi();
    const response = await fetch(`${server.url}/v1/inboxes`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
