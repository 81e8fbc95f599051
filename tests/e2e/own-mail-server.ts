/** A mail server in the worker, as one object: Playwright starts other workers for each that it is given. */
export const OWN_MAIL_SERVER = { url: false } as const;
