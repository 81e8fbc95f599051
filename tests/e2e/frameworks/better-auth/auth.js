// @ts-check
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { magicLink } from 'better-auth/plugins/magic-link';
import { createTransport } from 'nodemailer';
import { codeMail, linkMail } from './mails.js';

const FROM = 'Juniper <auth@juniper.test>';

/**
 * Sets up better-auth as its own documentation does, with a database in memory and mail by SMTP.
 * @param {string} baseURL
 */
export function createAuth(baseURL) {
  const transport = createTransport(process.env['SMTP_URL']);
  /** @param {string} to @param {{ subject: string, text: string, html: string }} mail */
  const send = (to, mail) => transport.sendMail({ from: FROM, to, ...mail });

  return betterAuth({
    baseURL,
    secret: 'only for tests, and of no use anywhere else',
    database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      sendResetPassword: async ({ user, url }) => {
        await send(user.email, linkMail('Reset your password', 'Choose a new password', url));
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: async ({ user, url }) => {
        await send(user.email, linkMail('Verify your email address', 'Verify email', url));
      },
    },
    plugins: [
      emailOTP({
        sendVerificationOTP: async ({ email, otp }) => {
          await send(email, codeMail('Your sign-in code', otp));
        },
      }),
      magicLink({
        sendMagicLink: async ({ email, url }) => {
          await send(email, linkMail('Sign in to Juniper', 'Sign in', url));
        },
      }),
    ],
  });
}
