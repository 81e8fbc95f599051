import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../src/message/attachment.js';
import { type MessagePageOptions, messagePage } from '../../src/message/message-page.js';

const logo: Attachment = {
  name: 'logo.png',
  type: 'image/png',
  size: 3,
  content: Buffer.from('png'),
  cid: 'logo@acme.test',
};
const terms: Attachment = {
  name: 'terms & more.pdf',
  type: 'application/pdf',
  size: 2048,
  content: Buffer.from('pdf'),
  cid: undefined,
};

function pageOf(
  part: { html?: string; text?: string; attachments?: readonly Attachment[] },
  options: Partial<MessagePageOptions> = {},
) {
  const { html, text, attachments = [] } = part;
  return messagePage(
    { subject: 'Confirm <your> address', html, text, attachments },
    { resourceUrl: (_, index) => `/attachments/${index}`, ...options },
  );
}

/** What a document has behind its head. */
function shown(html: string, options: Partial<MessagePageOptions> = {}): string {
  const page = pageOf({ html, attachments: [logo] }, options);
  return page.html.slice(page.html.indexOf('</style>\n') + '</style>\n'.length);
}

describe('a document', () => {
  test('has the subject as its title and says which policy it is under', () => {
    const { html, csp } = pageOf({ text: 'Hello' });
    expect(html).toContain('<title>Confirm &lt;your&gt; address</title>');
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${csp}">`);
    expect(csp).toBe(
      "default-src 'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
    );
  });

  test('keeps white space of text and makes its URLs links', () => {
    const { html } = pageOf({ text: 'Hi <Ada>,\n  open https://acme.test/c?a=1&b=2.' });
    expect(html).toContain(
      'Hi &lt;Ada&gt;,\n  open <a href="https://acme.test/c?a=1&amp;b=2">https://acme.test/c?a=1&amp;b=2</a>.</div>',
    );
  });

  test('leads where its links lead', () => {
    const options = { linkUrl: (href: string) => href.replace('acme.test', '127.0.0.1:3000') };
    const link = '<a href="http://127.0.0.1:3000/c?a=1&amp;b=2">';
    expect(pageOf({ text: 'http://acme.test/c?a=1&b=2' }, options).html).toContain(link);
    expect(
      pageOf({ html: '<a href=" http://acme.test/c?a=1&amp;b=2 ">x</a>' }, options).html,
    ).toContain(link);
  });

  test('opens links in a new window if asked, but not those inside the page', () => {
    const { html } = pageOf({ html: '<a href="#top">up</a>' }, { linkTarget: '_blank' });
    expect(html).toContain('<base target="_blank">');
    expect(html).toContain('<a href="#top" target="_self">up</a>');
  });

  test('lists the attachments that the mail does not show, if asked', () => {
    const mail = { html: '<img src="cid:logo@acme.test">', attachments: [logo, terms] };
    expect(pageOf(mail).html).not.toContain('/attachments/1');
    const { html } = pageOf(mail, { attachments: true });
    expect(html).toContain(
      '<ul aria-label="Attachments"><li><a href="/attachments/1">terms &amp; more.pdf</a><small>3 KB</small></li></ul>',
    );
  });
});

describe('parts of the mail', () => {
  test('are served where they are named: src, srcset, background, style', () => {
    expect(
      shown(
        `<img src="CID:logo%40acme.test" srcset="cid:logo@acme.test 1x,cid:logo@acme.test 2x"><td background="cid:logo@acme.test" style="background: url('cid:logo@acme.test')">`,
      ),
    ).toBe(
      '<img src="/attachments/0" srcset="/attachments/0 1x, /attachments/0 2x"><td background="/attachments/0" style="background: url(&quot;/attachments/0&quot;)">',
    );
    expect(shown('<style>b { background: url(cid:logo@acme.test) }</style>')).toBe(
      '<style>b { background: url("/attachments/0") }</style>',
    );
  });

  test('are what the policy lets in, from wherever they are served', () => {
    const cspFor = (resourceUrl: () => string) =>
      pageOf({ html: '<img src="cid:logo@acme.test">', attachments: [logo] }, { resourceUrl }).csp;
    expect(cspFor(() => '/a/0')).toContain("img-src data: 'self';");
    expect(cspFor(() => 'http://mail.localhost:1/0')).toContain(
      'img-src data: http://mail.localhost:1;',
    );
    expect(cspFor(() => 'data:image/png;base64,AA')).toContain('img-src data:;');
  });

  test('that are not there, and relative URLs, load nothing', () => {
    expect(shown('<img src="cid:other" alt="Logo"><img src="/v1/inboxes"><img src="a.png">')).toBe(
      '<img alt="Logo"><img><img>',
    );
  });
});

describe('content from elsewhere', () => {
  const html = [
    '<link rel="stylesheet" href="https://fonts.test/css?family=A:400;700">',
    '<style>@import url("https://fonts.test/css?a:400;700"); a { color: red }</style>',
    '<img src="https://acme.test/open.gif" srcset="//acme.test/2.png 2x" alt="Logo">',
    '<p style="background: url(https://acme.test/bg.png) no-repeat">Hi</p>',
  ].join('\n');

  test('is left out, and said', () => {
    const page = pageOf({ html });
    expect(page.html).not.toContain('acme.test');
    expect(page.html).not.toContain('fonts.test');
    expect(page.html).toContain('<style>@blocked ; a { color: red }</style>');
    expect(page.html).toContain('<img alt="Logo">');
    expect(page.html).toContain('<p style="background: none no-repeat">Hi</p>');
  });

  test('loads if asked', () => {
    const page = pageOf({ html }, { remote: true });
    for (const url of [
      'https://fonts.test/css?family=A:400;700',
      'https://fonts.test/css?a:400;700',
      'https://acme.test/open.gif',
      'https://acme.test/2.png',
      'https://acme.test/bg.png',
    ])
      expect(page.html).toContain(url);
    expect(page.csp).toBe(
      "default-src 'none'; img-src data: http: https:; media-src data: http: https:; font-src data: http: https:; style-src 'unsafe-inline' http: https:; form-action 'none'; base-uri 'none'",
    );
  });
});

describe('too much', () => {
  test('of one image is left out, and said', () => {
    const resourceUrl = () => `data:image/png;base64,${'A'.repeat(10_000_000)}`;
    const html = '<img src="cid:logo@acme.test">'.repeat(6);
    const page = pageOf({ html, attachments: [logo] }, { resourceUrl });
    expect(page.html.match(/<img src=/g)).toHaveLength(4);
    expect(page.html.match(/<img>/g)).toHaveLength(2);
    expect(page.html).toContain(
      '<p>Not shown: inline images beyond 50 MB, counted wherever they are shown.</p>',
    );
  });

  test('of style is left out, and said', () => {
    const sheet = `<style>b{content:"${'a'.repeat(100_000)}"}</style>`;
    const page = pageOf({ html: sheet.repeat(4) });
    expect(page.html.match(/a{100000}/g)).toHaveLength(2);
    expect(page.html).toContain('<p>Not shown: styles beyond 300 KB.</p>');
  });

  test('of text stays, without its links', () => {
    const page = pageOf({ text: `https://acme.test/${'a'.repeat(1000)}\n`.repeat(1000) });
    expect(page.html.match(/<a href/g)).toHaveLength(491);
    expect(page.html).toContain('<p>Not shown: links in the text beyond 500 KB.</p>');
  });

  test.each([
    ['a string', `b{content:"${'a'.repeat(290_000)}`],
    ['escapes', `b{content:"${'\\a '.repeat(90_000)}`],
    ['brackets', 'a('.repeat(140_000)],
  ])('of %s overflows nothing', (_, css) => {
    expect(pageOf({ html: `<style>${css}</style>` }).html).toContain('<style>');
  });
});

describe('what a mail may not do', () => {
  test.each([
    ['run scripts', '<script>alert(1)</script><b onclick="alert(1)">x</b>', '<b>x</b>'],
    ['run links', '<a href=" java&#10;script:alert(1)">x</a>', '<a>x</a>'],
    ['show data as a page', '<a href="data:text/html,x">x</a>', '<a>x</a>'],
    ['refresh', '<meta http-equiv="refresh" content="0;url=https://evil.test">', ''],
    ['move its base', '<base href="https://evil.test/"><i>x</i>', '<i>x</i>'],
    ['frame', '<iframe src="https://evil.test"><p>y</p></iframe>x', 'x'],
    ['embed', '<object data="https://evil.test">x</object><embed src="a">', 'x'],
    [
      'submit',
      '<form action="https://evil.test"><input name="q" formaction="/x"></form>',
      '<input name="q">',
    ],
    [
      'choose the window',
      '<a href="https://a.test" target="_top" ping="/x">x</a>',
      '<a href="https://a.test">x</a>',
    ],
    ['hide tags in foreign content', '<svg><style><meta http-equiv="refresh"></style></svg>x', 'x'],
    ['hide tags in comments', '<!--><b>x</b><!-- <script> --><i>y</i>', '<b>x</b><i>y</i>'],
    [
      'open a shadow tree',
      '<div><template shadowrootmode="open">x</template></div>',
      '<div></div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  test.each([
    [
      'by an escaped name',
      'b { background: u\\72l(https://evil.test/x) }',
      'b { background: none }',
    ],
    [
      'by a string',
      'b { background: image-set("https://evil.test/x" 1x) }',
      'b { background: image-set("" 1x) }',
    ],
    ['by an escaped rule', '@\\69mport "//evil.test/x";b{}', '@blocked ;b{}'],
    ['by an escaped scheme', '@import "htt\\70s\\3a//evil.test/x";', '@blocked ;'],
    [
      'by escaped slashes',
      'b{c: image-set("https:\\2f\\2f evil.test" 1x)}',
      'b{c: image-set("" 1x)}',
    ],
    ['by a URL that is relative', 'b{c: image-set("x.png" 1x)}', 'b{c: image-set("" 1x)}'],
    ['by a path', 'b{c: -webkit-image-set("/v1/x" 1x)}', 'b{c: -webkit-image-set("" 1x)}'],
    [
      'by a variable',
      'b{--x: "//evil.test"; c: image-set(var(--x) 1x)}',
      'b{--x: "//evil.test"; c: image-set(none 1x)}',
    ],
    ['by an unknown function', 'b{c: paint-of("https://evil.test")}', 'b{c: paint-of("")}'],
    ['by a function of URLs', 'b{c: src("https://evil.test")}', 'b{c: src("")}'],
    ['by an import of data', '@import "data:text/css,@import%20url(//evil.test)";', '@blocked ;'],
    ['by an unclosed URL', 'b{c: url(https://evil.test', 'b{c: none'],
    ['by an odd URL', 'b{c: url( "https://evil.test" foo("x") )}', 'b{c: none}'],
    ['by a comment within', '@import/**/url(https://evil.test);', '@blocked ;'],
    ['by a string that its line ends', 'b{c: "\n} d{e: url(//evil.test)}', 'b{c: ""\n} d{e: none}'],
    ['but by text', 'b{content: "https://acme.test"}', 'b{content: "https://acme.test"}'],
    ['inside a comment', 'b { color: red /* </b><script> */ }', 'b { color: red /**/ }'],
    ['by what ends the element', 'b { content: "<script>" }', 'b { content: "\\3c script>" }'],
    ['but for escapes that name a class', '.sm\\:w { width: 1px }', '.sm\\:w { width: 1px }'],
  ])('load or run by its style: %s', (_, css, expected) => {
    expect(pageOf({ html: `<style>${css}</style>` }).html).toContain(`<style>${expected}</style>`);
  });

  test('swallow what comes behind it', () => {
    expect(shown('<div hidden><table><tr><td>x')).toBe(
      '<div hidden=""><table><tr><td>x</table></div>',
    );
  });
});
