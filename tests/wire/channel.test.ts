import { describe, expect, it } from 'vitest';
import type { Activity, ReceivedMail } from '../../src/received-mail.js';
import {
  channelUrl,
  decodeMail,
  decodeReply,
  decodeRequest,
  decodeWelcome,
  encodeFrame,
  encodeHead,
  readPeer,
  type Welcome,
} from '../../src/wire/channel.js';

describe('the channel between a worker and the shared mail server', () => {
  it('names who connects in its URL', () => {
    const peer = { client: 'b2f1', name: 'worker 3 (pid 4711)' };
    const url = channelUrl('http://127.0.0.1:1080', peer);
    expect(url.protocol).toBe('ws:');
    expect(readPeer(`${url.pathname}${url.search}`)).toEqual(peer);
    expect(readPeer('/v1/channel')).toBeUndefined();
  });

  it('carries a mail byte for byte', () => {
    const mail: ReceivedMail = {
      cursor: { serverId: 'run', seq: 7 },
      receivedAt: new Date('2026-03-14T09:26:53.589Z'),
      envelope: {
        mailFrom: 'hello@acme.test',
        recipients: ['ada@inbox.test'],
        user: undefined,
        secure: false,
        client: { address: '127.0.0.1', hostname: undefined },
      },
      raw: Buffer.from([0, 13, 10, 0xff, 0xc3]),
      provider: undefined,
    };
    expect(decodeMail(Buffer.concat([encodeHead(mail), mail.raw]))).toStrictEqual(mail);
  });

  it('carries a question with its number', () => {
    const request = {
      id: 3,
      question: { type: 'claim', address: 'ada@inbox.test', shared: false },
    } as const;
    expect(decodeRequest(encodeFrame(request))).toEqual(request);
  });

  it('carries the dates of an answer', () => {
    const at = new Date('2026-03-14T09:26:53.589Z');
    const refusal = { at, client: '127.0.0.1', command: 'RCPT TO', code: 550, text: 'no' };
    const answer: Activity = {
      sessions: 1,
      leftAfterGreeting: 0,
      refusals: [refusal],
      othersMail: 2,
      faults: [{ fault: { kind: 'lose' }, applied: 1, skipped: 0 }],
    };
    const reply = { type: 'reply', id: 3, answer } as const;
    expect(decodeReply(encodeFrame(reply))).toEqual(reply);
  });

  it('takes only its own frames', () => {
    const welcome: Welcome = {
      type: 'welcome',
      channel: 1,
      version: '1.0.0',
      serverId: 'run',
      smtp: { host: 'localhost', port: 1025, url: 'smtp://localhost:1025', certificate: undefined },
    };
    expect(decodeWelcome(encodeFrame(welcome))).toEqual(welcome);
    expect(decodeReply(encodeFrame(welcome))).toBeUndefined();
    for (const text of ['', 'hello', 'null', '[]', '{"type":"resume"}']) {
      expect(decodeWelcome(text)).toBeUndefined();
      expect(decodeReply(text)).toBeUndefined();
      expect(decodeRequest(text)).toBeUndefined();
    }
  });
});
