import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

/** What extraction makes of the variables of a template, as a door composes them. */
function found(variables: Record<string, string>): { code?: string; link?: string } {
  const { code, link } = extraction(variables);
  return { ...(code !== undefined && { code }), ...(link !== undefined && { link }) };
}

function extraction(variables: Record<string, string>) {
  const lines = Object.entries(variables).map(([name, value]) => `${name}: ${value}`);
  const text = `The template 31415926 is stored at Acme, which puts these variables into it:\n\n${lines.join('\n')}\n`;
  const form = Object.entries(variables).map((pair) => new URLSearchParams([pair]).toString());
  return extract({ text, headers: { 'x-template-variables': form.join('& ') } });
}

const CONFIRM = 'https://acme.test/v/9f2c';

describe('of the variables of a template', () => {
  it.each([
    { code: '482913' },
    { otp: '482913', name: 'Ada', year: '2026' },
    { OTP: '482913' },
    { otpCode: '482913', expires_in: '15' },
    { verification_code: '482913', promo_code: 'SAVE20', order_id: '998123' },
    { 'user.code': '482913', 'user.id': '1234567' },
    { login_code: '482 913' },
    { twoFactorCode: '482-913', company_zip: '10115', company_phone: '+49 30 123456' },
    { code: '482913', token: 'a8Kx92LmQp' },
    { token: '482913', user_id: '7713355' },
    { '2fa_code': '482913' },
  ])('one is the code: %j', (variables) => {
    expect(found(variables)).toEqual({ code: '482913' });
  });

  it.each([
    { url: CONFIRM },
    { link: CONFIRM, unsubscribe_url: 'https://acme.test/u/1', logo_url: 'https://cdn.test/l.png' },
    { action_url: CONFIRM, support_url: 'https://acme.test/help', product_name: 'Acme' },
    { magicLink: CONFIRM, homeUrl: 'https://acme.test' },
    { resetPasswordUrl: CONFIRM, dashboard_url: 'https://acme.test/dashboard' },
    { 'user.confirmation_url': CONFIRM, 'site.url_privacy': 'https://acme.test/privacy' },
  ])('one is the link: %j', (variables) => {
    expect(found(variables)).toEqual({ link: CONFIRM });
  });

  it.each([
    { name: 'Ada' },
    { referral_code: 'FRIEND20', zip_code: '10115' },
    { user_id: '482913', order_number: '998123' },
    { code: 'see the attachment' },
    { support_url: 'https://acme.test/help', avatar_url: 'https://cdn.test/a.png' },
    { url: 'javascript:alert(1)' },
  ])('none is a code or a link: %j', (variables) => {
    expect(found(variables)).toEqual({});
  });

  it('a code and a link may both be there', () => {
    expect(found({ code: 'XK4PQ9', verify_link: CONFIRM })).toEqual({
      code: 'XK4PQ9',
      link: CONFIRM,
    });
  });

  it('two that are equally likely are listed, and neither is taken', () => {
    const { code, codes, ambiguous } = extraction({ login_code: '482913', otp: '730264' });
    expect([code, ambiguous.code]).toEqual([undefined, true]);
    expect(codes.map(({ value }) => value)).toEqual(['482913', '730264']);
  });

  it('evidence names the variable', () => {
    const { codes, links } = extraction({ otp_code: '482913', reset_link: CONFIRM });
    expect(codes[0]?.evidence).toEqual([
      {
        rule: 'template-variable',
        points: 20,
        reason: 'is the variable "otp_code" of a template that the provider stores',
      },
    ]);
    expect(links[0]).toMatchObject({ kind: 'reset', text: 'reset_link', rejected: false });
  });
});
