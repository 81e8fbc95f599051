import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

interface Found {
  readonly code: string | undefined;
  readonly link: string | undefined;
}

const MAILS: ReadonlyArray<readonly [string, MessageContent, Found]> = [
  [
    'a button beside app stores and social links',
    {
      subject: 'Verify your email',
      html: '<img alt="logo" src=x><h1>Nearly done</h1><p>Verify your email to start using Nimbus.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/e/9f2c7d81ab44e0" style="color:#ffffff;text-decoration:none">Verify email</a></td></tr></table><p>Get the app</p><a href="https://apps.test/id4821"><img alt="Download on the App Store" src=a></a> <a href="https://play.test/details?id=x.nimbus"><img alt="Get it on Google Play" src=b></a><p><a href="https://social.test/nimbus"><img src=c alt="Twitter"></a><a href="https://social.test/nimbus2"><img src=c></a></p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: 'https://nimbus.test/e/9f2c7d81ab44e0' },
  ],
  [
    'an invitation with two buttons',
    {
      subject: 'Bo invited you to Nimbus',
      html: '<p>Bo has invited you to join the team Kestrel.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/i/9f2c7d81ab44e0/accept" style="color:#ffffff;text-decoration:none">Accept</a></td></tr></table> <table><tr><td style="background-color:#999;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/i/9f2c7d81ab44e0/decline" style="color:#ffffff;text-decoration:none">Decline</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: 'https://nimbus.test/i/9f2c7d81ab44e0/accept' },
  ],
  [
    'an invitation with two URLs',
    {
      subject: 'Invitation to Kestrel',
      text: 'Bo has invited you to Kestrel.\n\nAccept invitation:\nhttps://nimbus.test/i/9f2c7d81ab44e0/accept\n\nDecline invitation:\nhttps://nimbus.test/i/9f2c7d81ab44e0/reject\n',
    },
    { code: undefined, link: 'https://nimbus.test/i/9f2c7d81ab44e0/accept' },
  ],
  [
    'a double opt-in',
    {
      subject: 'Please confirm your subscription',
      html: '<p>Thanks for signing up for our newsletter! Please confirm your subscription.</p><a href="https://nimbus.test/sub/confirm/9f2c7d81ab44e0">Confirm subscription</a><p>If you no longer want it: <a href="https://nimbus.test/sub/unsubscribe/9f2c7d81ab44e0">unsubscribe</a>.</p>',
    },
    { code: undefined, link: 'https://nimbus.test/sub/confirm/9f2c7d81ab44e0' },
  ],
  [
    'a code to enter at a page',
    {
      subject: 'Your code',
      text: 'Your verification code is 719203.\n\nEnter it at https://nimbus.test/verify to finish.',
    },
    { code: '719203', link: 'https://nimbus.test/verify' },
  ],
  [
    'verify with price',
    {
      subject: 'Verify your account and get $10',
      html: '<p>Verify your email address and we add $10 of credit.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://click.mail.test/c/eJxFjkEOgjAQRU_TLklnoNQuujDqPUynMwUSoE0pGm9v2bj8ef8lj91oRjTovXnKmSuXO_4qaP" style="color:#ffffff;text-decoration:none">Verify email</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    {
      code: undefined,
      link: 'https://click.mail.test/c/eJxFjkEOgjAQRU_TLklnoNQuujDqPUynMwUSoE0pGm9v2bj8ef8lj91oRjTovXnKmSuXO_4qaP',
    },
  ],
  [
    'reset + cancel',
    {
      subject: 'Password reset',
      text: 'Somebody asked to reset your password.\n\nReset: https://nimbus.test/r/9f2c7d81ab44e0\nCancel the request: https://nimbus.test/r/9f2c7d81ab44e0/cancel\n',
    },
    { code: undefined, link: 'https://nimbus.test/r/9f2c7d81ab44e0' },
  ],
  [
    'unlock',
    {
      subject: 'Unlock instructions',
      html: '<p>Hello ada@nimbus.test!</p><p>Your account has been locked due to too many failed attempts.</p><p>Click the link below to unlock your account:</p><p><a href="https://nimbus.test/users/unlock?unlock_token=9f2c7d81ab44e0">Unlock my account</a></p>',
    },
    { code: undefined, link: 'https://nimbus.test/users/unlock?unlock_token=9f2c7d81ab44e0' },
  ],
  [
    'launch code',
    {
      subject: 'Your launch code',
      html: '<p>Continue signing up by entering the code below:</p><h2>30817264</h2><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/account_verifications/confirm/9f2c7d81ab44e0/30817264" style="color:#ffffff;text-decoration:none">Open Nimbus</a></td></tr></table><p>If you can\'t click, use https://nimbus.test/account_verifications/confirm/9f2c7d81ab44e0/30817264</p>',
    },
    {
      code: '30817264',
      link: 'https://nimbus.test/account_verifications/confirm/9f2c7d81ab44e0/30817264',
    },
  ],
  [
    'time then code',
    {
      subject: 'Nimbus code',
      text: 'Your code expires at 14:30 on 12.05.2026.\nCode: 93 11 25\nSession ID: AB12CD34',
    },
    { code: '931125', link: undefined },
  ],
  [
    'spaced letters',
    { subject: 'Access code', html: '<p>Your access code</p><h1>A B 7 C 2 D</h1>' },
    { code: 'AB7C2D', link: undefined },
  ],
  [
    'pre',
    {
      subject: 'Sign in',
      html: '<p>Copy and paste this temporary login code:</p><pre>sparo-niber-kaoru-liste</pre><p>If you did not try to log in, ignore this email.</p>',
    },
    { code: 'sparo-niber-kaoru-liste', link: undefined },
  ],
  [
    'kbd',
    { subject: 'Device login', html: '<p>Enter <kbd>WDJB-MJHT</kbd> on your device.</p>' },
    { code: 'WDJB-MJHT', link: undefined },
  ],
  ['spaced pin', { text: 'Your PIN is: 1 2 3 4' }, { code: '1234', link: undefined }],
  [
    'req id',
    {
      subject: 'One-time passcode',
      html: '<p>One-time passcode</p><p style="font-size:28px">604 118</p><p>Request ID: 77-1204-88</p><p>Call (555) 010-4477 if you need help. Case 30029911</p>',
    },
    { code: '604118', link: undefined },
  ],
  [
    'unknown lang code',
    {
      subject: 'Koodii',
      html: '<p>Koodii mirkaneessaa kee:</p><p style="font-size:28px;letter-spacing:4px"><b>719203</b></p><p>Daqiiqaa 10 keessatti.</p>',
    },
    { code: '719203', link: undefined },
  ],
  [
    'unknown lang link',
    {
      subject: 'Mirkaneessi',
      html: '<p>Galatoomi! Teessoo kee mirkaneessi.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/verify-email?token=9f2c7d81ab44e0" style="color:#ffffff;text-decoration:none">Mirkaneessi</a></td></tr></table><p><a href="https://nimbus.test/">Nimbus</a></p>',
    },
    { code: undefined, link: 'https://nimbus.test/verify-email?token=9f2c7d81ab44e0' },
  ],
  [
    'welcome + verify',
    {
      subject: 'Welcome to Nimbus',
      html: '<h1>Welcome!</h1><p>Before we get started, please confirm that this is the right address for you.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://links.mail.test/u/click?_t=4d8&_m=77b1c3d9e0f14a5b8c7d6e5f4a3b2c1d" style="color:#ffffff;text-decoration:none">Confirm</a></td></tr></table><p>Learn more in our <a href="https://links.mail.test/u/click?_t=4d8&_m=11b1c3d9e0f14a5b8c7d6e5f4a3b2c1e">guide</a> or <a href="https://links.mail.test/u/click?_t=4d8&_m=22b1c3d9e0f14a5b8c7d6e5f4a3b2c1f">contact support</a>.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    {
      code: undefined,
      link: 'https://links.mail.test/u/click?_t=4d8&_m=77b1c3d9e0f14a5b8c7d6e5f4a3b2c1d',
    },
  ],
  [
    'set password new account',
    {
      subject: 'Your new account',
      html: '<p>An account was created for you at Kestrel.</p><p>Username: ada4821</p><p>To set your password, visit the following address:</p><p><a href="https://nimbus.test/wp-login.php?action=rp&key=aB3dE5fG7hI9&login=ada4821">https://nimbus.test/wp-login.php?action=rp&amp;key=aB3dE5fG7hI9&amp;login=ada4821</a></p><p><a href="https://nimbus.test/wp-login.php">https://nimbus.test/wp-login.php</a></p>',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/wp-login.php?action=rp&key=aB3dE5fG7hI9&login=ada4821',
    },
  ],
  [
    'text wrapped url qp',
    {
      subject: 'Confirm',
      text: 'Please confirm your address by opening the following link in your browser:\n\n<https://nimbus.test/confirm/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbb\nbbbbbb?x=1>\n',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/confirm/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbb?x=1',
    },
  ],
  [
    'code + button page',
    {
      subject: 'Your verification code: 482 117',
      html: '<p>Your verification code</p><p style="font-size:30px">482 117</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/login" style="color:#ffffff;text-decoration:none">Go to Nimbus</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
      text: 'Your verification code: 482 117\n\nhttps://nimbus.test/login',
    },
    { code: '482117', link: undefined },
  ],
];

test.each(MAILS)('finds what a mail asks for that has %s', (_, content, found) => {
  const { code, link } = extract(content);
  expect({ code, link }).toEqual(found);
});
