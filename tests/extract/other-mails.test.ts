import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

interface Found {
  readonly code: string | undefined;
  readonly link: string | undefined;
}

const MAILS: ReadonlyArray<readonly [string, MessageContent, Found]> = [
  [
    'order confirm',
    {
      subject: 'Order confirmation #482913',
      html: '<h1>Thank you for your order!</h1><p>Your order number is</p><p style="font-size:32px"><b>482913</b></p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/orders/482913?key=wc_order_Ax81kdlPq2" style="color:#ffffff;text-decoration:none">View your order</a></td></tr></table><table><tr><td>Total</td><td>$129.99</td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'booking',
    {
      subject: 'Your booking is confirmed',
      html: '<h2>Booking confirmed</h2><p>Confirmation number</p><h1>Q7XK2P</h1><p>Check-in: 12 May 2026 from 15:00. PIN for the door will be sent on the day.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/trips/Q7XK2P" style="color:#ffffff;text-decoration:none">Manage booking</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'zoom',
    {
      subject: 'Team sync',
      text: 'Ada is inviting you to a scheduled Nimbus meeting.\n\nJoin Nimbus Meeting\nhttps://calls.test/j/81234567890?pwd=QkF3c0ZXd1A4b1dX\n\nMeeting ID: 812 3456 7890\nPasscode: 482910\n\nOne tap mobile\n+13017158592,,81234567890# US',
    },
    { code: undefined, link: undefined },
  ],
  [
    'pw changed',
    {
      subject: 'Your password was changed',
      html: '<p>Hi Ada,</p><p>The password for your Nimbus account was changed on May 12, 2026 at 10:32 UTC.</p><p>If this was you, no action is needed. If you did not change your password, <a href="https://nimbus.test/reset?token=f81d4fae7dec11d0">reset your password</a> immediately or <a href="https://nimbus.test/support">contact support</a>.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'new login',
    {
      subject: 'New sign-in to your account',
      html: '<h1>New sign-in from Chrome on Windows</h1><p>Location: Berlin, Germany. IP: 203.0.113.42. Time: 2026-05-12 10:32</p><p>Wasn\'t you? <table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/security/secure?token=aa81bc02" style="color:#ffffff;text-decoration:none">Secure my account</a></td></tr></table></p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'newsletter',
    {
      subject: 'Weekly digest: 12 new posts',
      html: '<h1>This week at Nimbus</h1><p>We crossed 250000 users! Read how 1024 teams verify their data.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/blog/verify-your-data" style="color:#ffffff;text-decoration:none">Read more</a></td></tr></table><p>Join 4500 subscribers on <a href="https://social.test/nimbus">our page</a>.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'receipt',
    {
      subject: 'Your receipt from Nimbus #2847-1934',
      text: 'Receipt from Nimbus\n$49.00\nPaid May 12, 2026\n\nReceipt number 2847-1934\nInvoice number F81D4FAE-0003\nPayment method Visa - 4242\n\nView receipt: https://pay.test/receipts/CAcaFwoVYWNjdF8xS2g\nQuestions? Call +1 (555) 010-4477.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'ticket',
    {
      subject: '[Ticket #558213] Your request has been received',
      text: 'Your request (558213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.\nhttps://help.nimbus.test/requests/558213',
    },
    { code: undefined, link: undefined },
  ],
  [
    'shipping',
    {
      subject: 'Your package is on the way',
      html: '<p>Tracking number: <b>1Z999AA10123456784</b></p><p>Estimated delivery: May 14</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://track.test/t?n=1Z999AA10123456784" style="color:#ffffff;text-decoration:none">Track package</a></td></tr></table>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'promo',
    {
      subject: '20% off with code SPRING20',
      html: '<h1>20% OFF</h1><p>Use code <b style="font-size:28px">SPRING20</b> at checkout. Ends 05/31.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/shop?c=SPRING20" style="color:#ffffff;text-decoration:none">Shop now</a></td></tr></table>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'welcome dashboard',
    {
      subject: 'Welcome to Nimbus!',
      html: '<h1>Welcome, Ada!</h1><p>Your account is ready. Get started by creating your first project.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/dashboard" style="color:#ffffff;text-decoration:none">Go to dashboard</a></td></tr></table><p>Need help? <a href="https://nimbus.test/docs">Read the docs</a>.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'comment',
    {
      subject: 'Bo mentioned you in PR #4821',
      text: 'Bo commented on pull request #4821:\n\n> can you verify this login flow?\n\nView it on Nimbus: https://code.test/nimbus/app/pull/4821#issuecomment-1987654321\nYou are receiving this because you were mentioned.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'bank stmt',
    {
      subject: 'Your statement is ready',
      text: 'Dear customer, the statement for your account ending in 4471 is ready. Log in to online banking at https://bank.test/login to view it. We will never ask for your PIN or password. Call 0800 123 4567 for help.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'pin prompt',
    {
      subject: 'Security reminder',
      text: 'Never share your PIN or one-time passcode with anyone. Our staff will never ask for it. Reference 20260512-0042.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'invoice de',
    {
      subject: 'Ihre Rechnung 2026-00417',
      text: 'Sehr geehrte Frau Byron,\n\nanbei erhalten Sie Ihre Rechnung Nr. 2026-00417 über 129,90 EUR.\nKundennummer: 883201\nIBAN: DE89 3704 0044 0532 0130 00\n\nMit freundlichen Grüßen\nNimbus GmbH, Musterstraße 12, 10115 Berlin, HRB 123456',
    },
    { code: undefined, link: undefined },
  ],
  [
    'fr commande',
    {
      subject: 'Confirmation de votre commande n° 771204',
      html: '<p>Bonjour Ada,</p><p>Nous avons bien reçu votre commande n° 771204 du 12/05/2026 d\'un montant de 59,90 €.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/commande/771204" style="color:#ffffff;text-decoration:none">Suivre ma commande</a></td></tr></table>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'ja order',
    {
      subject: 'ご注文ありがとうございます（注文番号：250-1234567）',
      text: 'ご注文番号：2501234\nお届け予定日：2026年5月14日\n合計：12,800円\n〒150-0001 東京都渋谷区神宮前1-2-3\n電話番号 03-1234-5678',
    },
    { code: undefined, link: undefined },
  ],
  [
    'zh notice',
    {
      subject: '订单已发货',
      text: '您的订单20260512已发货,快递单号 SF1234567890,预计3天内送达。客服电话 95338。',
    },
    { code: undefined, link: undefined },
  ],
  [
    'stats',
    {
      subject: 'Your monthly report',
      html: '<table><tr><td style="font-size:40px">12840</td><td style="font-size:40px">3921</td></tr><tr><td>Page views</td><td>Visitors</td></tr></table><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/report/2026-05" style="color:#ffffff;text-decoration:none">View full report</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'rsvp',
    {
      subject: 'You are invited: Summer party',
      html: '<p>Bo invited you to <b>Summer party</b> on 12 July 2026, 18:00.</p><p><a href="https://nimbus.test/rsvp/yes/81a">Yes</a> <a href="https://nimbus.test/rsvp/no/81a">No</a> <a href="https://nimbus.test/rsvp/maybe/81a">Maybe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'limits',
    {
      subject: 'Usage alert',
      text: 'Your API usage reached 80% (8000 of 10000 requests). Limits reset on 2026-06-01. Upgrade: https://nimbus.test/billing',
    },
    { code: undefined, link: undefined },
  ],
  [
    'admin',
    {
      subject: 'New user registered',
      text: 'A new user has registered.\n\nName: Ada\nID: 48213\nEmail: ada@nimbus.test\nIP: 203.0.113.4\n\nhttps://nimbus.test/admin/users/48213',
    },
    { code: undefined, link: undefined },
  ],
  [
    '2fa enabled',
    {
      subject: 'Two-factor authentication enabled',
      html: '<p>Two-factor authentication was turned on for your account on 12 May 2026. Keep your recovery codes safe.</p><p>If you didn\'t do this, <a href="https://nimbus.test/account/2fa/disable?token=8f7e6d5c4b3a">disable it</a>.</p><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'backup',
    {
      subject: 'Your backup codes',
      text: 'Keep these backup codes safe:\n\n48291-30571\n99120-44821\n10293-55821\n77120-93821',
    },
    { code: undefined, link: undefined },
  ],
  [
    'release',
    {
      subject: 'Nimbus 2026.4.1 released',
      text: 'Version 2026.4.1 (build 482913) fixes a login issue. sha256 9f86d081884c7d65. Download: https://nimbus.test/download/2026.4.1',
    },
    { code: undefined, link: undefined },
  ],
  [
    'err',
    {
      subject: 'Alert: login failed',
      text: 'Error code 500123: verification failed for user ada. Request id 8f14e45f. See https://status.test/incidents/8f14e45fceea',
    },
    { code: undefined, link: undefined },
  ],
  [
    'email changed notice',
    {
      subject: 'Your email address was changed',
      html: '<p>The email address of your account was changed to ada@new.test.</p><p>If you did not request this, please <a href="https://nimbus.test/account/revert-email?token=ab12cd34ef56">undo this change</a>.</p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'trial',
    {
      subject: 'Your trial ends in 3 days',
      html: '<p>Activate your subscription today and save 25%.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://nimbus.test/billing/plans" style="color:#ffffff;text-decoration:none">Choose a plan</a></td></tr></table><p style="font-size:12px;color:#888">© 2026 Nimbus Ltd, 221 Baker Street, London NW1 6XE · <a href="https://nimbus.test/privacy">Privacy</a> · <a href="https://nimbus.test/unsubscribe?u=88213">Unsubscribe</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'survey',
    {
      subject: 'How did we do?',
      html: '<p>Rate your experience 1 2 3 4 5 6 7 8 9 10</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://survey.test/r/AbCdEf123456" style="color:#ffffff;text-decoration:none">Take survey</a></td></tr></table>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'gift',
    {
      subject: 'You received a gift card',
      html: '<p>Gift card code</p><h1>GC7K-9XQ2-LM40</h1><p>Value: $50.00. Redeem at checkout.</p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'delivery pin es',
    {
      subject: 'Tu pedido llega hoy',
      text: 'Tu pedido 30881274 llega hoy entre las 15:00 y las 17:00. Tel. 912 345 678. CP 28013 Madrid.',
    },
    { code: undefined, link: undefined },
  ],
  [
    'job digest',
    {
      subject: 'Jobs for you',
      html: '<p>10 new jobs</p><p><a href="https://jobs.test/view/48219301?trk=eml-x81">Senior Engineer</a></p><p><a href="https://jobs.test/view/48219302?trk=eml-x82">QA Lead</a></p><p><a href="https://jobs.test/view/48219303?trk=eml-x83">Verification Engineer</a></p>',
    },
    { code: undefined, link: undefined },
  ],
  [
    'friend',
    {
      subject: 'Bo wants to connect',
      html: '<p>Hi Ada, I\'d like to join your network.</p><table><tr><td style="background-color:#1a73e8;border-radius:4px;padding:12px 24px"><a href="https://social.test/comm/profile/bo-4821?midToken=AQE81kx" style="color:#ffffff;text-decoration:none">View profile</a></td></tr></table>',
    },
    { code: undefined, link: undefined },
  ],
];

test.each(MAILS)('finds nothing in a mail about: %s', (_, content, found) => {
  const { code, link } = extract(content);
  expect({ code, link }).toEqual(found);
});
