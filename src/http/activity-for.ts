import type { Activity, Refusal } from '../received-mail.js';
import type { Viewer } from './viewer.js';

/**
 * Returns what a viewer may know of the activity of clients: a session says nothing of whose it is, the recipients of a
 * refusal do.
 */
export function activityFor(viewer: Viewer, activity: Activity): Activity {
  if (viewer.seesAll) return activity;
  const { sessions: _, leftAfterGreeting: __, upstream, ...known } = activity;
  // The mail that an upstream deleted or did not address may be that of others.
  const told = upstream && { upstream: { ...upstream, deleted: 0, byHeader: 0 } };
  const refusals = activity.refusals.flatMap((refusal) => refusalFor(viewer, refusal));
  return { ...known, ...told, refusals };
}

/** Returns a refusal without the recipients of others; nothing if none is the viewer's. */
function refusalFor(viewer: Viewer, refusal: Refusal): readonly Refusal[] {
  const recipients = refusal.recipients?.filter((recipient) => viewer.sees(recipient)) ?? [];
  return recipients.length ? [{ ...refusal, recipients }] : [];
}
