import { describe, expect, it } from 'vitest';
import { sendMail } from './send-mail.js';
import { WAYS } from './ways.js';

describe.each(WAYS)('the addresses of a mail server $where', ({ open }) => {
  it('gives an address to one of two inboxes made at the same time', async () => {
    const mailServer = await open();
    const address = 'admin@acme.test';
    const [first, second] = await Promise.allSettled([
      mailServer.createInbox({ address }),
      mailServer.createInbox({ address: 'Admin@Acme.test' }),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'AddressTakenError',
        holder: 'an open inbox of this worker',
        message: `The address belongs to an open inbox of this worker: Admin@Acme.test.

Hint: leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first.`,
      },
    });
  });

  it('gives a shared address to several inboxes, each with its own marks', async () => {
    const mailServer = await open();
    const shared = { address: 'admin@acme.test', shared: true };
    const [ada, grace] = await Promise.all([
      mailServer.createInbox(shared),
      mailServer.createInbox(shared),
    ]);
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: ada' });
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: grace' });
    const [forAda, forGrace] = await Promise.all([
      ada.waitForMessage({ body: 'ada' }),
      grace.waitForMessage({ body: 'grace' }),
    ]);
    expect([forAda.text?.trim(), forGrace.text?.trim()]).toEqual([
      'New user: ada',
      'New user: grace',
    ]);
    expect((await grace.waitForMessage()).text).toContain('New user: ada');
    await ada.close();
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: bob' });
    await grace.waitForMessage({ body: 'bob' });
    expect(mailServer.strays).toEqual([]);
  });

  it('shares an address only among inboxes that all share it', async () => {
    const mailServer = await open();
    const address = 'admin@acme.test';
    const alone = await mailServer.createInbox({ address });
    await expect(mailServer.createInbox({ address, shared: true })).rejects.toThrow(
      'The address belongs to an open inbox of this worker, which does not share it: admin@acme.test.',
    );
    await alone.close();
    const shared = await mailServer.createInbox({ address, shared: true });
    await expect(mailServer.createInbox({ address })).rejects.toThrow(
      'The address belongs to an open inbox of this worker, which shares it: admin@acme.test.',
    );
    await shared.close();
    await mailServer.createInbox({ address });
  });

  it('shares fixed addresses only', async () => {
    const mailServer = await open();
    await expect(mailServer.createInbox({ shared: true })).rejects.toThrow(
      '{ shared } needs { address }: a fresh address belongs to one inbox.\n\n' +
        'Hint: pass the fixed { address } that the application sends to, or leave out { shared }.',
    );
  });

  it.each(['', 'ada', 'ada@', 'ada @acme.test'])(
    'does not take %j for an address',
    async (address) => {
      const mailServer = await open();
      await expect(mailServer.createInbox({ address })).rejects.toThrow(
        '{ address } must be an e-mail address',
      );
    },
  );
});
