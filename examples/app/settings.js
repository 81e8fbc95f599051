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
  return {
    port: options.port ?? 0,
    smtpUrl: options.smtpUrl ?? 'smtp://127.0.0.1:1025',
    smsUrl: options.smsUrl,
    mailTransport: options.mailTransport ?? 'single',
    mailDelayMs: options.mailDelayMs ?? 0,
    losesFirstMail: options.losesFirstMail ?? false,
    mailFrom: options.mailFrom ?? 'Larkspur <hello@larkspur.example>',
    mailStrict: options.mailStrict ?? false,
    changeMail: options.changeMail,
    adminAddress: options.adminAddress ?? 'admin@inbox.example.com',
    publicUrl: options.publicUrl && new URL(options.publicUrl).origin,
    backdoor: options.backdoor ?? false,
    codeTtlMs: options.codeTtlMs ?? 10 * 60_000,
    linkTtlMs: options.linkTtlMs ?? 30 * 60_000,
  };
}

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
