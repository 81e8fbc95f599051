import { nextTurn } from '../timers.js';
import type { MessageContent } from './candidate.js';
import { rankCodes } from './codes/rank-codes.js';
import { extract } from './extract.js';
import { collectLinkFacts } from './links/link-facts.js';
import { rankLinks } from './links/rank-links.js';
import { type Page, readPage } from './page/read-page.js';
import { openLexicon } from './terms/lexicon.js';

// They take the ways that a usual mail takes, so that these are compiled before it comes.
const SUBJECT: MessageContent = { subject: 'Sign up' };
const TEXT: MessageContent = { text: 'Your code is 481920.\nHello Ada,' };
const LINK: MessageContent = { text: 'Confirm: https://app.example.com/confirm?token=9f2c71aa04' };
const STYLE = '<style>p{color:#333}.box{border:1px solid #ddd;padding:8px}</style>';
const CELL =
  '<td class="box" align="center" bgcolor="#ffffff" style="font-size:14px;color:#1a1a2e">';
const LAYOUT = `<table width="600" border="0"><tr>${CELL}`;
const END = '</td></tr></table>';
const HTML: MessageContent = {
  html: `${STYLE}${LAYOUT}<p>Your code: <b>481920</b></p>&nbsp;${END}<br>`,
};
const ROW = `${LAYOUT}<p>You have 3 new notes, no. 48<span style="color:#666">2913</span> of 27.5.2026.</p>
<a href="https://app.example.com/notes/3a7f?utm_source=mail&amp;id=7"><img src="3.png" alt="Read"></a>${END}`;
const NEWSLETTER: MessageContent = { html: `${STYLE}${ROW.repeat(5)}` };
const ROUNDS = 24;

/** Prepares extraction for its first message, in many short turns, because a test shares the thread. */
export async function warmUp(): Promise<void> {
  for (const step of steps()) {
    await nextTurn();
    step();
  }
}

function* steps(): Generator<() => unknown> {
  yield openLexicon;
  for (const content of [SUBJECT, TEXT, HTML, LINK]) {
    let page: Page | undefined;
    yield () => (page = readPage(content));
    yield () => page && rankCodes(page);
    yield () => page && rankLinks(collectLinkFacts(page, undefined, undefined));
    yield () => extract(content);
  }
  for (let round = 0; round < ROUNDS; round++) yield () => extract(NEWSLETTER);
}
