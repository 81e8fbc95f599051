import { readdir, readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import { type LabelledCase, toLabelledCase } from '../labelled-case.js';
import { writeHtml } from './html-layouts.js';
import { parseMails, type WrittenMail } from './parse-mails.js';
import { writeText } from './write-text.js';

const FOLDER = 'tests/accuracy/benchmark/mails';
/** Layouts without an HTML part. */
const TEXT_ONLY = new Set(['text', 'wrapped', 'short']);
/** Layouts without a text part, beside the name of the layout itself: `html:table`. */
const HTML_ONLY = 'html:';
const TRANSPORT = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** Loads the benchmark: each mail is written as real MIME and parsed again, as mail that came. */
export async function loadBenchmark(): Promise<LabelledCase[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const source = await readFile(`${FOLDER}/${name}`, 'utf8');
      return parseMails(name.slice(0, -'.txt'.length), source);
    }),
  );
  const cases: LabelledCase[] = [];
  for (const mail of files.flat())
    cases.push(await toLabelledCase(labelOf(mail), await writeMail(mail)));
  return cases;
}

/** Writes a mail as it goes over the wire. */
async function writeMail({ from, subject, layout, blocks }: WrittenMail): Promise<Buffer> {
  const htmlLayout = layout.startsWith(HTML_ONLY) ? layout.slice(HTML_ONLY.length) : layout;
  const { message } = await TRANSPORT.sendMail({
    from,
    to: 'ada@inbox.example.com',
    subject,
    ...(layout.startsWith(HTML_ONLY) ? {} : { text: writeText(blocks, layout === 'wrapped') }),
    ...(TEXT_ONLY.has(layout) ? {} : { html: writeHtml(htmlLayout, blocks) }),
  });
  return message as Buffer;
}

function labelOf({ id, lang, purpose, layout, expected, accept }: WrittenMail) {
  return { id, lang, purpose, tags: [layout], expected, accept };
}
