// @ts-check
/** Texts of both forms for a code. */

export const CODE_ERRORS = {
  wrong: 'That code is not right',
  expired: 'That code has expired',
};

export const RESENT = 'A new code is on its way. The earlier one no longer works.';
