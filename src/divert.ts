import { Diversion } from './divert/diversion.js';
import { divertRequests } from './divert/divert-requests.js';

// `node --import playwright-inbox/divert server.js`: from here on, requests to providers go to the mail server.
divertRequests(new Diversion(process.env['MAIL_API_URL'] || 'http://127.0.0.1:1080'));
