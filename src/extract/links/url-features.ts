import { decodePercent } from '../../decode-percent.js';
import type { LinkKind } from '../candidate.js';

/** Features of a URL. */
export interface UrlFeatures {
  readonly url: URL;
  /** Path, query and fragment, in lower case. */
  readonly address: string;
  /** Whether it has something that only this reader knows: a token, a key, a signature. */
  readonly token: boolean;
  /** Whether it is the front page of a site. */
  readonly home: boolean;
  /** Whether it is a picture, a document or a style sheet. */
  readonly file: boolean;
  /** Whether it leads to a shop, a bill or a dashboard. */
  readonly elsewhere: boolean;
  /** Whether it leads to a cart, a comment or the like, whatever else it says. */
  readonly errand: boolean;
  /** Whether it leads to a page that everybody may read, such as help, documentation or an article. */
  readonly published: boolean;
  /** Whether it counts the clicks of a campaign, and has nothing that only this reader knows. */
  readonly campaign: boolean;
  /** Whether it undoes something. */
  readonly undoes: boolean;
  /** Whether it leads out of a mailing list. */
  readonly leaves: boolean;
  /** Whether it leads to the settings of an account or of a mailing list. */
  readonly settings: boolean;
  readonly kinds: ReadonlySet<LinkKind>;
  /** Whether the words for its kinds are in addresses of other pages as well: a claim, a session. */
  readonly everyday: boolean;
  /** Words of the path and of the names in the query, for languages other than English. */
  readonly words: string;
}

const LONG = 4096;
// A shorter one is the name of a place on the page.
const SHORT_FRAGMENT = 10;
const SEPARATOR = /[^a-z0-9]+/;
const CAMEL = /([a-z])([A-Z])/g;
const FRAGMENT = /[/?&=]/;
const HOST_AND_PATH = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\//;
// `?title=Special:ConfirmEmail/…`
const ROUTE = /[/:]/;
const PIECES = /[-_.:{}]/;
// `resendpwd`, `userpassword`.
const PASSWORD = /passw|.pwd|pwd./;
const SLUG_WORD = /^[a-z]{2,20}$/i;
const SLUG_WORDS = 3;
const NUMBER = /^\d{1,9}$/;
const NUMBERED = /^\d{3,9}-|-\d{3,9}$/;
// `reports:overview`, `reports2026`.
const NUMBERED_WORD = /^(?:[A-Z]?[a-z]{2,}\d{0,4}|[A-Za-z]{1,2}|\d{1,4})$/;
const DIGIT = /\d/;
const LETTER = /[a-z]/i;
const TOKEN_CHARACTERS = /^[\w.~:=+%$!*,@|{}-]+$/;
const LOWER = /[a-z]/;
const UPPER = /[A-Z]/;
const CAPITALS = /[A-Z]/g;
const PARAMETER =
  /(?:^|[_-])(?:token|code|key|secret|otp|sig|signature|hash|ticket|nonce|jwt|upn|magic|oobcode|pin|invite|invitation|confirmation|hmac|data|payload|state|s|t|k|c|p|q|h|e)$|token$|code$|key$/;
// Says who publishes the link, not who reads it.
const PUBLIC =
  /^(?:client|app|application|org|organi[sz]ation|team|tenant|workspace|project|site|realm|company|account|shop|user)_?-?id$|^uid$|^utm_|(?:^|[_-])e?mail$/i;
const CAMPAIGN = /^(?:utm_(?:source|medium|campaign)|mc_cid|pk_campaign|mtm_campaign|trk)$/;
const NAMED = /token$|code$|otp$|secret$|^key$|^magic$/i;
const KEYED = /^(?:token|key|code|t|otp)$/i;
const SHORT_KEY = /^[A-Za-z0-9]{6,}$/;
const PLAIN_WORD = /^[a-z]{1,12}$/;
const WORD = /^[A-Za-z][A-Za-z_-]{1,30}$/;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|css|js|ico|pdf|ics|csv|zip|mp4)$/i;
const LEAVING = words('unsubscribe unsub optout optouts unsubscription desinscription abmelden');
const NO_KINDS: ReadonlySet<LinkKind> = new Set();
const SETTINGS = words('preferences prefs subscriptions settings notifications');
// Whatever else the address says: `/cart/recover`, `/comment.php?action=approve`.
const ERRANDS = words(
  'cart checkout checkouts waitlist warenkorb panier carrito carrello winkelwagen koszyk comment comments rsvp',
);
const ELSEWHERE = words(
  'coupon coupons shop store product products order orders invoice invoices receipt receipts billing pricing plans dashboard admin careers jobs profile tracking',
);
const PUBLISHED = words(
  'blog article articles story stories artikel articulo articulos articolo artigo articulos news docs doc documentation help helpcenter helpcentre support faq faqs kb knowledgebase guide guides tutorial tutorials wiki howto hilfe aide ayuda ajuda aiuto assistenza soporte suporte pomoc podpora hjelp hjalp hjaelp bantuan yardim ayuda',
);
const EVERYDAY = words(
  'accept access claim enroll enrollment enter join registration session subscribe validation',
);
const UNDOING = words(
  'block disable revert revoke cancel cancellation delete invalidate deny reject decline report undo abuse wasnt notme remove signout logout',
);
const KIND_WORDS: ReadonlyArray<readonly [LinkKind, ReadonlySet<string>]> = [
  [
    'email-change',
    words(
      'changeemail emailchange newemail updateemail newuseremail changeemailaddress newemailaddress emailupdate',
    ),
  ],
  [
    'reset',
    words(
      'reset password recover recovery forgot forgotten resetpassword passwordreset lostpassword newpassword changepassword passwordchange rp setpassword',
    ),
  ],
  ['invite', words('invite invites invitation invitations accept join claim invited')],
  [
    'confirm',
    words(
      'verify verification verifyemail confirm confirmation confirmed activate activation validate validation optin unlock subscribeconfirm enroll enrollment confirmemail emailverification register registration approve subscribe',
    ),
  ],
  [
    'magic',
    words(
      'magic magiclink login signin auth authenticate callback passwordless session sso enter authorize access',
    ),
  ],
];

/** Returns whether a text is an address, with `https://` or without. */
export function isAddress(text: string): boolean {
  return !text.includes(' ') && (text.includes('://') || HOST_AND_PATH.test(text));
}

/** Reads the features of a URL; undefined if a browser would not open it. */
export function readUrl(href: string): UrlFeatures | undefined {
  if (href.length > LONG * 4 || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!isOpened(url)) return undefined;
  const segments = url.pathname.split('/').filter(Boolean).map(decodePercent);
  const fragment = url.hash.length > SHORT_FRAGMENT ? url.hash.slice(1).split(FRAGMENT) : [];
  const route = [...segments, ...routeOf(fragment)];
  const articles = route.filter(isArticle);
  const spoken = route.filter((segment) => !isRandom(segment) && !articles.includes(segment));
  const names = wordsOf([...spoken, ...queryWords(url)].join('/'));
  const errand = names.some((name) => ERRANDS.has(name));
  const kinds = errand ? NO_KINDS : kindsOfNames(names);
  const token = hasToken(url, [...segments, ...fragment], kinds.size > 0);
  return {
    url,
    address: `${url.pathname}${url.search}${url.hash}`.toLowerCase(),
    kinds,
    everyday: isEveryday(names, url),
    words: names.join(' '),
    token,
    home: segments.length === 0 && url.search === '' && fragment.length === 0,
    file: FILE.test(url.pathname),
    errand,
    elsewhere:
      errand ||
      (!token && names.includes('admin')) ||
      ([...kinds].every((kind) => kind === 'magic') && names.some((name) => ELSEWHERE.has(name))),
    published:
      !token &&
      (articles.length > 0 ||
        [...url.hostname.split('.'), ...names].some((name) => PUBLISHED.has(name))),
    campaign: !token && [...url.searchParams.keys()].some((name) => CAMPAIGN.test(name)),
    undoes: names.some((name) => UNDOING.has(name)),
    leaves: names.some((name) => LEAVING.has(name)),
    settings: names.some((name) => SETTINGS.has(name)),
  };
}

/** `/session/9f2c`, not `/registration?token=9f2c`. */
function isEveryday(names: readonly string[], { searchParams }: URL): boolean {
  if ([...searchParams.keys()].some((name) => NAMED.test(name))) return false;
  const telling = names.filter(isKindWord);
  return telling.length > 0 && telling.every((name) => EVERYDAY.has(name));
}

function isKindWord(name: string): boolean {
  return isPassword(name) || KIND_WORDS.some(([, known]) => known.has(name));
}

function isPassword(name: string): boolean {
  return PASSWORD.test(name) && name !== 'passwordless';
}

function kindsOfNames(names: readonly string[]): ReadonlySet<LinkKind> {
  const found = KIND_WORDS.filter(([, known]) => names.some((name) => known.has(name)));
  const kinds = new Set(found.map(([kind]) => kind));
  if (names.some(isPassword)) kinds.add('reset');
  return kinds;
}

/** A fragment of one piece is the name of a place on a page: `#verify-email`. */
function routeOf(fragment: readonly string[]): readonly string[] {
  return fragment.length > 1 ? fragment : [];
}

/** Returns the names in a query and the values that are words: `action=activate`. */
function queryWords(url: URL): string[] {
  return [...url.searchParams]
    .filter(([name]) => !PUBLIC.test(name) && name !== 'pwd')
    .flatMap(([name, value]) => [name, ...partsOf(value).filter((part) => WORD.test(part))]);
}

/** `Special:ConfirmEmail/4f8a`, not `/settings`, where one is led to afterwards. */
function partsOf(value: string): string[] {
  return value.startsWith('/') ? [value] : value.split(ROUTE);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** A web page, or an application's own scheme such as `myapp://verify`. */
function isOpened(url: URL): boolean {
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.hostname !== '';
  return (
    url.href.includes('://') && !url.protocol.startsWith('file') && !url.protocol.startsWith('cid')
  );
}

/** Splits into lower-case words and joined pairs, so that `reset-password` holds `reset`, `password` and `resetpassword`. */
function wordsOf(text: string): string[] {
  const plain = text.slice(0, LONG).replace(CAMEL, '$1-$2').toLowerCase().split(SEPARATOR);
  return [...plain, ...plain.slice(1).map((word, index) => (plain[index] ?? '') + word)];
}

function hasToken(url: URL, segments: readonly string[], named: boolean): boolean {
  if (segments.some(isRandom) || KEYED.test(segments.at(-2) ?? '')) return true;
  for (const [name, value] of url.searchParams) if (isKey(name, value)) return true;
  // A short last segment after a verb is a key: /confirm/x7Kq2.
  const last = segments.at(-1) ?? '';
  if (isUnlikelyWord(last)) return true;
  return (
    named &&
    !isSlug(last) &&
    (isShortKey(last) || (segments.length > 1 && DIGIT.test(last) && last.length >= 3))
  );
}

/** The title of a page in its address: `4821-how-to-reset-your-password`. */
function isSlug(text: string): boolean {
  const pieces = text.slice(0, LONG).split(PIECES);
  return pieces.filter((piece) => SLUG_WORD.test(piece)).length >= SLUG_WORDS;
}

/** `how-to-verify-a-domain-4821`, `/t/how-to-verify-a-domain/4821`. */
function isArticle(text: string, index: number, all: readonly string[]): boolean {
  if (!isSlug(text)) return false;
  if (NUMBERED.test(text)) return true;
  return [-1, 1].some((step) => NUMBER.test(all[index + step] ?? '')) && !all.some(isRandom);
}

function isKey(name: string, value: string): boolean {
  if (PUBLIC.test(name)) return false;
  // A key without a name: /validate?16c950cd5017edb1.
  if (value.split('/').some(isRandom) || (value === '' && isRandom(name))) return true;
  if (NAMED.test(name)) return value.length >= 1;
  if (PLAIN_WORD.test(value)) return false;
  return (
    PARAMETER.test(name.toLowerCase()) &&
    (value.length >= 5 || (value.length >= 3 && DIGIT.test(value)))
  );
}

function isShortKey(text: string): boolean {
  return DIGIT.test(text) && LETTER.test(text) && SHORT_KEY.test(text);
}

/** `x7kq2m9a`, `Ab3xK9`, not `o2Labs`. */
function isUnlikelyWord(text: string): boolean {
  if (!isShortKey(text)) return false;
  return text.length >= 8 || (LOWER.test(text) && (text.match(CAPITALS)?.length ?? 0) > 1);
}

/** Tells a random string from a slug: long, digits and letters mixed, or both cases without words. */
function isRandom(text: string): boolean {
  if (text.length < 12 || !TOKEN_CHARACTERS.test(text.slice(0, LONG))) return false;
  const pieces = text.slice(0, LONG).split(PIECES);
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (pieces.every((piece) => NUMBERED_WORD.test(piece))) return false;
  if (longest.length < 8) return text.length >= 30 && DIGIT.test(text) && LETTER.test(text);
  const digits = DIGIT.test(longest);
  return (
    (digits && LETTER.test(longest)) ||
    (digits && longest.length >= 16) ||
    (LOWER.test(longest) && UPPER.test(longest) && longest.length >= 16)
  );
}
