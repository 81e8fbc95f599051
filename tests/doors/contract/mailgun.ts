import {
  accepted,
  type DoorUnderTest,
  post,
  SENDER,
  type SentFile,
  type SentMail,
} from './sent-mail.js';

/** Makes the form that the SDK of Mailgun sends for a mail. */
export function toMailgun({ files = [], subject = 'Hello', ...mail }: SentMail): FormData {
  const form = new FormData();
  form.set('from', mail.from ?? SENDER);
  for (const field of ['to', 'cc', 'bcc'] as const)
    for (const address of mail[field] ?? []) form.append(field, address);
  form.set('subject', subject);
  if (mail.text) form.set('text', mail.text);
  if (mail.html) form.set('html', mail.html);
  if (mail.replyTo) form.set('h:Reply-To', mail.replyTo);
  for (const [name, value] of Object.entries(mail.headers ?? {})) form.set(`h:${name}`, value);
  for (const file of files) append(form, file);
  return form;
}

/** Adds a file; the HTML shows one that is inline by its name. */
function append(form: FormData, { name, type, content, cid }: SentFile): void {
  form.append(cid ? 'inline' : 'attachment', new Blob([Buffer.from(content)], { type }), name);
}

/** Sends a request to the API. */
export function postMailgun(apiUrl: string, body: FormData, path = 'messages'): Promise<Response> {
  const headers = { authorization: `Basic ${btoa('api:key-1')}` };
  return post(`${apiUrl}/mailgun/v3/acme.test/${path}`, { headers, body });
}

/** The API of Mailgun. */
export const mailgun: DoorUnderTest = {
  name: 'Mailgun',
  provider: 'Mailgun',
  async send({ apiUrl }, mail) {
    await accepted(await postMailgun(apiUrl, toMailgun(mail)));
  },
  async sendToNobody({ apiUrl }) {
    return (await postMailgun(apiUrl, toMailgun({ to: [], text: 'Hello' }))).status;
  },
};
