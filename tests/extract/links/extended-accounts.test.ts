import { expect, test } from 'vitest';
import { findLink } from '../../../src/extract/extract.js';

const TOKEN = '9f2c71aab03c4d5e8f6071829304a5b6';

const URLS = [
  `https://example.com/renew/${TOKEN}`,
  `https://click.example.com/ls/click?upn=${TOKEN}`,
  `https://example.com/account_validity/renew?token=${TOKEN}`,
];

/** Language, request, text of the button. */
const REQUESTS: ReadonlyArray<readonly [string, string, string]> = [
  ['en', 'To extend the validity of your account, please click the link below:', 'Extend account'],
  ['en', 'Your trial ends in three days. Extend your trial below:', 'Extend my trial'],
  ['en', 'Click below to reactivate your account.', 'Reactivate account'],
  ['de', 'Um die Gültigkeit Ihres Kontos zu verlängern, öffnen Sie den Link:', 'Konto verlängern'],
  [
    'fr',
    'Pour prolonger la validité de votre compte, cliquez sur le lien :',
    'Prolonger mon compte',
  ],
  ['es', 'Para prolongar la validez de tu cuenta, haz clic en el enlace:', 'Renovar cuenta'],
  ['it', 'Per prolungare la validità del tuo account, clicca sul link:', 'Rinnova account'],
  ['pt', 'Para prolongar a validade da sua conta, clique no link abaixo:', 'Renovar conta'],
  ['nl', 'Klik op de link om de geldigheid van je account te verlengen:', 'Account verlengen'],
  ['sv', 'Klicka på länken nedan för att förlänga ditt konto:', 'Förläng konto'],
  ['da', 'Klik på linket for at forlænge din konto:', 'Forlæng kontoen'],
  ['pl', 'Aby przedłużyć ważność konta, kliknij poniższy link:', 'Przedłuż konto'],
  ['cs', 'Chcete-li prodloužit platnost účtu, klikněte na odkaz:', 'Prodloužit účet'],
  ['ru', 'Чтобы продлить срок действия учетной записи, перейдите по ссылке:', 'Продлить'],
  ['ja', 'アカウントの有効期限を延長するには、リンクをクリックしてください。', 'アカウントを延長'],
  ['ko', '계정의 유효 기간을 연장하려면 아래 링크를 클릭하세요.', '계정 연장'],
  ['zh', '请点击以下链接延长您的帐户有效期:', '延长有效期'],
];

for (const [language, request, button] of REQUESTS)
  test.each(URLS)(`finds the link that extends an account, ${language}, ${button}: %s`, (url) => {
    expect(findLink({ text: `Ada,\n\n${request}\n\n${url}\n` })).toBe(url);
    expect(findLink({ html: `<p>${request}</p><p><a href="${url}">${button}</a></p>` })).toBe(url);
  });

test.each([
  ['a price', 'Renew your subscription for $49 a year.', 'Renew now'],
  ['a report', 'Your subscription was renewed until 12 May 2027.', 'View subscription'],
])('leaves the link of a subscription alone that has %s', (_name, line, button) => {
  const html = `<p>${line}</p><p><a href="${URLS[1]}">${button}</a></p>`;
  expect(findLink({ subject: 'Your subscription', html })).toBeUndefined();
});
