import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isLoopback } from '../../loopback.js';
import type { WebhookHosts } from '../shared-server-options.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

// What a client elsewhere must not reach through the server: the server itself, and the metadata services of clouds.
const OWN = new BlockList();
OWN.addSubnet('127.0.0.0', 8);
OWN.addSubnet('0.0.0.0', 8);
OWN.addSubnet('169.254.0.0', 16);
OWN.addAddress('::1', 'ipv6');
OWN.addAddress('::', 'ipv6');
OWN.addSubnet('fe80::', 10, 'ipv6');

interface Policy {
  readonly address: (address: string, family: 'ipv4' | 'ipv6') => boolean;
  /** Returns whether a host name may be called. */
  readonly name: (name: string) => boolean;
  /** Why others are refused. */
  readonly reason: string;
  /** How to allow them, if that is possible. */
  readonly hint?: string;
}

/** Decides which hosts webhooks may call, by the address of the connection, not by an earlier look-up of its name. */
export class AllowedHosts {
  readonly policy: Policy;

  constructor({ webhookHosts, httpHost }: { webhookHosts: WebhookHosts; httpHost: string }) {
    if (webhookHosts === 'any') this.policy = isLoopback(httpHost) ? ANYBODY : OTHERS;
    else this.policy = isLoopback(httpHost) ? THIS_MACHINE : NO_HOST;
  }

  /** Returns whether a host name or address may be called; the address of a name is checked when it is called. */
  allows(host: string): boolean {
    const family = isIP(host);
    if (!family) return this.policy.name(host);
    return this.policy.address(host, family === 6 ? 'ipv6' : 'ipv4');
  }

  /** Resolves a name, and fails when one of its addresses may not be called. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = addresses?.find(({ address }) => !this.allows(address));
      const [first] = addresses ?? [];
      if (error) callback(error, '');
      else if (refused)
        callback(new Error(`${hostname} is ${refused.address}: ${this.policy.reason}`), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

const ANYBODY: Policy = { address: () => true, name: () => true, reason: '' };
const THIS_MACHINE: Policy = {
  address: (address, family) => LOOPBACK.check(address, family),
  name: (name) => name === 'localhost',
  reason: 'it is not this machine',
  hint: 'start the server with --allow-webhook-hosts to allow it.',
};
const OTHERS: Policy = {
  address: (address, family) => !OWN.check(address, family),
  name: () => true,
  reason: 'a server that listens to other machines calls no loopback or link-local address',
};
const NO_HOST: Policy = {
  address: () => false,
  name: () => false,
  reason: 'a server that listens to other machines calls none by default',
  hint: 'start the server with --allow-webhook-hosts to allow it.',
};
