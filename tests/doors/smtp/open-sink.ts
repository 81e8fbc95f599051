import { expect, onTestFinished } from 'vitest';
import type { DeliverMail } from '../../../src/doors/receiver.js';
import type { SmtpOptions } from '../../../src/doors/smtp/smtp-options.js';
import { SmtpSink } from '../../../src/doors/smtp/smtp-sink.js';
import type { ReceivedMail } from '../../../src/received-mail.js';
import { SmtpDialogue } from './smtp-dialogue.js';

/** A sink with the mails it delivered. */
export interface OpenSink {
  readonly sink: SmtpSink;
  readonly mails: ReceivedMail[];
  /** Connects a client that has read the greeting and said EHLO. */
  connect(): Promise<SmtpDialogue>;
}

/** Starts a sink that keeps its mails, and closes it after the test. */
export async function openSink(options?: SmtpOptions, deliver?: DeliverMail): Promise<OpenSink> {
  const opened = await startSink(options, deliver);
  onTestFinished(() => opened.sink.close());
  return opened;
}

/** Starts a sink that keeps its mails; for hooks, which close it themselves. */
export async function startSink(
  options: SmtpOptions = {},
  deliver: DeliverMail = async () => undefined,
): Promise<OpenSink> {
  const mails: ReceivedMail[] = [];
  const sink = await SmtpSink.start(options, async (mail) => {
    mails.push(mail);
    await deliver(mail);
  });
  return { sink, mails, connect: () => SmtpDialogue.open(sink.port) };
}

/** Returns what was refused since the start of a sink, without the times. */
export function refusals({ sink }: OpenSink): string[] {
  const { refusals: all } = sink.receiver.activity({ serverId: 'start', seq: 0 });
  return all.map(({ code, text }) => (code === undefined ? text : `${code} ${text}`));
}

/** Expects of a value that it becomes something, and looks often. */
export function eventually<T>(current: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(current, { interval: 5 });
}
