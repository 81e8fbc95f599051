import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

interface Found {
  readonly code: string | undefined;
  readonly link: string | undefined;
}

const MAILS: ReadonlyArray<readonly [string, MessageContent, Found]> = [
  [
    'supertokens',
    {
      subject: 'OTP to login',
      html: '<p>Login to Nimbus</p><p>Enter the below OTP in your login screen. Note that the OTP expires in 15 minutes.</p><div style="background:#fafafa;border:1px solid #ddd;font-size:20px">382 104</div><p>This email is meant for ada@nimbus.test</p>',
    },
    { code: '382104', link: undefined },
  ],
  [
    'clerk',
    {
      subject: '513842 is your verification code',
      html: '<h1>Verification code</h1><p>Enter the following verification code when prompted:</p><p style="font-size:40px"><b>513842</b></p><p>To protect your account, do not share this code.</p><h2>Didn\'t request this?</h2><p>This code was requested from <b>198.51.100.7, Berlin, DE</b> at <b>12 May 2026, 10:32 UTC</b>. If you didn\'t make this request, you can safely ignore this email.</p>',
    },
    { code: '513842', link: undefined },
  ],
  [
    'a sign-in mail in tables',
    {
      subject: 'Sign in to nimbus.test',
      html: '<body style="background:#f9f9f9"><table width="100%" style="background:#fff;max-width:600px;margin:auto;border-radius:10px"><tr><td align="center" style="padding:10px 0;font-size:22px">Sign in to <strong>nimbus.test</strong></td></tr><tr><td align="center"><table><tr><td align="center" style="border-radius:5px" bgcolor="#346df1"><a href="https://nimbus.test/api/auth/callback/email?callbackUrl=https%3A%2F%2Fnimbus.test%2F&amp;token=7a1d&amp;email=ada%40nimbus.test" style="font-size:18px;color:#fff;padding:10px 20px;border:1px solid #346df1">Sign in</a></td></tr></table></td></tr><tr><td align="center">If you did not request this email you can safely ignore it.</td></tr></table></body>',
      text: 'Sign in to nimbus.test\nhttps://nimbus.test/api/auth/callback/email?callbackUrl=https%3A%2F%2Fnimbus.test%2F&token=7a1d&email=ada%40nimbus.test\n\n',
    },
    {
      code: undefined,
      link: 'https://nimbus.test/api/auth/callback/email?callbackUrl=https%3A%2F%2Fnimbus.test%2F&token=7a1d&email=ada%40nimbus.test',
    },
  ],
  [
    'a code beside password advice',
    {
      subject: 'Verify your identity',
      html: '<h1>Help us protect your account</h1><p>Before you sign in, we need to verify your identity. Enter the following code on the sign-in page.</p><div style="font-size:24px;letter-spacing:2px">730114</div><p>Your verification code expires after 60 minutes.</p><p>If you have not recently tried to sign into Nimbus, we recommend <a href="https://nimbus.test/-/user_settings/password/edit">changing your password</a> and <a href="https://nimbus.test/help/user/profile/account/two_factor_authentication">setting up Two-Factor Authentication</a>.</p>',
    },
    { code: '730114', link: undefined },
  ],
  [
    'twofa pt',
    {
      subject: 'Seu código de acesso',
      text: 'Olá Ana,\n\nUse o código abaixo para entrar na sua conta:\n\n  90 41 77\n\nEle expira em 10 minutos. Dúvidas? Ligue 0800 123 4567.',
    },
    { code: '904177', link: undefined },
  ],
  [
    'paste confirm de',
    {
      subject: 'Bitte bestätige deine E-Mail-Adresse',
      text: 'Hallo Ada,\n\nvielen Dank für deine Registrierung. Um deine E-Mail-Adresse zu bestätigen, öffne bitte diesen Link:\n\n<https://nimbus.test/bestaetigen/4f8c3e1d9b>\n\nWenn du das nicht warst, kannst du die Registrierung hier löschen:\n<https://nimbus.test/loeschen/4f8c3e1d9b>\n\nBestellnummer: 4711-2026',
    },
    { code: undefined, link: 'https://nimbus.test/bestaetigen/4f8c3e1d9b' },
  ],
  [
    'ibm style',
    {
      subject: 'Nimbus: verification',
      html: '<p>Below is your 7-digit code.</p><p><b>1830475</b></p><p>Case reference: 20260512</p>',
    },
    { code: '1830475', link: undefined },
  ],
  [
    'two numbers',
    {
      subject: 'Login',
      text: 'Ticket 558213\nHi, your one-time passcode for order 771204 is 330958. It is valid until 14:30 on 12.05.2026.',
    },
    { code: '330958', link: undefined },
  ],
  [
    'table label',
    {
      subject: 'Access request',
      html: '<table><tr><td>User</td><td>ada</td></tr><tr><td>IP</td><td>203.0.113.5</td></tr><tr><td>Code</td><td>77120</td></tr><tr><td>Time</td><td>2026-05-12 10:00</td></tr></table>',
    },
    { code: '77120', link: undefined },
  ],
  [
    'inputs',
    {
      subject: 'Your PIN',
      html: '<p>Your sign-in PIN</p><div><input value="4" readonly><input value="0"><input value="7"><input value="1"></div>',
    },
    { code: '4071', link: undefined },
  ],
  [
    'flex boxes',
    {
      subject: 'Verify',
      html: '<p>Enter this code to verify your email</p><div style="display:flex"><div class="d">9</div><div class="d">3</div><div class="d">5</div><div class="d">-</div><div class="d">1</div><div class="d">1</div><div class="d">2</div></div>',
    },
    { code: '935112', link: undefined },
  ],
  [
    'class style',
    {
      subject: 'Welcome',
      html: '<html><head><style>.otp{font-size:36px;letter-spacing:8px}.x{display:none}</style></head><body><p class="x">Code 999999</p><p>Use the code to finish signing up</p><p class="otp">A7K9QX</p></body></html>',
    },
    { code: 'A7K9QX', link: undefined },
  ],
  [
    'arabic digits',
    { subject: 'رمز التحقق', text: 'رمز التحقق الخاص بك هو ٤٨٢٩١٣ وهو صالح لمدة ١٠ دقائق.' },
    { code: '482913', link: undefined },
  ],
  [
    'devanagari',
    { subject: 'लॉगिन', text: 'आपका सत्यापन कोड ५८३९०२ है। यह 10 मिनट के लिए मान्य है।' },
    { code: '583902', link: undefined },
  ],
  [
    'zwj',
    { subject: 'Code', html: '<p>Your code: <b>4&#8203;8&#8203;2&shy;9&#8288;1&zwj;3</b></p>' },
    { code: '482913', link: undefined },
  ],
];

test.each(MAILS)('reads the code of %s', (_, content, found) => {
  const { code, link } = extract(content);
  expect({ code, link }).toEqual(found);
});
