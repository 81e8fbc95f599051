import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { missingCommands } from '../../set-up/missing-commands.js';
import { startRedis } from '../../set-up/redis.js';
import { untilItWorks } from '../../until-it-works.js';
import { startForTeams, TEAM_A, TEAM_B } from '../teams.js';

const OTHER_KEY = { ...TEAM_B, key: 'another-key-of-b-0' };
const TIMES = { lease: 300 };

const lacksRedis = missingCommands(['redis-server']).length > 0;

// Skipped where redis-server is missing: apt install redis-server.
describe.skipIf(lacksRedis)('replicas that share a store', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let store = '';
  let database = 0;
  beforeAll(async () => {
    redis = await startRedis('--save', '');
  });
  beforeEach(() => {
    database += 1;
    store = `${redis.url}/${database}`;
  });
  afterAll(() => redis.close());

  it('must have the same options', async () => {
    await startForTeams({ store });
    await expect(startForTeams({ store, ttl: 60, maxClaims: 5 })).rejects.toThrow(
      `Another replica of this store has other options: { maxClaims, ttl }.

  maxClaims: 100000 there, 5 here
  ttl:       86400 there, 60 here
Hint: start all replicas with the same options, or this one with another store.`,
    );
  });

  it('leave no connection behind when they may not start', async () => {
    await startForTeams({ store });
    const watching = new Redis(redis.url);
    onTestFinished(() => watching.disconnect());
    const connections = async (): Promise<number> => {
      const clients = String(await watching.client('LIST')).split('\n');
      return clients.filter((client) => client.includes(` db=${database} `)).length;
    };
    const ofOneReplica = await connections();
    await expect(startForTeams({ store, ttl: 60 })).rejects.toThrow('other options: { ttl }');
    await expect.poll(connections).toBe(ofOneReplica);
  });

  it('are compared with no replica that could not start', async () => {
    const { server } = await startForTeams();
    const port = server.addresses.ports.smtp;
    await expect(startForTeams({ store, port })).rejects.toThrow('the port is taken');
    await startForTeams({ store, ttl: 60 });
  });

  it('must have the same keys, in whatever order', async () => {
    await startForTeams({ store }, { keys: [TEAM_A, TEAM_B] });
    await startForTeams({ store }, { keys: [TEAM_B, TEAM_A] });
    const others = startForTeams({ store }, { keys: [{ ...TEAM_A, addresses: ['*'] }, OTHER_KEY] });
    const error: Error = await others.catch((thrown) => thrown);
    expect(error.message.replaceAll(/"sha256 [\w+/]{12}"/g, 'DIGEST')).toBe(
      `Another replica of this store has other options: { keys.team-a, keys.team-b }.

  keys.team-a: DIGEST there, DIGEST here
  keys.team-b: DIGEST there, DIGEST here
Hint: start all replicas with the same options, or this one with another store.`,
    );
    await expect(startForTeams({ store }, { keys: [TEAM_A] })).rejects.toThrow(
      /keys\.team-b: "sha256 .*" there, none here/,
    );
  });

  it('compare the keys that were read again', async () => {
    const { server, write } = await startForTeams(
      { store },
      { keys: [TEAM_A, TEAM_B], times: TIMES },
    );
    write([TEAM_A, OTHER_KEY]);
    await server.reloadKeys();
    const like = { keys: [TEAM_A, OTHER_KEY], times: TIMES };
    await untilItWorks(() => startForTeams({ store }, like));
  });
});
