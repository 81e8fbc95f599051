import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

interface Found {
  readonly code: string | undefined;
  readonly link: string | undefined;
}

const MAILS: ReadonlyArray<readonly [string, MessageContent, Found]> = [
  [
    'change notice old',
    {
      subject: 'Your email is being changed',
      html: '<p>We are changing the email of your account to ada2@nimbus.test, as you asked. No action is needed.</p><p>Not you? <a href="https://nimbus.test/support/9f2c7d81ab44e0">Contact support</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'export ready',
    {
      subject: 'Your export is ready',
      html: '<p>The export that you asked for is ready. It will be available for 7 days.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/export/9f2c7d81ab44e0" style="color:#ffffff;text-decoration:none">Download</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'shared doc',
    {
      subject: 'Bo shared "Plan" with you',
      html: '<p>Bo shared a document with you.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/d/9f2c7d81ab44e0/view" style="color:#ffffff;text-decoration:none">Open document</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'event confirmed',
    {
      subject: 'Confirmed: Demo with Bo',
      html: '<p>Your demo is confirmed for 12 May 2026 at 10:30.</p><p><a href="https://nimbus.test/cancellations/9f2c7d81ab44e0">Cancel</a> or <a href="https://nimbus.test/reschedulings/9f2c7d81ab44e0">Reschedule</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'docs approved',
    {
      subject: 'Your verification is complete',
      html: '<p>We have verified your documents. You can now use your account.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/account" style="color:#ffffff;text-decoration:none">Go to my account</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'reply above',
    {
      subject: '[NIM-4821] Re: cannot log in',
      text: '##- Please type your reply above this line -##\n\nYour request (48213) has been updated. Did you get the verification code? To view it: https://help.nimbus.test/hc/requests/48213',
    },
    { code: undefined, link: undefined },
  ],
  [
    'match number',
    { subject: 'Approve sign-in', text: 'Tap 47 in your app to approve.' },
    { code: undefined, link: undefined },
  ],
  [
    'unknown lang order',
    {
      subject: 'Odhabo kuu 30081',
      html: '<h1>Odhabo kuu 30081</h1><p>Galatoomi! Ajajni kee fudhatameera.</p><p style="font-size:24px"><b>30081</b></p><a href="https://nimbus.test/aja/30081">Ilaali</a>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'login alert',
    {
      subject: 'New device signed in',
      html: '<p>A new device signed in to your account.</p><p>Device: Chrome, Location: Oslo, Time: 2026-05-12 10:30</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/activity?token=9f2c7d81ab44e0" style="color:#ffffff;text-decoration:none">Review activity</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'yes/no',
    {
      subject: 'Was this you?',
      html: '<p>We noticed a sign-in from Oslo.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/a/9f2c7d81ab44e0/yes" style="color:#ffffff;text-decoration:none">Yes, it was me</a></td></tr></table> <table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/a/9f2c7d81ab44e0/no" style="color:#ffffff;text-decoration:none">No, secure my account</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'statement number',
    {
      subject: 'E-statement 05/2026',
      text: 'Your e-statement password is the first four letters of your name and your birth year, e.g. ADAB1815. Account XX4471.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'job alert id',
    {
      subject: 'Reference 482913: we got your application',
      text: 'Thanks for applying. Your application reference is 482913. We verify each application within 5 days.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'ics',
    {
      subject: 'Invitation: Sync @ Tue May 12, 2026',
      text: 'You have been invited to the following event.\n\nSync\nJoining info: Join with Meet https://meet.test/abc-defg-hij\nDial in: +1 555 010 4477 PIN: 482913#',
    },
    { code: undefined, link: undefined },
  ],
];

test.each(MAILS)('finds nothing in a notice: %s', (_, content, found) => {
  const { code, link } = extract(content);
  expect({ code, link }).toEqual(found);
});
