import type { Block } from './parse-mails.js';

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;
const BOLD = /\*\*/g;
const CELLS = /\s*\|\s*/;
const WRAP_AT = 64;

/** Writes the text part of a mail. */
export function writeText(blocks: readonly Block[], wrapped = false): string {
  const lines = blocks
    .filter(({ kind }) => kind !== 'preheader')
    .map((block) => lineOf(block, wrapped));
  return `${lines.join('\n\n').replaceAll(/\n\n(?=> )/g, '\n')}\n`;
}

function lineOf({ kind, text, href }: Block, wrapped: boolean): string {
  const plain = text.replace(LINK, '$1: $2').replace(BOLD, '');
  if (kind === 'quote') return `> ${plain.replaceAll('\n', '\n> ')}`;
  if (kind === 'button') return `${plain}:\n${href}`;
  if (kind === 'rule') return '-'.repeat(40);
  if (kind === 'row') return plain.split(CELLS).filter(Boolean).join(': ');
  return wrapped && !plain.includes('\n') ? wrap(plain) : plain;
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= WRAP_AT) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
