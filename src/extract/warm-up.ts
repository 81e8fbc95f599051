import { nextTurn } from '../timers.js';
import { extract } from './extract.js';
import { openLexicon } from './terms/lexicon.js';

// Takes the ways that a usual mail takes, so that they are compiled before it comes.
const SAMPLE = {
  subject: 'Sign up',
  text: 'Your code is 481920. Or open https://app.example.com/confirm?token=9f2c71aa04',
  html: '<style>p{color:#333}</style><table><tr><td><p>Your code: <b>481920</b></p></td></tr></table>',
};

/** Prepares extraction for its first message, in two turns, because a test shares the thread. */
export async function warmUp(): Promise<void> {
  await nextTurn();
  openLexicon();
  await nextTurn();
  extract(SAMPLE);
}
