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

describe('what there is not', () => {
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
