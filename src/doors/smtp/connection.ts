import type { SMTPServer } from 'smtp-server';

/** One client's connection, as smtp-server keeps it. */
export type Connection = SMTPServer['connections'] extends Set<infer C> ? C : never;
