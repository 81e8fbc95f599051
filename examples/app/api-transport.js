// @ts-check

/** Sends mail by the API of Resend, in the form of a transport of nodemailer. */
export class ApiTransport {
  #url;
  #timeoutMs;

  /** @param {string} url @param {number} timeoutMs */
  constructor(url, timeoutMs) {
    this.#url = url;
    this.#timeoutMs = timeoutMs;
  }

  /** @param {import('nodemailer').SendMailOptions} mail */
  async sendMail({ from, to, subject, text, html }) {
    const { address } = /** @type {{ address: string }} */ (to);
    const response = await fetch(`${this.#url}/emails`, {
      method: 'POST',
      headers: { authorization: 'Bearer re_test', 'content-type': 'application/json' },
      body: JSON.stringify({ from, to: [address], subject, text, html }),
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
    const { message } = /** @type {{ message?: string }} */ (await response.json());
    if (!response.ok) {
      throw Object.assign(new Error(message), failureOf(response));
    }
  }

  close() {
    // fetch() keeps its connections itself.
  }
}

/**
 * What 429 and 500 are in SMTP: failures that may pass.
 * @param {Response} response
 */
function failureOf({ status, headers }) {
  const seconds = headers.get('retry-after');
  const responseCode = status === 429 || status >= 500 ? 451 : 550;
  return { responseCode, ...(seconds && { retryAfterMs: Number(seconds) * 1000 }) };
}
