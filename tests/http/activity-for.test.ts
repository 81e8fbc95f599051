import { expect, test } from 'vitest';
import { activityFor } from '../../src/http/activity-for.js';
import { AddressPattern } from '../../src/http/address-pattern.js';
import { EVERYBODY, Viewer, WITHOUT_KEY } from '../../src/http/viewer.js';

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

test('tells of the refusals for its own recipients, and of no others', () => {
  const refusal = { at: new Date(0), client: '127.0.0.1', command: 'DATA', code: 552, text: '' };
  const team = new Viewer('team-a', [new AddressPattern('*@team-a.example', 'a pattern')]);
  const refusals = [
    { ...refusal, recipients: ['ada@team-a.example', 'bob@team-b.example'] },
    { ...refusal, recipients: ['bob@team-b.example'] },
    refusal,
  ];
  expect(activityFor(team, { ...activity, refusals }).refusals).toEqual([
    { ...refusal, recipients: ['ada@team-a.example'] },
  ]);
});
