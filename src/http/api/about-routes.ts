import * as v from 'valibot';
import { smtpUrl } from '../../doors/smtp/smtp-options.js';
import { described } from '../../wire/json.js';
import { packageVersion } from '../package-version.js';
import type { Viewer } from '../viewer.js';
import type { ServerParts } from './api-parts.js';
import { describeApi, type OpenApiDocument } from './openapi.js';
import { type Route, route } from './route.js';

const configSchema = v.object({
  version: v.string(),
  smtp: v.object({
    host: v.string(),
    port: v.number(),
    url: described(v.string(), 'Without the credentials that it may demand.'),
    tls: v.union([v.literal(false), v.picklist(['starttls', 'implicit'])]),
    auth_required: v.boolean(),
  }),
  domain: described(v.string(), 'Domain of fresh addresses.'),
  auth_required: described(v.boolean(), 'Whether the API needs a key.'),
});

/** Creates the routes that say what the server is and what its API can do; they need no key. */
export function aboutRoutes(described: readonly Route[], server: ServerParts): Route[] {
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
      method: 'GET',
      path: '/v1/openapi.json',
      summary: 'Get this document',
      replies: { 200: { description: 'An OpenAPI 3.1 document', type: 'application/json' } },
      handle() {
        document ??= describeApi([...described, ...routes], packageVersion());
        return { json: document };
      },
    }),
  ];
  return routes;
}

function configOf(
  { sink, options, access }: ServerParts,
  viewer: Viewer,
): v.InferOutput<typeof configSchema> {
  const { host, port, needsLogin } = sink;
  const { tls } = sink.options;
  return {
    version: packageVersion(),
    smtp: { host, port, url: smtpUrl({ host, tls }, port), tls, auth_required: needsLogin },
    domain: viewer.domain ?? options.domain,
    auth_required: access.needsKey,
  };
}
