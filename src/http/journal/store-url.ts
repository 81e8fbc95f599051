import { wrongValue } from '../../errors/option-errors.js';

/**
 * Checks the URL of a store.
 *
 * @throws InvalidOptionError
 */
export function checkStoreUrl(url: string, of: string): void {
  if (URL.canParse(url) && REDIS.test(url)) return;
  throw wrongValue({
    of,
    wanted: 'like redis://127.0.0.1:6379',
    value: url,
    hint: 'rediss:// is for TLS, and the path is the number of a database.',
  });
}

const REDIS = /^rediss?:\/\//;

/** Returns a URL without its password. */
export function storeName(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
