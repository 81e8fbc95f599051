import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';

describe('the files of the web inbox', () => {
  let server: SharedServer;
  beforeAll(async () => {
    server = await SharedServer.start({ apiKey: 'secret' });
  });
  afterAll(() => server.close());

  it('are served without the key, which the page asks for itself', async () => {
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toContain('<title>playwright-inbox</title>');
    expect((await fetch(`${server.url}/app.js?now`)).headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    );
    expect((await fetch(`${server.url}/v1/messages`)).status).toBe(401);
  });

  it('let nothing run but themselves', async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/tsconfig.json', '/../shared-server.js', '/%2e%2e/main.js', '/nothing', '//'])(
    'are all that is served: not %s',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  it('are read, not written', async () => {
    const response = await fetch(server.url, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ detail: 'The method must be GET, got POST.' });
  });
});
