import type { MessageContent } from '../../../src/extract/candidate.js';
import { ASIAN_SENTENCES } from './asian-sentences.js';
import { EASTERN_SENTENCES } from './eastern-sentences.js';
import { WESTERN_SENTENCES } from './western-sentences.js';

/** A mail that was made of sentences of one language, and the link that it asks to open. */
export interface LinkMail {
  readonly name: string;
  readonly content: MessageContent;
  readonly link: string | undefined;
}

interface Said {
  readonly subject: string;
  readonly text: string;
  readonly label: string;
}

type Layout = (said: Said, url: string, sentences: Sentences) => MessageContent;

const HEX = '9f2c71aab03c4d5e8f6071829304a5b6';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.Zk3vXq9LpT7wKm2n';
const SITE = 'https://app.example.com';
const TRACKER = 'https://click.mailer.example.net/ls/click?upn=u001.Qx7';
const TRACKED = 'vYkP3wZt8sR5nB1mJc9fGh2dLo6eKa4iUy0TqW';
const PATH_URL = `${SITE}/x/${HEX}`;
const TRACKER_URL = `${TRACKER}a${TRACKED}`;

/** Purposes of mails that ask to open a link. */
const ASKING = 'confirm reset invite signIn change delete sign unlock subscribe approve'.split(' ');
/** Purposes of mails that have links, and ask for none of them. */
const TELLING = 'notice changed help welcome review'.split(' ');
export const LANGUAGES = { ...WESTERN_SENTENCES, ...EASTERN_SENTENCES, ...ASIAN_SENTENCES };

// Forms of an address with a token, by name.
const TOKENS: Readonly<Record<string, string>> = {
  query: `${SITE}/x?token=${HEX}`,
  path: PATH_URL,
  short: `${SITE}/x/Hx7bQm2P`,
  fragment: `${SITE}/#/x/${HEX}`,
  'query in the fragment': `${SITE}/x#key=${JWT}`,
  jwt: `${SITE}/x?t=${JWT}`,
  shop: `${SITE}/shop/account/${HEX}`,
  dashboard: `${SITE}/dashboard?key=${HEX}`,
  tracker: TRACKER_URL,
};
const PLAIN: Readonly<Record<string, string>> = {
  path: `${SITE}/team`,
  'two words': `${SITE}/kestrel/members`,
};
// Where links lead that nobody has to open.
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notice: { settings: `${SITE}/settings/security`, tracker: TRACKER_URL },
  changed: { page: `${SITE}/password/reset`, tracker: TRACKER_URL },
  help: {
    article: 'https://help.example.com/en/articles/4821-how-to-reset-your-password',
    anchor: 'https://docs.example.com/guide/accounts#reset-password',
    path: 'https://example.com/support/reset-password',
    tracker: TRACKER_URL,
  },
  welcome: { page: `${SITE}/login`, tracker: TRACKER_URL },
  review: { token: `${SITE}/drafts/${HEX}`, tracker: TRACKER_URL },
};

const LAYOUTS: Readonly<Record<string, Layout>> = {
  button: ({ subject, text, label }, url) => ({
    subject,
    html: `<p>${text}</p>${button(url, label)}`,
  }),
  link: ({ subject, text, label }, url) => ({
    subject,
    html: `<p>${text}</p><p>${anchor(url, label)}</p>`,
  }),
  'written URL': ({ subject, text }, url, sentences) => ({
    subject,
    text: `${text}\n\n${sentences.open.text}\n${url}\n`,
  }),
  'labelled URL': ({ subject, text, label }, url) => ({
    subject,
    text: `${text}\n\n${label}: ${url}\n`,
  }),
  both: ({ subject, text, label }, url) => ({
    subject,
    text: `${text}\n\n${label}: ${url}\n`,
    html: `<h1>${subject}</h1><p>${text}</p>${button(url, label)}`,
  }),
  'button and address': ({ subject, text, label }, url, sentences) => ({
    subject,
    html: `<p>${text}</p>${button(url, label)}<p>${sentences.open.text} ${anchor(url, url)}</p>`,
  }),
};
const WORDED = ['button', 'link', 'labelled URL', 'both'];
const DECOYS: ReadonlyArray<(html: string, sentences: Sentences) => string> = [
  (html) => html,
  (html, sentences) => html + footer(sentences),
  (html, { footer: { label } }) =>
    `<p>${anchor(`${TRACKER}v${TRACKED}`, label)}</p>${html}<img src="${TRACKER}p${TRACKED}">`,
  (html, sentences) =>
    `${html}<p><a href="https://social.example.com/acme"><img alt="Facebook" src="a"></a> <a href="https://apps.example.com/app/id1482913345"><img alt="App Store" src="b"></a></p>${footer(sentences)}`,
];

interface Sentences {
  readonly [purpose: string]: Said;
  readonly open: Said;
  readonly code: Said;
  readonly footer: Said;
}

/** Makes the mails of one language that ask to open a link: each purpose in each layout, with each form of address. */
export function askingMails(language: string): readonly LinkMail[] {
  const sentences = read(language);
  return ASKING.flatMap((purpose) => [
    ...mailsOf(purpose, sentences, TOKENS),
    ...(purpose === 'invite' || purpose === 'unlock'
      ? mailsOf(purpose, sentences, PLAIN).map(withoutToken)
      : []),
    ...(purpose === 'confirm' || purpose === 'signIn' ? mailsWithCode(purpose, sentences) : []),
  ]);
}

/** Makes the mails of one language that ask for nothing, with links that look as if. */
export function tellingMails(language: string): readonly LinkMail[] {
  const sentences = read(language);
  return TELLING.flatMap((purpose) =>
    mailsOf(purpose, sentences, ELSEWHERE[purpose] ?? {})
      .filter(({ name }) => WORDED.some((layout) => name.includes(`, ${layout},`)))
      .map((mail) => ({ ...mail, link: undefined })),
  );
}

function mailsOf(
  purpose: string,
  sentences: Sentences,
  addresses: Readonly<Record<string, string>>,
): LinkMail[] {
  let count = 0;
  return Object.entries(addresses).flatMap(([form, url]) =>
    Object.entries(LAYOUTS).map(([layout, write]) => {
      const decoy = count++ + Math.floor(count / DECOYS.length);
      const said = sentences[purpose] as Said;
      const content = write(said, url, sentences);
      const html = content.html && DECOYS[decoy % DECOYS.length]?.(content.html, sentences);
      const name = `${purpose}, ${layout}, ${form}, decoy ${decoy % DECOYS.length}`;
      return { name, content: html ? { ...content, html } : content, link: url };
    }),
  );
}

/** Without a token a link must be the only one: no link of the footer has a place in these mails. */
function withoutToken(mail: LinkMail): LinkMail {
  const { html, ...rest } = mail.content;
  const end = html?.indexOf('<p style="color:#888">') ?? -1;
  const content = html ? { ...rest, html: end < 0 ? html : html.slice(0, end) } : rest;
  return { ...mail, name: `${mail.name}, no token`, content };
}

function mailsWithCode(purpose: string, sentences: Sentences): LinkMail[] {
  const code = `<p>${sentences.code.text} <b>402917</b></p>`;
  return mailsOf(purpose, sentences, { path: PATH_URL, tracker: TRACKER_URL })
    .filter(({ content }) => content.html)
    .map(({ name, content: { subject, html }, link }) => ({
      name: `${name}, with a code`,
      content: { subject, html: `${html}${code}` },
      link,
    }));
}

function footer({ footer: { subject, text, label } }: Sentences): string {
  return `<p style="color:#888">© 2026 Acme</p><p style="color:#888">${anchor('https://example.com/privacy', subject)} ${anchor(`${TRACKER}u${TRACKED}`, text)} ${anchor(`${TRACKER}b${TRACKED}`, label)}</p>`;
}

function anchor(url: string, text: string): string {
  return `<a href="${url}">${text}</a>`;
}

function button(url: string, text: string): string {
  return `<table><tr><td style="background:#06c;padding:12px">${anchor(url, text)}</td></tr></table>`;
}

function read(language: string): Sentences {
  const lines = (LANGUAGES[language] ?? '').trim().split('\n');
  const entries = lines.map((line) => {
    const at = line.indexOf(':');
    const parts = line.slice(at + 1).split('|');
    const [subject = '', text = subject, label = ''] = parts.map((part) => part.trim());
    return [line.slice(0, at).trim(), { subject, text, label }] as const;
  });
  return Object.fromEntries(entries) as unknown as Sentences;
}
