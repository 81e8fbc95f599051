// @ts-check
import { adminNotice } from '../mails/admin-notice.js';

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

/**
 * The address in the form, or undefined if it is none.
 * @param {URLSearchParams} form
 */
export function findEmail(form) {
  const email = form.get('email')?.trim() ?? '';
  return EMAIL.test(email) ? email : undefined;
}

/**
 * Makes sure that the address has an account, and tells the admin if it is a new one.
 * @param {import('../http/listener.js').Exchange} exchange
 * @param {string} email
 */
export async function openAccount({ services, origin }, email) {
  const { account, isNew } = services.accounts.findOrCreate(email);
  if (isNew) {
    await services.mailer.send(
      adminNotice({ to: services.settings.adminAddress, account, origin }),
    );
  }
}
