// @ts-check
import { readFileSync } from 'node:fs';
import { plain } from '../http/reply.js';

const STYLE = readFileSync(new URL('../pages/style.css', import.meta.url), 'utf8');
const CODE_BOXES = readFileSync(new URL('../pages/code-boxes.js', import.meta.url), 'utf8');
const PASSKEY = readFileSync(new URL('../pages/passkey.js', import.meta.url), 'utf8');
const ICON = readFileSync(new URL('../pages/icon.svg', import.meta.url), 'utf8');

/** @type {import('../http/listener.js').Routes} */
export const assetRoutes = {
  'GET /style.css': () => plain(STYLE, { type: 'text/css; charset=utf-8' }),
  'GET /code-boxes.js': () => plain(CODE_BOXES, { type: 'text/javascript; charset=utf-8' }),
  'GET /passkey.js': () => plain(PASSKEY, { type: 'text/javascript; charset=utf-8' }),
  'GET /icon.svg': () => plain(ICON, { type: 'image/svg+xml' }),
};
