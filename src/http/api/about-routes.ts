import * as v from 'valibot';
import { type ConfigJson, configSchema } from '../../wire/json.js';
import { packageVersion } from '../package-version.js';
import { Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import type { ServerParts } from './api-parts.js';
import { describeApi, type OpenApiDocument } from './openapi.js';
import { type Reply, type Route, route } from './route.js';

/** Creates the routes that say what the server is and what its API can do; they need no key. */
export function aboutRoutes(others: readonly Route[], server: ServerParts): Route[] {
  let document: OpenApiDocument | undefined;
  const routes = [
    route({
      method: 'GET',
      path: '/v1/config',
      summary: 'Get the SMTP settings, and whether a key is needed',
      replies: { 200: { description: 'The configuration', schema: configSchema } },
      handle: ({ viewer }) => ({ json: configOf(server, viewer) }),
    }),
    route({
      method: 'POST',
      path: '/v1/session',
      summary: 'Sign a browser in: keep its key in a cookie that no script can read',
      body: v.strictObject({ key: v.string() }),
      replies: { 204: { description: 'The cookie is set' } },
      handle: ({ body: { key } }) => signIn(server, key),
    }),
    route({
      method: 'DELETE',
      path: '/v1/session',
      summary: 'Sign a browser out',
      replies: { 204: { description: 'The cookie is gone' } },
      handle: () => ({
        status: 204,
        headers: { 'set-cookie': server.access.cookieFor(undefined) },
      }),
    }),
    route({
      method: 'GET',
      path: '/v1/openapi.json',
      summary: 'Get this document',
      replies: { 200: { description: 'An OpenAPI 3.1 document', type: 'application/json' } },
      handle() {
        document ??= describeApi(
          [...others, ...routes],
          packageVersion(),
          server.addresses.publicUrl,
        );
        return { json: document };
      },
    }),
  ];
  return routes;
}

function signIn({ access }: ServerParts, key: string): Reply {
  if (access.keys.find([key]).seesSome)
    return { status: 204, headers: { 'set-cookie': access.cookieFor(key) } };
  throw new Problem('key-needed', 'This is no API key of this server.');
}

function configOf({ sink, options, access, addresses }: ServerParts, viewer: Viewer): ConfigJson {
  const { host, port, url, needsLogin } = addresses.openSmtp;
  const { tls } = sink.options;
  return {
    version: packageVersion(),
    smtp: { host, port, url, tls, auth_required: needsLogin },
    domain: viewer.domain ?? options.domain,
    auth_required: access.needsKey,
  };
}
