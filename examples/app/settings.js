// @ts-check
/** Settings of the demo application, from options or the environment. */

/** @typedef {import('./app.js').AppOptions} AppOptions */
/** @typedef {ReturnType<typeof completeSettings>} Settings */

const WHOLE_NUMBER = /^\d+$/;

/**
 * Reads the options from environment variables; unset or empty means the default.
 * @param {NodeJS.ProcessEnv} env
 * @returns {AppOptions}
 */
export function settingsFromEnv(env) {
  return {
    port: parseNumber(env, 'PORT'),
    smtpUrl: findSmtpUrl(env),
    smsUrl: env['MAIL_API_URL'] && `${env['MAIL_API_URL']}/v1/sms`,
    mailTransport: parseTransport(env),
    mailDelayMs: parseNumber(env, 'MAIL_DELAY_MS'),
    losesFirstMail: env['MAIL_LOSES_FIRST'] === '1',
    mailFrom: env['MAIL_FROM'] || undefined,
    mailStrict: env['MAIL_STRICT'] === '1',
    mailRetries: parseNumber(env, 'MAIL_RETRIES'),
    mailRetryMs: parseNumber(env, 'MAIL_RETRY_MS'),
    mailTimeoutMs: parseNumber(env, 'MAIL_TIMEOUT_MS'),
    adminAddress: env['ADMIN_ADDRESS'] || undefined,
    publicUrl: env['PUBLIC_URL'] || undefined,
    backdoor: env['BACKDOOR'] === '1',
    codeTtlMs: parseNumber(env, 'CODE_TTL_MS'),
    linkTtlMs: parseNumber(env, 'LINK_TTL_MS'),
  };
}

/**
 * Fills in the defaults.
 * @param {AppOptions} options
 */
export function completeSettings(options) {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const settings = { ...DEFAULTS, ...Object.fromEntries(given) };
  const publicUrl = options.publicUrl && new URL(options.publicUrl).origin;
  return { ...OPTIONAL, ...settings, publicUrl };
}

const DEFAULTS = {
  port: 0,
  smtpUrl: 'smtp://127.0.0.1:1025',
  mailTransport: /** @type {'single' | 'pool'} */ ('single'),
  mailDelayMs: 0,
  losesFirstMail: false,
  mailFrom: 'Larkspur <hello@larkspur.example>',
  mailStrict: false,
  mailRetries: 0,
  mailRetryMs: 100,
  mailTimeoutMs: 10_000,
  adminAddress: 'admin@inbox.example.com',
  backdoor: false,
  codeTtlMs: 10 * 60_000,
  linkTtlMs: 30 * 60_000,
};

/** @type {Pick<AppOptions, 'smsUrl' | 'resendUrl' | 'changeMail'>} */
const OPTIONAL = { smsUrl: undefined, resendUrl: undefined, changeMail: undefined };

/** @param {NodeJS.ProcessEnv} env */
function findSmtpUrl(env) {
  if (env['SMTP_URL']) {
    return env['SMTP_URL'];
  }
  if (!(env['SMTP_HOST'] || env['SMTP_PORT'])) {
    return undefined;
  }
  return `smtp://${env['SMTP_HOST'] || '127.0.0.1'}:${env['SMTP_PORT'] || '1025'}`;
}

/** @param {NodeJS.ProcessEnv} env @param {string} name */
function parseNumber(env, name) {
  const value = env[name];
  if (!value) {
    return undefined;
  }
  if (!WHOLE_NUMBER.test(value)) {
    throw new Error(`${name} must be a whole number, but is "${value}".`);
  }
  return Number(value);
}

/** @param {NodeJS.ProcessEnv} env @returns {'single' | 'pool' | undefined} */
function parseTransport(env) {
  const value = env['MAIL_TRANSPORT'] || undefined;
  if (value === undefined || value === 'single' || value === 'pool') {
    return value;
  }
  throw new Error(`MAIL_TRANSPORT must be "single" or "pool", but is "${value}".`);
}
