import { wrongValue } from '../../errors/option-errors.js';

const REDIS = /^rediss?:\/\//;

/**
 * Checks the URL of a store.
 *
 * @throws InvalidOptionError
 */
export function checkStoreUrl(url: string, of: string): void {
  if (URL.canParse(url) && REDIS.test(url)) return;
  throw wrongValue({
    of,
    wanted: 'a URL like redis://127.0.0.1:6379',
    value: url,
    hint: 'rediss:// is for TLS, and the path is the number of a database.',
  });
}

/** Returns a URL without its password. */
export function storeName(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
