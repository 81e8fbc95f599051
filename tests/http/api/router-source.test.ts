import { describe } from 'vitest';
import { SmtpSink } from '../../../src/doors/smtp/smtp-sink.js';
import { RouterSource } from '../../../src/http/api/router-source.js';
import { MemoryJournal } from '../../../src/http/journal/memory-journal.js';
import { MailRouter } from '../../../src/http/mail-router.js';
import { EVERYBODY } from '../../../src/http/viewer.js';
import { describeSourceWithDoors } from '../../mail-server/sources/own-doors-contract.js';

describe('RouterSource', () => {
  describeSourceWithDoors(async () => {
    const router = new MailRouter();
    const sink = await SmtpSink.start({}, (mail) => router.route(mail));
    const journal = new MemoryJournal(router);
    await journal.follow(sink.receiver);
    const source = new RouterSource(
      { addresses: { smtp: sink, url: '' }, router, journal },
      EVERYBODY,
      () => false,
    );
    return { source, close: () => sink.close() };
  });
});
