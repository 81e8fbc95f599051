import { describe, expect, it, onTestFinished } from 'vitest';
import { SharedServer } from '../../../src/http/shared-server.js';
import { SharedSource } from '../../../src/mail-server/sources/shared-source.js';
import { sendMail } from '../send-mail.js';
import { describeSourceWithDoors } from './own-doors-contract.js';

describe('SharedSource', () => {
  describeSourceWithDoors(async () => {
    const server = await SharedServer.start();
    const source = await SharedSource.connect(server.url, { name: 'worker 0' });
    return { source, close: () => server.close() };
  });

  it('says that a mail could not be put into its inbox', async () => {
    const server = await SharedServer.start();
    onTestFinished(() => server.close());
    const source = await SharedSource.connect(server.url, { name: 'worker 0' });
    const gone = new Promise<Error>((resolve) =>
      source.onGone((makeError) => resolve(makeError())),
    );
    source.onMail(() => Promise.reject(new RangeError('out of memory')));
    await source.claim('ada@inbox.example.com');
    const { hostname: host, port } = new URL(server.smtpUrl);
    await sendMail({ host, port: Number(port) }, { to: 'ada@inbox.example.com', text: '123456' });
    expect((await gone).message).toBe(
      'A mail came, but could not be put into its inbox: RangeError: out of memory.',
    );
    await source.close();
  });
});
