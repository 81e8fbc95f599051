import { count, type Fact } from '../../errors/base.js';
import type { UpstreamActivity } from '../../received-mail.js';

/** Describes the upstream that mail is read from: what it does not tell, and what it kept from being read. */
export function describeUpstream({ name, url, away, deleted, byHeader }: UpstreamActivity): Fact[] {
  const facts: Fact[] = [
    ['Read from', `${name} at ${url}`],
    ['Clients', 'not known to this source'],
    ['Away', away ? `for ${away} ms` : []],
    [
      'Deleted',
      deleted
        ? `${count(deleted, 'message')}, before ${deleted === 1 ? 'it was' : 'they were'} read`
        : [],
    ],
    [
      'By To and Cc',
      byHeader
        ? `${count(byHeader, 'message')}: no header field told the recipients of the envelope, Bcc is not known`
        : [],
    ],
  ];
  return facts.filter(([, lines]) => lines.length);
}

/** Says what to do when no mail came from an upstream. */
export function upstreamHint({ name, sendTo }: UpstreamActivity, limit: string): string {
  return `look whether ${name} has the message: if not, let the application send to ${sendTo}; if it has, check its recipients, or raise ${limit}.`;
}
