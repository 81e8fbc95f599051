import type { Activity } from '../received-mail.js';
import type { Viewer } from './viewer.js';

/** Returns what a viewer may know of the activity of clients: none says whose they are. */
export function activityFor(viewer: Viewer, activity: Activity): Activity {
  if (viewer.seesAll) return activity;
  const { sessions: _, leftAfterGreeting: __, upstream, ...known } = activity;
  // The mail that an upstream deleted or did not address may be that of others.
  const told = upstream && { upstream: { ...upstream, deleted: 0, byHeader: 0 } };
  return { ...known, ...told, refusals: [] };
}
