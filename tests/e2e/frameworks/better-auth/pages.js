// @ts-check

const LABELS = {
  name: 'Name',
  email: 'Email',
  password: 'Password',
  newPassword: 'New password',
  otp: 'Code',
};

/** What a form asks for, where its answers go, and which page comes next. */
const FORMS = {
  '/sign-up': form('Sign up', ['name', 'email', 'password'], {
    endpoint: '/sign-up/email',
    extra: { callbackURL: '/' },
    done: 'Check your inbox',
  }),
  '/sign-in': form('Sign in', ['email', 'password'], { endpoint: '/sign-in/email', next: '/' }),
  '/code': form('Send me a code', ['email'], {
    endpoint: '/email-otp/send-verification-otp',
    extra: { type: 'sign-in' },
    next: '/code/enter',
  }),
  '/code/enter': form('Enter the code', ['email', 'otp'], {
    endpoint: '/sign-in/email-otp',
    next: '/',
  }),
  '/magic-link': form('Send me a link', ['email'], {
    endpoint: '/sign-in/magic-link',
    extra: { callbackURL: '/' },
    done: 'Check your inbox',
  }),
  '/forgot': form('Forgot your password?', ['email'], {
    endpoint: '/request-password-reset',
    extra: { redirectTo: '/reset' },
    done: 'Check your inbox',
  }),
  '/reset': form('New password', ['newPassword'], {
    endpoint: '/reset-password',
    next: '/sign-in',
  }),
};

/**
 * Finds the page of a path.
 * @param {string} path
 * @returns {string | undefined}
 */
export function findPage(path) {
  return Object.entries(FORMS).find(([known]) => known === path)?.[1];
}

/**
 * Shows who is signed in.
 * @param {string | undefined} email
 */
export function homePage(email) {
  return page('Juniper', `<p>${email ? `Signed in as ${email}` : 'Not signed in'}</p>`);
}

/**
 * @param {string} title
 * @param {(keyof typeof LABELS)[]} fields
 * @param {{ endpoint: string, extra?: object, next?: string, done?: string }} what
 */
function form(title, fields, what) {
  const inputs = fields.map(
    (name) => `<p><label>${LABELS[name]} <input name="${name}"></label></p>`,
  );
  const button = `<button>${title}</button><p role="status"></p>`;
  return page(title, `<form>${inputs.join('')}${button}</form><script>${script(what)}</script>`);
}

/** @param {object} what */
function script(what) {
  return `
    const { endpoint, extra, next, done } = ${JSON.stringify(what)};
    const form = document.querySelector('form');
    const status = document.querySelector('[role=status]');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const token = new URLSearchParams(location.search).get('token');
      const answers = { ...Object.fromEntries(new FormData(form)), ...extra, ...(token && { token }) };
      const response = await fetch('/api/auth' + endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answers),
      });
      if (!response.ok) status.textContent = (await response.json()).message;
      else if (next) location.assign(next);
      else status.textContent = done;
    });`;
}

/** @param {string} title @param {string} body */
function page(title, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
}
