import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalTimes } from '../../src/http/journal/open-journal.js';
import { SharedServer } from '../../src/http/shared-server.js';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';

/** Key of a team, as in the file. */
export interface TeamKey {
  readonly name: string;
  readonly key: string;
  readonly addresses: readonly string[];
}

export const TEAM_A: TeamKey = {
  name: 'team-a',
  key: 'key-of-team-a-0123',
  addresses: ['*@team-a.example', '+1555*'],
};
export const TEAM_B: TeamKey = {
  name: 'team-b',
  key: 'key-of-team-b-0123',
  addresses: ['*@team-b.example', '+44*'],
};
export const OPS: TeamKey = { name: 'ops', key: 'key-of-ops-01234567', addresses: ['*'] };

/** Answer to a request. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A server that teams share. */
export interface Teams {
  readonly server: SharedServer;
  /** Writes the file of keys anew. */
  write(keys: readonly TeamKey[]): void;
  /** Sends a request such as `GET /v1/inboxes` with the key of a team. */
  ask(team: TeamKey, request: string, body?: unknown): Promise<Answer>;
  /** Sends a request that must succeed, and returns its JSON. */
  json<T>(team: TeamKey, request: string, body?: unknown): Promise<T>;
}

/** Remembers what to do when the test, or the tests of a block, are over. */
type WhenOver = (end: () => unknown) => void;
const testIsOver: WhenOver = (end) => onTestFinished(async () => void (await end()));

/** How a server for teams is started. */
interface TeamsInit {
  readonly whenOver?: WhenOver;
  readonly keys?: readonly TeamKey[];
  readonly times?: JournalTimes;
}

/** Starts a server with a key for each of two teams, and one that sees everything. */
export async function startForTeams(
  options: SharedServerOptions = {},
  { whenOver = testIsOver, keys = [TEAM_A, TEAM_B, OPS], times }: TeamsInit = {},
): Promise<Teams> {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-teams-'));
  whenOver(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'keys.json');
  const write: Teams['write'] = (written) => writeFileSync(file, JSON.stringify({ keys: written }));
  write(keys);
  const server = await SharedServer.start({ keys: file, ...options }, undefined, times);
  whenOver(() => server.close());
  const ask: Teams['ask'] = async ({ key }, request, body) => {
    const [method = '', path = ''] = request.split(' ', 2);
    const response = await fetch(server.url + path, {
      method,
      headers: { 'x-api-key': key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    server,
    write,
    ask,
    async json(team, request, body) {
      const { status, text } = await ask(team, request, body);
      if (status >= 300) throw new Error(`${request}: ${status} ${text}`);
      return text ? JSON.parse(text) : undefined;
    },
  };
}

/** A receiver of webhooks. */
export interface HookReceiver {
  readonly url: string;
  /** Bodies of the calls that came. */
  readonly calls: readonly string[];
  /** Resolves when so many calls have come. */
  got(count: number): Promise<void>;
}

/** Starts a receiver of webhooks that ends with the test. */
export async function receiveHooks(whenOver: WhenOver = testIsOver): Promise<HookReceiver> {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    calls.push(Buffer.concat(await request.toArray()).toString());
    response.end();
    server.emit('call');
  }).listen(0, '127.0.0.1');
  whenOver(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    async got(count) {
      while (calls.length < count) await once(server, 'call');
    },
  };
}
