import { describe } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import { SharedSource } from '../../src/mail-server/shared-source.js';
import { describeSource } from './source-contract.js';

describe('SharedSource', () => {
  describeSource(async () => {
    const server = await SharedServer.start();
    const source = await SharedSource.connect(server.url, { name: 'worker 0' });
    return { source, close: () => server.close() };
  });
});
