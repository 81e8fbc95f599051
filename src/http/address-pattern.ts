import { wrongValue } from '../errors/option-errors.js';
import { addressKey } from '../inbox/address.js';
import { type Mailbox, parseMailbox } from '../mailbox.js';

const ANY = '*';
const NUMBER = /^\+[\d*]{1,16}$/;
const KEY_OF_NUMBER = /^\+\d+$/;

/** A pattern of addresses or phone numbers, in which `*` stands for any characters: `*@team-a.example`, `+1555*`, `*`. */
export class AddressPattern {
  readonly text: string;
  readonly #number: readonly string[] | undefined;
  readonly #mailbox: { readonly [part in keyof Mailbox]: readonly string[] } | undefined;
  /** Whether it fits every recipient. */
  readonly fitsAll: boolean;

  /**
   * @param of Whose value it is, as errors name it.
   * @throws InvalidOptionError for a text that is no pattern
   */
  constructor(text: string, of: string) {
    this.text = text;
    this.fitsAll = text === ANY;
    // Folded as addresses are: the same case, punycode and quotes fit.
    const mailbox = parseMailbox(addressKey(text));
    this.#mailbox = mailbox && {
      local: mailbox.local.split(ANY),
      domain: mailbox.domain.split(ANY),
    };
    this.#number = NUMBER.test(text) ? text.split(ANY) : undefined;
    if (!this.fitsAll && !mailbox && !this.#number)
      throw wrongValue({
        of,
        wanted: 'a pattern like *@team-a.example, +1555* or *',
        value: text,
        hint: 'a pattern fits whole addresses: write *@team-a.example, not team-a.example.',
      });
  }

  /** Domain that it fits every address of, if it names one. */
  get domain(): string | undefined {
    const { local, domain: [domain, ...more] = [] } = this.#mailbox ?? {};
    return local?.join(ANY) === ANY && !more.length ? domain : undefined;
  }

  /** Returns whether it fits an address in the form that `addressKey()` gives it. */
  fits(key: string): boolean {
    if (this.fitsAll) return true;
    if (this.#number) return KEY_OF_NUMBER.test(key) && isLike(this.#number, key);
    const mailbox = parseMailbox(key);
    return (
      mailbox !== undefined &&
      this.#mailbox !== undefined &&
      isLike(this.#mailbox.local, mailbox.local) &&
      isLike(this.#mailbox.domain, mailbox.domain)
    );
  }
}

/** Returns whether a text is these parts with anything between them, in linear time: a regular expression may take longer. */
function isLike([first = '', ...others]: readonly string[], text: string): boolean {
  const last = others.pop();
  if (last === undefined) return text === first;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
