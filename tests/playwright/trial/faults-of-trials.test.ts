import { expect, test } from 'vitest';
import { checkInboxFault } from '../../../src/faults/check-fault.js';
import { KINDS_OF_FAULTS } from '../../../src/faults/kinds-of-faults.js';
import { FAULTS_OF_TRIALS } from '../../../src/playwright/trial/faults-of-trials.js';

const DOORS = { SMTP: false, 'HTTP APIs': true } as const;

test.each(Object.entries(FAULTS_OF_TRIALS))(
  'mail of any door can have the fault of %s',
  (_, faultOf) => {
    for (const [door, byApi] of Object.entries(DOORS)) {
      const fault = checkInboxFault(faultOf({ timeout: 15_000, byApi }));
      expect(KINDS_OF_FAULTS[fault.kind].places).toContain(door);
    }
  },
);

test('late mail comes in six tenths of the time that a wait has', () => {
  expect(FAULTS_OF_TRIALS.delay({ timeout: 10_000, byApi: false })).toEqual({
    kind: 'delay',
    delay: 6000,
  });
});
