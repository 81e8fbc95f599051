import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

interface Found {
  readonly code: string | undefined;
  readonly link: string | undefined;
}

const MAILS: ReadonlyArray<readonly [string, MessageContent, Found]> = [
  [
    'a sign-in button with the URL below it',
    {
      subject: '🔑 Secure sign in link for Nimbus',
      html: '<p>Hey there,</p><p>Welcome back! Use this link to securely sign in to your Nimbus account:</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/members/?token=Kf93-dkX02lsMMq1&action=signin" style="color:#ffffff;text-decoration:none">Sign in to Nimbus</a></td></tr></table><p>For your security, the link will expire in 24 hours time.</p><p>See you soon!</p><p>You can also copy &amp; paste this URL into your browser:</p><p>https://nimbus.test/members/?token=Kf93-dkX02lsMMq1&amp;action=signin</p><p>If you did not make this request, you can safely ignore this email.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: 'https://nimbus.test/members/?token=Kf93-dkX02lsMMq1&action=signin' },
  ],
  [
    'a confirmation beside rules and terms',
    {
      subject: 'Nimbus: Confirmation instructions for toots.test',
      html: '<h1>Verify email address</h1><p>You have created an account on toots.test with this email address.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/auth/confirmation?confirmation_token=xYz81kkq-Aa" style="color:#ffffff;text-decoration:none">Verify email address</a></td></tr></table><p>Please also check out the <a href="https://nimbus.test/about">rules of the server</a> and <a href="https://nimbus.test/terms">our terms of service</a>.</p>',
      text: "Verify email address\n\nYou are one click away from activating it. If this wasn't you, please ignore this email.\n\n=> https://nimbus.test/auth/confirmation?confirmation_token=xYz81kkq-Aa\n\nPlease also check out the rules of the server https://nimbus.test/about and our terms of service https://nimbus.test/terms.",
    },
    {
      code: undefined,
      link: 'https://nimbus.test/auth/confirmation?confirmation_token=xYz81kkq-Aa',
    },
  ],
  [
    'a code and a link with it',
    {
      subject: 'Please verify your email address',
      text: 'Hi,\n\nplease verify your account by entering the following code:\n\n482913\n\nor clicking the following link:\n\nhttps://nimbus.test/self-service/verification?code=482913&flow=5a0ffb5c-6d1e-4a2f-8f3e-61f0bd1ad6a9\n',
    },
    {
      code: '482913',
      link: 'https://nimbus.test/self-service/verification?code=482913&flow=5a0ffb5c-6d1e-4a2f-8f3e-61f0bd1ad6a9',
    },
  ],
  [
    'a document to sign',
    {
      subject: 'Please sign: NDA',
      html: '<p>Bo sent you a document to review and sign.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://sign.test/doc/9f8e7d6c5b4a39281706" style="color:#ffffff;text-decoration:none">Review document</a></td></tr></table><p>Do not share this email. Security code for alternate signing: visit the site and enter it.</p>',
    },
    { code: undefined, link: 'https://sign.test/doc/9f8e7d6c5b4a39281706' },
  ],
  [
    'eight digits between line breaks',
    {
      subject: 'Recover access to your account',
      html: 'Hi,<br><br>please recover access to your account by entering the following code:<br><br>70709813<br>',
    },
    { code: '70709813', link: undefined },
  ],
  [
    'one line',
    { subject: 'Your new account', html: 'The verification code to your new account is 019283' },
    { code: '019283', link: undefined },
  ],
  [
    'a table of lines',
    {
      subject: 'Nimbus account email verification code',
      html: '<table><tr><td>Verify your email address</td></tr><tr><td>Thanks for verifying your ada@nimbus.test account!</td></tr><tr><td>Your code is: 604221</td></tr><tr><td>Sincerely,<br>Nimbus</td></tr></table><p>This message was sent from an unmonitored email address. Please do not reply to this message.</p>',
    },
    { code: '604221', link: undefined },
  ],
  [
    'a sentence with a link',
    {
      subject: 'Confirm your email',
      html: "Please confirm your account by <a href='https://nimbus.test/Identity/Account/ConfirmEmail?userId=8d7&amp;code=Q2ZESjhN'>clicking here</a>.",
    },
    {
      code: undefined,
      link: 'https://nimbus.test/Identity/Account/ConfirmEmail?userId=8d7&code=Q2ZESjhN',
    },
  ],
  [
    'a link on "this page"',
    {
      subject: 'Reset your password',
      html: '<p>You can reset your password within the next 15 minutes on <a href="https://nimbus.test/passwords/eyJfcmFpbHMiOnsiZGF0YSI6WzFd--8f2/edit">this password reset page</a>.</p>',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/passwords/eyJfcmFpbHMiOnsiZGF0YSI6WzFd--8f2/edit',
    },
  ],
  [
    'a school',
    {
      subject: 'Nimbus: account confirmation',
      text: 'Hi Ada,\n\nyou asked for an account at our school and gave this address.\n\nPlease confirm the account at this address:\n\nhttps://nimbus.test/login/confirm.php?data=LkPq29cnXm2/ada\n\nMost programs show it as a link to click. If yours does not,\ncopy it into the address bar of the browser.\n\nQuestions go to the office,\nAdmin\nadmin@nimbus.test',
    },
    { code: undefined, link: 'https://nimbus.test/login/confirm.php?data=LkPq29cnXm2/ada' },
  ],
  [
    'a forum',
    {
      subject: 'Welcome to "Nimbus forum"',
      text: 'Welcome to Nimbus forum\n\nKeep this mail. Your account:\n\n----------------------------\nUsername: ada1815\n\nBoard URL: https://nimbus.test/forum\n----------------------------\n\nVisit this link to activate the account:\n\nhttps://nimbus.test/forum/ucp.php?mode=activate&u=4213&k=1KD93KX01M\n\nWe cannot read your password.\n\nThank you for registering.',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/forum/ucp.php?mode=activate&u=4213&k=1KD93KX01M',
    },
  ],
  [
    'a wiki with a link that takes back',
    {
      subject: 'Nimbus wiki email address confirmation',
      text: 'Somebody at 198.51.100.23 has opened the account "Ada" here\nand gave this address.\n\nIf that was you, confirm the address in your browser:\n\nhttps://nimbus.test/wiki/Special:ConfirmEmail/6f5902ac237024bdd0c176cb93063dc4\n\nIf you did *not* open it, this link\ntakes the confirmation back:\n\nhttps://nimbus.test/wiki/Special:InvalidateEmail/6f5902ac237024bdd0c176cb93063dc4\n\nThis confirmation code will expire at 09:41, 12 May 2026.',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/wiki/Special:ConfirmEmail/6f5902ac237024bdd0c176cb93063dc4',
    },
  ],
  [
    'a link for one login',
    {
      subject: 'Replacement login information for ada at Nimbus',
      text: 'ada,\n\nSomebody asked for a new password for your account.\n\nTo log in, click this link or copy it into the browser:\n\nhttps://nimbus.test/user/reset/12/1747045312/9Fv-3kQJx0sXbB2ocE1a/login\n\nIt works once, leads to the page where you set a password, and expires tomorrow.\n\n--  Nimbus team',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/user/reset/12/1747045312/9Fv-3kQJx0sXbB2ocE1a/login',
    },
  ],
  [
    'a new account',
    {
      subject: '[Nimbus] Confirm your new account',
      text: 'Welcome to Nimbus!\n\nThis link confirms and activates the account:\nhttps://nimbus.test/u/activate-account/7be8a1c2d3e4f5a6b7c8d9e0f1a2b3c4\n\nNot clickable? Copy it into the address bar.',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/u/activate-account/7be8a1c2d3e4f5a6b7c8d9e0f1a2b3c4',
    },
  ],
  [
    'a login link beside the site',
    {
      subject: '[Nimbus] Log in via link',
      text: "Here's your link to log in at [Nimbus](https://nimbus.test).\n\nIf you did not request this link, you can safely ignore this email.\n\nClick the following link to log in:\nhttps://nimbus.test/session/email-login/0bf31c5ad2d9a4d80bd1f1b0",
    },
    { code: undefined, link: 'https://nimbus.test/session/email-login/0bf31c5ad2d9a4d80bd1f1b0' },
  ],
  [
    'a new device',
    {
      subject: '[Nimbus] Please verify your device',
      text: 'Hey ada!\n\nWe do not know the device you sign in with. Enter this verification code there to go on.\n\nDevice: Chrome 124 on Windows 10\nVerification code: 948172\n\nIf you did not try to sign in, somebody has your password. Visit https://nimbus.test/settings/security and set a new one.\n\nThanks,\nThe team',
    },
    { code: '948172', link: undefined },
  ],
  [
    'a dashed code',
    {
      subject: 'Nimbus confirmation code: K7Q-2MX',
      html: '<h1>Confirm your email address</h1><p>Here is your confirmation code; enter it in the window that is open.</p><div style="background:#f5f4f5;padding:43px 23px"><div style="text-align:center;font-size:30px">K7Q-2MX</div></div><p>If this was not you, ignore it.</p><p>© 2026 Nimbus Chat. 500 Harbour Street, San Francisco, CA 94105</p>',
    },
    { code: 'K7Q-2MX', link: undefined },
  ],
  [
    'five capitals and digits',
    {
      subject: 'Your Nimbus account: Access from new web or mobile device',
      html: '<p>Dear ada1815,</p><p>You log in from a new device. Here is the guard code that your account needs:</p><table><tr><td style="font-size:48px;font-weight:bold">F5K2M</td></tr></table><p>If this was not you</p><p>The attempt came from 203.0.113.9 (DE).</p>',
    },
    { code: 'F5K2M', link: undefined },
  ],
  [
    'symfony',
    {
      subject: 'Please Confirm your Email',
      html: '<h1>Hi! Please confirm your email!</h1><p>Please confirm your email address by clicking the following link: <br><br><a href="https://nimbus.test/verify/email?expires=1747045312&signature=VxQ%2F0a8&token=Ab12%3D">Confirm my Email</a>. This link will expire in 1 hour.</p><p>Cheers!</p>',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/verify/email?expires=1747045312&signature=VxQ%2F0a8&token=Ab12%3D',
    },
  ],
  [
    'an invitation beside a sign-in page',
    {
      subject: 'Ada from Nimbus invites you to connect to Nimbus',
      html: '<p>Dear Bo,</p><p>You have been invited by Ada of Nimbus to connect on Nimbus.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/web/signup?db=prod&token=hFlG0aPqK1u8X2z9&signup_email=bo%40nimbus.test" style="color:#ffffff;text-decoration:none">Accept invitation</a></td></tr></table><p>Your Nimbus domain is: <b><a href="https://nimbus.test">https://nimbus.test</a></b><br>Your sign in email is: <b><a href="https://nimbus.test/web/login?login=bo%40nimbus.test">bo@nimbus.test</a></b></p><p>Seven million people use it.</p><p>Have a look at the <a href="https://www.nimbus.test/page/tour?utm_source=db">Nimbus Tour</a> to discover the tool.</p>',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/web/signup?db=prod&token=hFlG0aPqK1u8X2z9&signup_email=bo%40nimbus.test',
    },
  ],
  [
    'a shop’s account',
    {
      subject: 'Please confirm your Nimbus Store account',
      html: '<p>Ada Byron,</p><p>Confirm ada@nimbus.test before you sign in (the link works once):</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/customer/account/confirm/?id=42&key=7d5f1a&back_url=" style="color:#ffffff;text-decoration:none">Confirm Your Account</a></td></tr></table><p><a href="tel:(555)229-3326">(555) 229-3326</a> Hours: 8AM–6PM Mon–Fri</p>',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/customer/account/confirm/?id=42&key=7d5f1a&back_url=',
    },
  ],
];

test.each(MAILS)('finds what %s asks for', (_, content, found) => {
  const { code, link } = extract(content);
  expect({ code, link }).toEqual(found);
});
