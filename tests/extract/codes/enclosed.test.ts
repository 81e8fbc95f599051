import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';

const VALUES = ['qwertyui', 'abcdefgh', 'mfkwpz', 'kxtqrw'];

const LINES = [
  '인증번호 [CODE] 를 입력해 주세요.',
  '인증번호: [CODE]',
  '[Acme] 인증번호 [CODE]를 입력하세요',
  '您的验证码为【CODE】，10分钟内有效。',
  '验证码【CODE】',
  '您的驗證碼為「CODE」，請於10分鐘內輸入。',
  '認証コード「CODE」を入力してください。',
  '認証コードは「CODE」です。',
  'รหัสยืนยัน [CODE]',
  'رمز التحقق [CODE]',
];

for (const line of LINES)
  test.each(VALUES)(`finds small letters in brackets of their own: ${line} %s`, (code) => {
    const text = line.replace('CODE', code);
    expect(findCode({ text })).toBe(code);
    expect(findCode({ html: `<p>${text}</p><p>Acme</p>` })).toBe(code);
  });

test.each([
  '인증번호는 [settings] 화면에서 확인하세요.',
  '인증번호는 [gmail] 로 발송됩니다.',
  '请在【settings】中查看验证码。',
  '认证码（captcha），请输入图中的字符。',
  '認証コードは「settings」画面で確認できます。',
  'The verification code is in the "settings" of your app.',
])('leaves a word in brackets alone that is the name of something: %s', (text) => {
  expect(findCode({ text })).toBeUndefined();
});

test.each([
  'Bo wrote: "code 4471 does not work" in the thread "Gates"',
  'Bo napisał: "kod 4471 nie działa" w wątku "Bramy"',
  'Bo hat „Code 4471 geht nicht mehr“ kommentiert',
  'Bo a répondu à « Le code 4471 ne marche pas » hier',
  'In “PIN 4471 was rejected again” Bo asked for help',
])('does not find the number in a title or a remark: %s', (text) => {
  expect(findCode({ subject: 'New reply', text })).toBeUndefined();
});

test.each([
  'Your code "447123" is valid for 5 minutes and "must not" be shared',
  'Type “447123” to sign in',
  'Le code « 447123 » est valable 5 minutes',
  'He read "your code is 447123" to me',
])('finds the code in quotation marks: %s', (text) => {
  expect(findCode({ subject: 'Code', text })).toBe('447123');
});
