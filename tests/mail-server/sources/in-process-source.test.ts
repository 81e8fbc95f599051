import { describe } from 'vitest';
import { InProcessSource } from '../../../src/mail-server/sources/in-process-source.js';
import { describeSourceWithDoors } from './own-doors-contract.js';

describe('InProcessSource', () => {
  describeSourceWithDoors(async () => ({
    source: await InProcessSource.start({}),
    close: async () => undefined,
  }));
});
