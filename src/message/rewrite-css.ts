import { type CSSToken, TokenType, tokenizer } from '@csstools/css-tokenizer';
import type { PageResources } from './page-resources.js';

/**
 * Rewrites a style sheet or the value of a `style` attribute so that it loads only what it may.
 *
 * Decided by token, after every escape is decoded, as a browser does (CSS Syntax section 4). Inside a function that loads
 * what a string names, only what is known to load nothing passes.
 *
 * @returns CSS that holds no `<` which could end its element or begin another.
 */
export function rewriteCss(css: string, resources: PageResources): string {
  if (!resources.spend('css', css.length)) return '';
  const rewriter = new CssRewriter(resources);
  const { nextToken, endOfFile } = tokenizer({ css });
  const out: string[] = [];
  while (!endOfFile()) out.push(rewriter.rewrite(nextToken()));
  out.push(rewriter.finish());
  return out.join('');
}

// Their strings are URLs (CSS Images section 2, CSS Values section 4.5.4).
const LOADING = new Set([
  'image-set',
  '-webkit-image-set',
  'image',
  'src',
  'cross-fade',
  '-webkit-cross-fade',
]);
const HARMLESS_INSIDE =
  /^(?:url|type|calc|rgba?|hsla?|(?:-webkit-)?(?:repeating-)?(?:linear|radial|conic)-gradient)$/;
const LOADABLE = /^[\s\p{Cc}]*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu;
const CLOSED_BY: Readonly<Record<string, string>> = {
  [TokenType.CloseParen]: TokenType.OpenParen,
  [TokenType.CloseSquare]: TokenType.OpenSquare,
  [TokenType.CloseCurly]: TokenType.OpenCurly,
};
const OPENING = new Set<string>(Object.values(CLOSED_BY));
const UNKNOWN_RULE = '@blocked ';

/** What is open: a bracket, or a function with its name in lower case. */
interface Open {
  readonly bracket: string;
  readonly name: string;
}

class CssRewriter {
  readonly #resources: PageResources;
  readonly #open: Open[] = [];
  /** How many of them are functions that load. */
  #loading = 0;
  /** Depth of the function that is left out, up to its end. */
  #leftOut: number | undefined;
  /** Behind `@import`, until its URL comes. */
  #isImport = false;
  /** Inside `url(`, until its string comes. */
  #awaitsUrl = false;

  constructor(resources: PageResources) {
    this.#resources = resources;
  }

  rewrite(token: CSSToken): string {
    if (this.#awaitsUrl) return this.#urlArgument(token);
    if (this.#leftOut !== undefined) return this.#follow(token);
    return this.#isImport ? this.#importArgument(token) : this.#token(token);
  }

  finish(): string {
    if (this.#awaitsUrl) return this.#url('');
    return this.#isImport ? this.#endImport(undefined) : '';
  }

  #token(token: CSSToken): string {
    const [type] = token;
    if (type === TokenType.URL) return this.#url(token[4].value);
    if (type === TokenType.Function) return this.#function(token[4].value.toLowerCase(), token[1]);
    this.#isImport = type === TokenType.AtKeyword && token[4].value.toLowerCase() === 'import';
    return this.#isImport ? '' : this.#plain(token);
  }

  /** Rewrites what follows `@import`: a URL or a string, or the rule is invalid. */
  #importArgument(token: CSSToken): string {
    const [type] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) return '';
    if (type === TokenType.URL || type === TokenType.String) return this.#url(token[4].value);
    if (type === TokenType.Function && token[4].value.toLowerCase() === 'url')
      return this.#token(token);
    return this.#endImport(undefined) + this.#token(token);
  }

  #plain(token: CSSToken): string {
    switch (token[0]) {
      case TokenType.Comment:
        return '/**/';
      case TokenType.String:
        return this.#string(token[4].value);
      case TokenType.BadString:
        return '""';
      case TokenType.BadURL:
        return 'none';
      case TokenType.CDO:
      case TokenType.CDC:
        return '';
      case TokenType.Delim:
        // Behind it a letter would make a tag.
        return token[1] === '<' ? '< ' : token[1];
      default:
        this.#follow(token);
        // Only allowed in a name when escaped.
        return token[1].replaceAll('<', '3c ');
    }
  }

  /** Keeps track of what is open; a function that is left out ends with its bracket. */
  #follow([type]: CSSToken): '' {
    if (type === TokenType.Function) this.#open.push({ bracket: TokenType.OpenParen, name: '' });
    if (OPENING.has(type)) this.#open.push({ bracket: type, name: '' });
    if (this.#open.at(-1)?.bracket === CLOSED_BY[type]) this.#close();
    if (this.#leftOut !== undefined && this.#open.length < this.#leftOut) this.#leftOut = undefined;
    return '';
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed && LOADING.has(closed.name)) this.#loading--;
  }

  #function(name: string, raw: string): string {
    const isHarmless = this.#loading === 0 || LOADING.has(name) || HARMLESS_INSIDE.test(name);
    if (LOADING.has(name)) this.#loading++;
    this.#open.push({ bracket: TokenType.OpenParen, name });
    if (name === 'url') {
      this.#awaitsUrl = true;
      this.#leftOut = this.#open.length;
      return '';
    }
    if (isHarmless) return raw.replaceAll('<', '3c ');
    this.#leftOut = this.#open.length;
    return 'none';
  }

  /** What comes first inside `url(`: a string, or else it is none. */
  #urlArgument(token: CSSToken): string {
    if (token[0] === TokenType.Whitespace) return '';
    this.#awaitsUrl = false;
    const url = token[0] === TokenType.String ? token[4].value : '';
    this.#follow(token);
    return this.#url(url);
  }

  #url(url: string): string {
    if (this.#isImport) return this.#endImport(this.#resources.findSheet(url));
    const found = this.#resources.find(url);
    return found === undefined ? 'none' : `url(${quote(found)})`;
  }

  #endImport(found: string | undefined): string {
    this.#isImport = false;
    return found === undefined ? UNKNOWN_RULE : `@import url(${quote(found)})`;
  }

  #string(text: string): string {
    const last = this.#open.at(-1)?.name ?? '';
    const isUrl = this.#loading > 0 || (last !== '' && LOADABLE.test(text));
    return quote(isUrl && last !== 'type' ? (this.#resources.find(text) ?? '') : text);
  }
}

function quote(text: string): string {
  const escaped = text.replace(
    SPECIAL,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}

const SPECIAL = /["\\<\n\r\f\0]/g;
