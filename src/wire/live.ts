import type { MessageJson, MessageSummaryJson } from './json.js';

/** A received mail, as WebSocket clients and webhooks get it. */
export interface LiveEvent {
  readonly type: 'event';
  readonly event_type: string;
  readonly inbox_id: string | null;
  /** Summary only, for listeners to all mail. */
  readonly message: MessageJson | MessageSummaryJson;
  readonly seq: number;
}

/** A frame for a WebSocket client. */
export type LiveFrame =
  | {
      readonly type: 'subscribed';
      readonly event_types: readonly string[];
      readonly inbox_ids: readonly string[];
      readonly seq: number;
      /** Whether `after` is of an earlier run of the server. */
      readonly restarted?: boolean;
    }
  | { readonly type: 'unsubscribed'; readonly inbox_ids: readonly string[] }
  | { readonly type: 'pong' }
  | {
      readonly type: 'error';
      readonly code: string;
      readonly detail: string;
      readonly inbox_id?: string;
    }
  | LiveEvent;
