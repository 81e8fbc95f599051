import { expect, test } from 'vitest';
import { findRecipients } from '../../../src/mail-server/sources/upstream/find-recipients.js';

const USER = 'qa@example.com';

test.each([
  [
    'Postfix',
    ['X-Original-To: ada@example.com', 'Delivered-To: qa@example.com'],
    'ada@example.com',
  ],
  ['Exim', ['Envelope-to: ada@example.com', 'Delivery-date: Sun, 29 Nov 2026'], 'ada@example.com'],
  ['Gmail, plus-address', ['Delivered-To: qa+ada@example.com'], 'qa+ada@example.com'],
  ['Fastmail', ['X-Delivered-to: ada@example.com'], 'ada@example.com'],
  [
    'a trace field',
    [
      'Received: from app (app [192.0.2.1])\r\n\tby mx (Postfix) with ESMTP id 4F\r\n\tfor <ada@example.com>; Sun',
    ],
    'ada@example.com',
  ],
])('finds the recipient that %s wrote, not that of the To header', (_, fields, recipient) => {
  const raw = mail(...fields, 'To: list@acme.test');
  expect(findRecipients(raw, USER)).toEqual({
    mailFrom: '',
    recipients: [recipient],
    byHeader: false,
  });
});

test('takes To and Cc for mail that was forwarded to the mailbox, and says so', () => {
  const raw = mail(
    'Return-Path: <app@acme.test>',
    'Delivered-To: qa@example.com',
    'To: Ada <ada@acme.test>',
    'Cc: bob@acme.test',
  );
  expect(findRecipients(raw, USER)).toEqual({
    mailFrom: 'app@acme.test',
    recipients: ['ada@acme.test', 'bob@acme.test'],
    byHeader: true,
  });
});

test('takes mail for the mailbox itself', () => {
  const raw = mail('Delivered-To: qa@example.com', 'To: qa@example.com');
  expect(findRecipients(raw, USER)).toMatchObject({ recipients: [USER], byHeader: false });
});

test('compares a user name without domain with the local part', () => {
  const raw = mail('Delivered-To: qa@mail.example.com', 'To: ada@acme.test');
  expect(findRecipients(raw, 'qa').recipients).toEqual(['ada@acme.test']);
});

function mail(...fields: readonly string[]): Buffer {
  return Buffer.from(`${fields.join('\r\n')}\r\nSubject: Hello\r\n\r\nHello\r\n`);
}
