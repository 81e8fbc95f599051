/**
 * Says in words what a link is for.
 * @type {Record<string, string>}
 */
export const KINDS = {
  magic: 'Sign in',
  confirm: 'Confirm the address',
  reset: 'Reset the password',
  invite: 'Accept the invitation',
  'email-change': 'Change the address',
  unknown: 'Open the link',
};
