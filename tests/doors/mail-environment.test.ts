import { expect, test } from 'vitest';
import { mailEnvironment } from '../../src/doors/mail-environment.js';
import { smtpUrl } from '../../src/doors/smtp/smtp-options.js';

const API_URL = 'http://127.0.0.1:2580';

test('has what the application connects to, with the credentials that are demanded', () => {
  const credentials = { user: 'ada@acme.test', pass: 'p:/?#ä' };
  const url = smtpUrl({ auth: credentials, host: '::1' }, 2525);
  expect(mailEnvironment(url, API_URL)).toMatchObject({
    SMTP_HOST: '::1',
    SMTP_PORT: '2525',
    SMTP_URL: 'smtp://ada%40acme.test:p%3A%2F%3F%23%C3%A4@[::1]:2525',
    SMTP_USER: 'ada@acme.test',
    SMTP_PASS: 'p:/?#ä',
  });
});

test('has what the SDKs of providers read', () => {
  expect(mailEnvironment(smtpUrl({ auth: 'any' }, 2525), API_URL)).toEqual({
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: '2525',
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_API_URL: 'http://127.0.0.1:2580',
    RESEND_BASE_URL: 'http://127.0.0.1:2580/resend',
    AWS_ENDPOINT_URL_SES: 'http://127.0.0.1:2580/ses',
    AWS_ENDPOINT_URL_SESV2: 'http://127.0.0.1:2580/ses',
    AWS_ENDPOINT_URL_SNS: 'http://127.0.0.1:2580/sns',
    TELNYX_BASE_URL: 'http://127.0.0.1:2580/telnyx/v2',
  });
});
