import type { Message } from 'playwright-inbox';

// Only its types are looked at: those of cheerio come with the package.
export function hrefsOf({ $ }: Message): (string | undefined)[] {
  return $('a')
    .toArray()
    .map((link) => $(link).attr('href'));
}
