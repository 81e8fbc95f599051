// @ts-check

/** Sends text messages by a gateway that takes `{ to, from, text }`. */
export class Texter {
  #url;

  /** @param {string} [url] */
  constructor(url = 'http://127.0.0.1:1080/v1/sms') {
    this.#url = url;
  }

  /** @param {{ to: string, text: string }} message */
  async send({ to, text }) {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to, from: 'Larkspur', text }),
    });
    if (!response.ok) {
      throw new Error(`The text to ${to} was not sent: ${response.status}`);
    }
  }
}
