import * as v from 'valibot';
import { smtpUrl } from '../../doors/smtp/smtp-options.js';
import type { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import { describeApi, type OpenApiDocument } from './openapi.js';
import { type Route, route } from './route.js';

/** Information about the server. */
export interface About {
  readonly sink: SmtpSink;
  readonly domain: string;
  readonly needsKey: boolean;
  readonly version: string;
}

const configSchema = v.object({
  version: v.string(),
  smtp: v.object({
    host: v.string(),
    port: v.number(),
    url: v.pipe(v.string(), v.description('Without the credentials that it may demand.')),
    tls: v.union([v.literal(false), v.picklist(['starttls', 'implicit'])]),
    auth_required: v.boolean(),
  }),
  domain: v.pipe(v.string(), v.description('Domain of fresh addresses.')),
  auth_required: v.pipe(v.boolean(), v.description('Whether the API needs a key.')),
});

/** Creates the routes that say what the server is and what its API can do; they need no key. */
export function aboutRoutes(described: readonly Route[], about: About): Route[] {
  let document: OpenApiDocument | undefined;
  const routes = [
    route({
      method: 'GET',
      path: '/v1/config',
      summary: 'Get the SMTP settings, and whether a key is needed',
      replies: { 200: { description: 'The configuration', schema: configSchema } },
      handle: () => ({ json: configOf(about) }),
    }),
    route({
      method: 'GET',
      path: '/v1/openapi.json',
      summary: 'Get this document',
      replies: { 200: { description: 'An OpenAPI 3.1 document', type: 'application/json' } },
      handle() {
        document ??= describeApi([...described, ...routes], about.version);
        return { json: document };
      },
    }),
  ];
  return routes;
}

function configOf({ sink, domain, needsKey, version }: About): v.InferOutput<typeof configSchema> {
  const { host, port, needsLogin } = sink;
  const { tls } = sink.options;
  return {
    version,
    smtp: { host, port, url: smtpUrl({ host, tls }, port), tls, auth_required: needsLogin },
    domain,
    auth_required: needsKey,
  };
}
