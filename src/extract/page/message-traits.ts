import type { TermKind } from '../terms/lexicon.js';
import type { Block, BlockPart } from './block.js';
import type { Page } from './read-page.js';

const COPYRIGHT = /©|\(c\) ?(?:19|20)\d\d|all rights reserved/i;
// Not in an address: the random part of one of ours may be `gm4mrq6kr`.
const PRICE =
  /[$€£¥₹₩₫฿₺₽₴₪] ?\d|\d ?(?:[€₽₴₫₪₺₸₾]|лв|грн|руб|원|円|บาท)|(?<![A-Za-z\d])\d{1,9} ?(?:(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|SEK|NOK|DKK|INR|VND|IDR|TRY|RUB|UAH|RSD|KES|AED|SAR|TL|kr|Ft|lei)(?![\w@-])|zł|Kč)|(?<![\w@.-])(?:Rs|Rp|RM|INR|USD|EUR|GBP|NGN|KES|Ksh|AED|SAR)\.? ?\d/;
// `12 June – 14 June`, `Jun 12, 2026 - Jun 14, 2026`, `6月12日～6月14日`.
const DAYS =
  /(?:\p{L}{3} \d{1,2}|\d{1,2} \p{L}{3,9}|(?:, |\p{L}{3} )20\d\d|[./]\d{1,2}[./]\d{1,4}|\d日) ?[–—~〜～→-] ?(?:\p{L}{3},? )?(?:\p{L}{3,9} \d|\d{1,2} \p{L}{3}|\d{1,2}[./月]\d|\d{4}[-./年]\d)/u;
const SITE = /^\[[^\]\d]{1,40}\]/;
const NAMES_OF_SITES: ReadonlySet<TermKind> = new Set(['otherNumber', 'booking', 'event']);
const PERCENT = /\d ?%/;
// Most lines have none, and those that have are looked through for each currency.
const DIGIT = /\d/;
const COLON = /[:：]/;
// Of folded subjects.
const ANSWER =
  /^(?:antw|aw|odp|r|re|ref|res|rif|sv|va|vs|ynt|απ|отв|回复|回覆|答复|返信|회신)(?:\[\d{1,3}\])? ?[:：]/;
// What a machine answers, and what it reports of a message that did not arrive or was read. Of folded subjects as well.
const AUTOMATIC =
  /^(?:auto(?:matic)? ?-?reply|out of (?:the )?office|abwesenheitsnotiz|automat\p{L}{0,12} (?:antwort|antwoord|odpoved|svar|valasz|vastaus)|reponse automatique|respuesta automatica|risposta automatica|resposta automatica|odpowiedz automatyczna|raspuns automat|автоматический ответ|автоматична відповідь|αυτοματη απαντηση|otomatik yanit|autosvar|自動応答|自動返信|自动答复|自动回复|自動回覆|자동 (?:회신|응답)|undeliverable|undelivered|returned mail|unzustellbar|non remis|no se puede entregar|onbestelbaar|read|gelesen|lu|leido|letto|lida|gelezen|läst|przeczytano|прочитано|已读|開封済み) ?[:：]/u;
const FORWARD =
  /^(?:doorst|enc|fs|fwd?|i|ilt|pd|rv|tov|tr|vb|vl|wg|πρθ|переслано|转发|轉寄|転送|전달)(?:\[\d{1,3}\])? ?[:：]/;
// Finns answer with it, their neighbours forward.
const FORWARD_OR_ANSWER = /^vs ?:/;

// `InvalidCodeError: …`, `[app] ERROR: …`
const FAILURE =
  /\b[A-Z][A-Za-z]+(?:Error|Exception)\b|(?:^|[\])] )(?:ERROR|FATAL|CRITICAL|WARN|WARNING)(?:[:\]]| -)/;
const TICKET = /(?:#|№|\bNo\.? ?)\d\d|\[[\w ]{1,20}-\d{2,12}\]/;

/** Collects the kinds of all terms in some blocks. */
export function kindsOf(blocks: readonly Block[]): ReadonlySet<TermKind> {
  const all = new Set<TermKind>();
  for (const { terms } of blocks) for (const { kinds } of terms) kinds.forEach(all.add, all);
  return all;
}

/** Collects the kinds of the terms in titles; in `[Order Desk] Sign-in code` a site is called so. */
export function kindsOfTitles(titles: readonly Block[]): ReadonlySet<TermKind> {
  const all = new Set<TermKind>();
  for (const title of titles) {
    const name = title.part === 'subject' ? (SITE.exec(title.text)?.[0].length ?? 0) : 0;
    for (const { kinds, end } of title.terms)
      (end > name ? [...kinds] : [...kinds].filter(isNoName)).forEach(all.add, all);
  }
  return all;
}

function isNoName(kind: TermKind): boolean {
  return !NAMES_OF_SITES.has(kind);
}

/** Returns whether a message is a reply, by its subject or headers. */
export function isAnswer(page: Page): boolean {
  if (isForwarded(page)) return false;
  return (
    Boolean(page.headers['in-reply-to']) || isSubject(page, ANSWER) || isSubject(page, AUTOMATIC)
  );
}

/** Returns whether a message is forwarded, by its subject. */
export function isForwarded(page: Page): boolean {
  if (isSubject(page, FORWARD)) return true;
  return isSubject(page, FORWARD_OR_ANSWER) && !page.languages.has('fi');
}

/** Returns whether the subject is an error of a program. */
export function reportsFailure(page: Page): boolean {
  return FAILURE.test(subjectOf(page));
}

/** Returns whether the subject has the number of a ticket or an issue. */
export function isTicket(page: Page): boolean {
  return TICKET.test(subjectOf(page));
}

/** Returns the subject of a message. */
export function subjectOf({ blocks: [first] }: Page): string {
  return first?.part === 'subject' ? first.text : '';
}

function isSubject({ blocks: [first] }: Page, form: RegExp): boolean {
  return first?.part === 'subject' && COLON.test(first.folded) && form.test(first.folded);
}

/** Returns whether a message has prices or percentages. */
export function sells(blocks: readonly Block[]): boolean {
  return blocks.some((block) => DIGIT.test(block.text) && hasPrice(withoutUrls(block)));
}

/** Returns whether a message has prices. */
export function bills(blocks: readonly Block[]): boolean {
  return blocks.some((block) => DIGIT.test(block.text) && PRICE.test(withoutUrls(block)));
}

/** Returns whether a text has the days of a stay or a trip, from one date to another. */
export function hasDays(text: string): boolean {
  return DAYS.test(text);
}

/** Returns whether a text has a price or a percentage. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text) || PERCENT.test(text);
}

/** Returns the index of the first block of each part's footer: its copyright line, if that is in the second half. */
export function footerStarts(blocks: readonly Block[]): ReadonlyMap<BlockPart, number> {
  const result = new Map<BlockPart, number>();
  for (const part of ['html', 'text'] as const) {
    const own = blocks.filter((block) => block.part === part);
    const at = own.findIndex(
      (block, index) => index >= own.length / 2 && COPYRIGHT.test(block.text),
    );
    const first = own[at];
    if (first && own.length > 3) result.set(part, first.index);
  }
  return result;
}

/** `$2b$10$…` in an address is a token, and `%20` a space. */
function withoutUrls({ text, links }: Block): string {
  return links.reduceRight((rest, { start, end }) => {
    const shown = text.slice(start, end);
    return shown.includes('://') ? rest.slice(0, start) + rest.slice(end) : rest;
  }, text);
}
