import { InvalidOptionError } from '../errors/option-errors.js';
import { checkMailServerFault } from '../faults/check-fault.js';
import { describeFault } from '../faults/describe-fault.js';
import type { InboxFault, MailServerFault } from '../faults/fault.js';
import type { CallSite } from '../inbox/call-site.js';
import type { MailSource } from './sources/mail-source.js';

/** A fault that is about to be set. */
interface SettingFault {
  /** What is set, such as `Fault of ada-x7k2m9qdw@…: refuse with 451, once`. */
  readonly title: string;
  readonly callSite: CallSite;
  set(): Promise<void>;
  /** Ends it; left out for one that ends with its inbox. */
  readonly end?: () => void;
}

/** Sets a fault for a program with reports, such as a test runner. */
export type RunFault = (fault: SettingFault) => Promise<void>;

/** Describes what is set, or that it is ended. */
export function titleOfFault(of: string, fault: InboxFault | MailServerFault | undefined): string {
  return fault ? `Fault of ${of}: ${describeFault(fault)}` : `End the fault of ${of}`;
}

/**
 * Sets the fault of a mail server, or ends it.
 *
 * @throws InvalidOptionError
 */
export async function setServerFault(
  source: MailSource,
  fault: MailServerFault | null,
  { runFault, callSite }: { runFault: RunFault; callSite: CallSite },
): Promise<void> {
  if (!source.setServerFault) throw ofAllWorkers();
  const checked = fault === null ? undefined : checkMailServerFault(fault);
  await runFault({
    title: titleOfFault('the mail server', checked),
    callSite,
    set: async () => source.setServerFault?.(checked),
    ...(checked && { end: () => source.setServerFault?.(undefined) }),
  });
}

function ofAllWorkers(): InvalidOptionError {
  return new InvalidOptionError({
    summary:
      'mailServer.fault() must be called on a mail server of the worker itself, not on a shared one.',
    hint: 'what happens before RCPT TO knows no inbox, and would happen to the tests of all workers: use inbox.fault(), or mailServerOptions: { url: false }.',
  });
}
