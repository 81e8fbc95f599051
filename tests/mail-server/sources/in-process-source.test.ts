import { describe } from 'vitest';
import { InProcessSource } from '../../../src/mail-server/sources/in-process-source.js';
import { describeSource } from './source-contract.js';

describe('InProcessSource', () => {
  describeSource(async () => ({
    source: await InProcessSource.start({}),
    close: async () => undefined,
  }));
});
