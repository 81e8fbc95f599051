import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { shareOf } from '../share-of.js';
import { askingMails, LANGUAGES, type LinkMail, tellingMails } from './link-mails.js';

const TAGS = Object.keys(LANGUAGES);

test.each(TAGS)('finds the link that a mail in %s asks to open', (language) => {
  const mails = shareOf(askingMails(language), TAGS.indexOf(language), 3);
  expect(mails.length).toBeGreaterThan(150);
  expect(mails.filter(isMistaken).map(({ name }) => name)).toEqual([]);
});

test.each(TAGS)('finds no link in a mail in %s that asks for nothing', (language) => {
  const mails = tellingMails(language);
  expect(mails.length).toBeGreaterThan(40);
  expect(mails.filter(isMistaken).map(({ name }) => name)).toEqual([]);
});

function isMistaken({ content, link }: LinkMail): boolean {
  return extract(content).link !== link;
}
