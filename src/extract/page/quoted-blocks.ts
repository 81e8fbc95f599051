import type { Block } from './block.js';
import { foldText } from './fold-text.js';
import { isAnswer, isForwarded } from './message-traits.js';
import type { Page } from './read-page.js';

// Names of the fields that Outlook and others write above the message that is answered.
const FROM = fieldsOf(`
  afsender, afzender, avsender, aðsendandi, da, de, de la, dari, deo, feladó, fra, from, frá, från, gönderen, kimden,
  lähettäjä, no, nga, nosūtītājs, nuo, od, odesílatel, odosielateľ, oorspronklik van, pošiljatelj, prima, remitente, saatja,
  siuntėjas, ze, van, von, từ, từ, từ người gửi, από, адресант, від, жіберуші, од, от, отправитель, подател, пошиљалац,
  מאת, از, المرسل, من, प्रेषक, จาก, ผู้ส่ง, 보낸 사람, 보낸사람, 发件人, 寄件者, 寄件人, 差出人, 送信者
`);
const SUBJECT = fieldsOf(`
  aihe, argumento, asunto, assumpte, assunto, betreff, emne, konu, objet, oggetto, onderwerp, perihal, predmet, předmět,
  subiect, subjek, subject, subjekt, téma, tárgy, temat, tēma, tema, teema, asia, efni, ämne, tiêu đề, zadeva, chủ đề, θέμα, предмет,
  тема, относно, тақырып, נושא, موضوع, الموضوع, विषय, เรื่อง, 제목, 主题, 主題, 主旨, 件名
`);
const FIELD = /^[*_ ]{0,3}([\p{L}\p{M} ]{1,20})[*_]{0,3} ?[:：]/u;
const COLON = /[:：]/;
const FIELDS = 6;
// `On 12 May, Ada <ada@example.com> wrote:`, in every language: a date or an address, and a colon at the end.
const ATTRIBUTION = /[:：]$/;
const WHEN_OR_WHO = /@|\d{1,2}:\d\d|\b(?:19|20)\d\d\b/;
const LETTERS = /[\p{L}\p{N}]/u;

/**
 * Returns the blocks that another author wrote before, because the message answers them: what is quoted below a line that says
 * who wrote it, and what is below the fields of another message. What is forwarded is none: it is the message.
 */
export function findQuoted(page: Page): ReadonlySet<Block> {
  if (isForwarded(page)) return new Set();
  const answers = isAnswer(page);
  const parts = (['html', 'text'] as const).map((part) =>
    page.blocks.filter((block) => block.part === part),
  );
  return new Set(parts.flatMap((blocks) => quotedOf(blocks, answers)));
}

function quotedOf(blocks: readonly Block[], answers: boolean): readonly Block[] {
  const end = fieldsAt(blocks);
  if (end === blocks.length && !blocks.some(({ quoted }) => quoted)) return [];
  if (!blocks.slice(0, end).some((_, at) => isOwnText(blocks, at))) return [];
  const marked = answers || blocks.some((_, at) => isAttribution(blocks, at));
  return blocks.filter(({ quoted }, at) => at >= end || (marked && quoted));
}

/** Returns the index of the first of the fields of another message; the number of blocks if there are none. */
function fieldsAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block, index) => {
    if (!FROM.has(beforeColon(block)) || !FROM.has(fieldOf(block))) return false;
    const fields = blocks.slice(index, index + FIELDS).map(fieldOf);
    return fields.filter(Boolean).length >= 3 && fields.some((field) => SUBJECT.has(field));
  });
  return at < 0 ? blocks.length : at;
}

function beforeColon({ folded }: Block): string {
  const at = folded.search(COLON);
  return at < 0 ? '' : folded.slice(0, at).replaceAll('*', '').trim();
}

function fieldOf({ folded }: Block): string {
  return FIELD.exec(folded)?.[1]?.trim() ?? '';
}

/** Returns whether a block is new: not quoted, no line of dashes, and not the line that says who wrote what follows. */
function isOwnText(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.quoted || block.text.startsWith('--')) return false;
  const wraps = isAttribution(blocks, at + 1) && !WHEN_OR_WHO.test(blocks[at + 1]?.text ?? '');
  return LETTERS.test(block.text) && !isAttribution(blocks, at) && !wraps;
}

function isAttribution(blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!block || block.quoted || !next?.quoted || !ATTRIBUTION.test(block.text)) return false;
  return WHEN_OR_WHO.test(block.text) || WHEN_OR_WHO.test(before?.text ?? '');
}

function fieldsOf(names: string): ReadonlySet<string> {
  return new Set(
    foldText(names)
      .split(',')
      .map((name) => name.trim()),
  );
}
