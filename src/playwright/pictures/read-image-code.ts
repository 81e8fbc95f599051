import { quoteSubject } from '../../errors/base.js';
import { CallSite } from '../../inbox/call-site.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/**
 * Reads the one-time code in an image of a message: digits and Latin letters. Images that did not come with the message
 * are never fetched. Needs the packages tesseract.js and @tesseract.js-data/eng, and takes about a second.
 *
 * @throws ImageCodeError if there is none, several, or one that is not read with certainty
 * @throws InvalidOptionError for a value that is not a message, and without the packages
 *
 * @example
 * const code = await readImageCode(await inbox.waitForMessage());
 */
export async function readImageCode(message: Message): Promise<string> {
  const callSite = CallSite.above(readImageCode);
  return await callSite.pointRejections(async () => {
    checkMessageArgument(message, 'readImageCode');
    return step(
      `Read code in image of ${quoteSubject(headlineOf(message))}`,
      callSite,
      async () => {
        const { readCodeInImages } = await import('../../pictures/read-image-code.js');
        return readCodeInImages(message);
      },
    );
  });
}
