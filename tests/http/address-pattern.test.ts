import { describe, expect, it } from 'vitest';
import { AddressPattern } from '../../src/http/address-pattern.js';
import { Viewer } from '../../src/http/viewer.js';

describe('AddressPattern', () => {
  it.each([
    ['*@team-a.example', 'ada@team-a.example'],
    ['*@team-a.example', 'ADA+x@Team-A.Example.'],
    ['*@*.team-a.example', 'ada@dev.eu.team-a.example'],
    ['qa-*-a@acme.test', 'qa-1-a@acme.test'],
    ['*@xn--bcher-kva.example', 'ada@bücher.example'],
    ['ada@acme.test', '"ada"@acme.test'],
    ['ada@acme.test', 'ada+anything@acme.test'],
    ['ada+a@acme.test', 'ada+a@acme.test'],
    ['+1555*', '+1 (555) 010-0123'],
    ['*', '+12125550123'],
    ['*', 'neither an address nor a number'],
  ])('%s fits %s', (pattern, recipient) => {
    expect(sees(pattern, recipient)).toBe(true);
  });

  it.each([
    ['*@team-a.example', 'ada@team-b.example'],
    ['*@team-a.example', 'ada@team-a.example.evil.test'],
    ['*@team-a.example', 'ada@dev.team-a.example'],
    ['*@team-a.example', '"ada@team-a.example"@team-b.example'],
    ['*@team-a.example', 'team-a.example'],
    ['qa-*-a@acme.test', 'qa-a@acme.test'],
    ['a*ab*b@acme.test', 'aab@acme.test'],
    ['ada+a@acme.test', 'ada+b@acme.test'],
    ['ada+a@acme.test', 'ada@acme.test'],
    ['*@acme.test', '+12125550123'],
    ['+1555*', '+442071234567'],
    ['+1555*', '+15550123@team-b.example'],
  ])('%s does not fit %s', (pattern, recipient) => {
    expect(sees(pattern, recipient)).toBe(false);
  });

  it('takes as long for a text that almost fits as for one that does', () => {
    const pattern = new AddressPattern(`${'*a'.repeat(60)}@acme.test`, 'a pattern');
    expect(pattern.fits(`${'a'.repeat(100_000)}b@acme.test`)).toBe(false);
  });

  it.each(['team-a.example', '', '@acme.test', '1555*', '**'])('must be one: %s', (text) => {
    expect(() => new AddressPattern(text, 'addresses[0]')).toThrow(
      `addresses[0] must be a pattern like *@team-a.example, +1555* or *, got '${text}'.

Hint: a pattern fits whole addresses: write *@team-a.example, not team-a.example.`,
    );
  });
});

function sees(pattern: string, recipient: string): boolean {
  return new Viewer('team-a', [new AddressPattern(pattern, 'a pattern')]).sees(recipient);
}
