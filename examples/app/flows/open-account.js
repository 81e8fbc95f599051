// @ts-check
import { adminNotice } from '../mails/admin-notice.js';

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

/**
 * Returns the address in the form, or undefined if it is invalid.
 * @param {URLSearchParams} form
 */
export function findEmail(form) {
  const email = form.get('email')?.trim() ?? '';
  return EMAIL.test(email) ? email : undefined;
}

/**
 * Creates an account for the address unless it has one, and notifies the admin.
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
