// @ts-check
import { OF_HOSTILE_MAIL } from './hostile-mail.js';
import { OF_HOSTILE_NEIGHBOURS } from './hostile-neighbours.js';
import { OF_HOSTILE_SENDERS } from './hostile-senders.js';
import { OF_SECRETS } from './secrets.js';

/** @type {readonly import('./guards.js').Guard[]} */
export const GUARDS = [
  ...OF_HOSTILE_MAIL,
  ...OF_HOSTILE_NEIGHBOURS,
  ...OF_HOSTILE_SENDERS,
  ...OF_SECRETS,
];
