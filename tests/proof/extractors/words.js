// @ts-check
const TAG = /<[^<>]*>/g;

/**
 * What those that know no HTML are given: the text, else the HTML without its tags; the subject before it.
 * @param {{ subject?: string, text?: string, html?: string }} content
 */
export function wordsOf({ subject = '', text = '', html = '' }) {
  return `${subject}\n${text || html.replace(TAG, ' ')}`;
}
