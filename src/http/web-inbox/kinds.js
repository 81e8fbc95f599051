/**
 * Titles of links, by purpose.
 * @type {Record<string, string>}
 */
export const KINDS = {
  magic: 'Sign in',
  confirm: 'Confirm your address',
  reset: 'Reset your password',
  invite: 'Accept the invitation',
  'email-change': 'Confirm your new address',
  unknown: 'Open the link',
};
