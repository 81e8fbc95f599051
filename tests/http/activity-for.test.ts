import { expect, test } from 'vitest';
import { activityFor } from '../../src/http/activity-for.js';
import { EVERYBODY, WITHOUT_KEY } from '../../src/http/viewer.js';

const info = { name: 'Mailpit', url: 'http://127.0.0.1:8025/', sendTo: 'its SMTP port' };
const upstream = { ...info, away: 20, deleted: 2, byHeader: 3 };
const activity = { refusals: [], othersMail: 0, faults: [], upstream };

test('does not count the mail that an upstream has for others', () => {
  expect(activityFor(EVERYBODY, activity)).toBe(activity);
  expect(activityFor(WITHOUT_KEY, activity)).toEqual({
    ...activity,
    upstream: { ...info, away: 20, deleted: 0, byHeader: 0 },
  });
});
