/** @import { Message, Summary } from './api.js' */

const IMAGE = /^image\//;
const PDF = /^application\/pdf\b|\.pdf$/i;
const IMG = /<img\b/i;

/**
 * Names the parts of a message that may contain a code but are not searched: images and PDFs.
 * @param {Pick<Summary, 'attachments'> & Partial<Pick<Message, 'html_body'>>} message
 * @returns {string} such as `An image or a PDF`; empty if there are none
 */
export function unreadParts({ attachments, html_body: html }) {
  const types = attachments.map(({ content_type: type, filename }) => ({
    type,
    name: filename ?? '',
  }));
  const image = types.some(({ type }) => IMAGE.test(type)) || IMG.test(html ?? '');
  const pdf = types.some(({ type, name }) => PDF.test(type) || PDF.test(name));
  if (image && pdf) return 'An image or a PDF';
  if (image) return 'An image';
  return pdf ? 'A PDF' : '';
}
