// @ts-check

/**
 * The text-only mail to the admin; its account number looks like a code but isn't one.
 * @param {{ to: string, account: import('../store/accounts.js').Account, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function adminNotice({ to, account, origin }) {
  return {
    to,
    subject: `New account: ${account.email}`,
    text: `A new account was opened.

Number:  ${account.number}
Address: ${account.email}
Opened:  ${new Date().toISOString()}

See it at ${origin}/admin/accounts/${account.number}
`,
  };
}
