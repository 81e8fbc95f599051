// @ts-check

/** @import { Guard } from './guards.js' */

/** @type {readonly Guard[]} */
export const OF_HOSTILE_MAIL = [
  {
    test: 'tests/message/message-page.test.ts › run scripts',
    file: 'src/message/html-names.ts',
    text: "'script iframe template",
    without: "'iframe template",
  },
  {
    test: 'tests/message/message-page.test.ts › run links',
    file: 'src/message/page-resources.ts',
    text: 'isUnsafe(href) ? undefined : this',
    without: 'this',
  },
  {
    test: 'tests/message/message-page.test.ts › load or run by its style: %s',
    file: 'src/message/rewrite-css.ts',
    text: '@blocked ',
    without: '@import ',
  },
  {
    test: 'tests/e2e/hostile-mails.spec.ts › asks for nothing where the policy is bypassed',
    file: 'src/message/page-resources.ts',
    text: 'if (!this.#options.remote)',
    without: 'if (false)',
  },
  {
    test: 'tests/message/message-page.test.ts › has the subject as its title and says which policy it is under',
    file: 'src/message/message-page.ts',
    text: `"default-src 'none'",`,
    without: '',
  },
  {
    test: 'tests/message/message-page.test.ts › is left out, and said',
    file: 'src/message/page-resources.ts',
    text: 'if (!this.#options.remote)',
    without: 'if (false)',
  },
  {
    test: 'tests/http/api/messages.test.ts › shows a mail in a sandbox that loads nothing from elsewhere unless asked to',
    file: 'src/http/api/message-content-routes.ts',
    text: 'sandbox allow-popups allow-popups-to-escape-sandbox; ',
    without: '',
  },
  {
    test: 'tests/http/api/messages.test.ts › returns an attachment for download, never for display',
    file: 'src/message/attachment-headers.ts',
    text: 'attachment; filename=',
    without: 'inline; filename=',
  },
  {
    test: 'tests/http/web-inbox-files.test.ts › are all that is served: not %s',
    file: 'src/http/web-inbox-files.ts',
    text: '.filter((name) => extname(name) in TYPES)',
    without: '.filter((name) => name.includes("."))',
  },
  {
    test: 'tests/http/web-inbox-files.test.ts › let nothing run but themselves',
    file: 'src/http/web-inbox-files.ts',
    text: `"script-src 'self'",`,
    without: `"script-src 'unsafe-inline'",`,
  },
  {
    test: 'tests/html/schemes.test.ts › $url: a script $script, unsafe $unsafe',
    file: 'src/html/schemes.ts',
    text: 'data|file|',
    without: 'data|',
  },
  {
    test: 'tests/errors/errors.test.ts › control characters of mail stay out of the text',
    file: 'src/errors/base.ts',
    text: "blocks.join('\\n').replace(CONTROL, ' ')",
    without: "blocks.join('\\n')",
  },
  {
    test: 'tests/doors/resend.test.ts › with a file at a URL has the URL, which is not fetched',
    file: 'src/doors/api/remote-file.ts',
    text: '  const safe =',
    without: '  void fetch(url);\n  const safe =',
  },
  {
    test: 'tests/doors/sms.test.ts › lets no sender ID into the header',
    file: 'src/doors/api/text-message.ts',
    text: ".replace(CONTROL, ' ')",
    without: '',
  },
  {
    test: 'tests/html/walk-html.test.ts › of attributes with one name, the first counts',
    file: 'src/html/read-start-tag.ts',
    text: "'__proto__'",
    without: "''",
  },
  {
    test: 'tests/doors/api/fill-in.test.ts › takes no methods of objects for variables',
    file: 'src/doors/api/read-json.ts',
    text: 'Object.hasOwn(object, name) ? object[name] : undefined',
    without: 'object[name]',
  },
  {
    test: 'tests/doors/smtp/size-limit.test.ts › refuses a mail that turns out too large, and accepts the next one',
    file: 'src/doors/smtp/smtp-sink.ts',
    text: 'size: options.maxMessageSize,',
    without: '',
  },
  {
    test: 'tests/doors/incoming-mails.test.ts › refuses the largest mail when too much is being received, and accepts the others',
    file: 'src/doors/incoming-mails.ts',
    text: 'largest.drop();',
    without: 'return;',
  },
  {
    test: 'tests/doors/incoming-mails.test.ts › closes connections beyond the number that may be open, and says so',
    file: 'src/doors/smtp/smtp-sink.ts',
    text: 'this.#server.server.maxConnections = options.maxSmtpSessions;',
    without: '',
  },
  {
    test: 'tests/extract/hostile.test.ts › %s: the work is bounded and counted',
    file: 'src/extract/page/work.ts',
    text: 'done <= this.#ceiling',
    without: 'done <= this.#ceiling * 9',
  },
  {
    test: 'tests/extract/regex-safety.test.ts › no regular expression backtracks',
    file: 'src/extract/page/block-builder.ts',
    text: '/[ \\n]+/g',
    without: '/(?: |\\n| )+$/g',
  },
  {
    test: 'tests/http/mail-store.test.ts › keeps the newest 5,000 mails',
    file: 'src/http/mail-store.ts',
    text: 'this.#entries.size > maxMessages ||',
    without: '',
  },
  {
    test: 'tests/http/api/waits.test.ts › interrupts the pattern %s, which holds up no other client',
    file: 'src/http/api/timed-pattern.ts',
    text: '{ timeout }',
    without: '{ timeout: timeout * 400 }',
  },
  {
    test: 'tests/extract/page/read-html.test.ts › knows text as hidden that has %s',
    file: 'src/extract/page/compute-style.ts',
    text: "if (isZero(css.get('opacity'))) return true;",
    without: '',
  },
  {
    test: 'tests/extract/extract.test.ts › does not choose between two codes that are equally likely',
    file: 'src/extract/evidence.ts',
    text: 'equallyLikely(candidates).length > 1',
    without: 'false',
  },
  {
    test: 'tests/e2e/web-inbox-hostile.spec.ts › a hostile message runs nothing and requests nothing, whichever part is shown',
    file: 'src/http/web-inbox/html-frame.js',
    text: "sandbox: 'allow-popups allow-popups-to-escape-sandbox',",
    without: '',
  },
];
