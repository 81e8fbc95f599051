import { quoteSubject } from '../../errors/base.js';
import type { CallSite } from '../../inbox/call-site.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/** Reads the code in an image of a message, called from a line of a test. */
export async function readImageCode(message: Message, callSite: CallSite): Promise<string> {
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
