import type { SMTPServer } from 'smtp-server';

/** A client's connection in smtp-server. */
export type Connection = SMTPServer['connections'] extends Set<infer C> ? C : never;
