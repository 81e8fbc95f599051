import type { RejectedStray } from '../../errors/wait-errors.js';
import type { Cursor } from '../../received-mail.js';
import type { Mailbox } from '../mailbox.js';
import { describeMark, type WaitKind } from '../taken-marks.js';
import { maskHeadline } from './mask.js';

/** Lists the messages that came for other inboxes since a cursor, in arrival order. */
export function mailOfOthers(
  others: readonly Mailbox[],
  { kind, since, begun }: { kind: WaitKind; since: Cursor; begun: Date },
): RejectedStray[] {
  return others
    .flatMap(({ address, messages, marks }) =>
      messages.map((message) => ({ address, marks, message })),
    )
    .filter(
      ({ message: { cursor } }) => cursor.serverId !== since.serverId || cursor.seq > since.seq,
    )
    .sort((a, b) => a.message.cursor.seq - b.message.cursor.seq)
    .map(({ address, marks, message }) => ({
      recipients: [address],
      // The report of this inbox knows nothing of the codes of others. Of many, few are shown.
      get subject() {
        return maskHeadline(message);
      },
      after: message.receivedAt.getTime() - begun.getTime(),
      taken: describeMark(marks.of(kind, message) ?? marks.of('message', message)),
    }));
}
