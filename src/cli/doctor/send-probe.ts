import { createTransport } from 'nodemailer';
import type { ServerConfig } from '../../client/server-config.js';
import type { DoorRequest, Probe } from './door-requests.js';

// Loopback answers in ms.
const ANSWER_TIMEOUT = 10_000;
const SHOWN_ANSWER = 200;

/** Sends a mail by SMTP. */
export async function sendBySmtp({ smtp }: ServerConfig, { to, text }: Probe): Promise<void> {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === 'implicit',
    ignoreTLS: smtp.tls === false,
    // Made by the server for itself.
    tls: { rejectUnauthorized: false },
    connectionTimeout: ANSWER_TIMEOUT,
  });
  try {
    await transport.sendMail({ from: 'doctor@example.com', to, subject: 'doctor', text });
  } finally {
    transport.close();
  }
}

/** Sends a mail or text message by the API of a provider. */
export async function sendByApi(url: string, door: DoorRequest, probe: Probe): Promise<void> {
  const { path, headers, body } = door.request(probe);
  const response = await fetch(`${url}${door.path}${path}`, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(ANSWER_TIMEOUT),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${answer.slice(0, SHOWN_ANSWER)}`);
}
