import { createTransport, type SendMailOptions } from 'nodemailer';
import { expect, readImageCode, test } from 'playwright-inbox';

const CODES = [
  ...['482913', 'A7K2M9', '904-118', '3F8Q2Z', '007351', '771046', '150832', 'XK49TP', '628395'],
  ...['85B2S5', '112233', '909090', '473829', '555123', 'H3J7W2', '2718', '31415926', '394027'],
  ...['7KX4M2', '660184'],
].slice(0, process.env['PROOF'] ? 20 : 3);
const STYLES = [
  'font: bold 48px Arial; color: #111; background: #fff',
  'font: 40px Georgia; color: #fff; background: #1a73e8; letter-spacing: 8px',
  'font: 32px monospace; color: #333; background: #f2f2f2; letter-spacing: 12px',
  'font: bold 28px Helvetica; color: #0a3d62; background: #fef9e7; border: 2px solid #0a3d62',
  'font: 600 24px sans-serif; color: #eee; background: #222; border-radius: 8px',
  'font: 20px Arial; color: #222; background: #fff',
];

const drawn = test.extend<{
  draw(text: string, style?: string): Promise<Buffer>;
  send(mail: SendMailOptions): Promise<void>;
}>({
  draw: async ({ page }, use) => {
    await use(async (text, style = STYLES[0]) => {
      await page.setContent(
        `<pre id="drawn" style="display: inline-block; padding: 16px; ${style}">${text}</pre>`,
      );
      return page.locator('#drawn').screenshot();
    });
  },
  send: async ({ mailServer, inbox }, use) => {
    const transport = createTransport(mailServer.url);
    await use(async (mail) => {
      await transport.sendMail({ from: 'app@acme.test', to: inbox.address, ...mail });
    });
    transport.close();
  },
});

drawn(
  'reads codes of digits and letters in images of ordinary design',
  async ({ inbox, draw, send }) => {
    test.slow();
    for (const [index, code] of CODES.entries()) {
      const content = await draw(code, STYLES[index % STYLES.length]);
      await send({
        subject: 'Sign in to Acme',
        html: '<h1>Welcome back</h1><p>Enter this code:</p><img src="cid:code"><p>It is valid for 10 minutes.</p>',
        attachments: [{ filename: 'code.png', content, cid: 'code' }],
      });
      const read = await readImageCode(await inbox.waitForMessage());
      expect(read.replace('-', '')).toBe(code.replace('-', ''));
    }
  },
);

drawn(
  'reads a code beside words, in an image that is part of the HTML',
  async ({ inbox, draw, send }) => {
    const picture = await draw('Your verification code\n\n482913\n\nDo not share it');
    const src = `data:image/png;base64,${picture.toString('base64')}`;
    await send({
      subject: 'Hello',
      html: `<img src="${src}"><img src="https://acme.test/logo.png">`,
    });
    expect(await readImageCode(await inbox.waitForMessage())).toBe('482913');
  },
);

drawn('says what it read where that is no code', async ({ inbox, draw, send }) => {
  const content = await draw('ACME');
  await send({
    subject: 'News',
    html: '<img src="cid:logo"><img src="https://acme.test/a.png">',
    attachments: [{ filename: 'logo.png', content, cid: 'logo' }],
  });
  const reading = readImageCode(await inbox.waitForMessage());
  await expect(reading).rejects.toMatchObject({
    name: 'ImageCodeError',
    images: [{ name: 'logo.png', text: 'ACME' }],
  });
  expect(await failureOf(reading)).toBe(`The images of the message have no code, or several.

  Images: 1. logo.png: "ACME", N % certain
  Remote: 1 image, never fetched
Hint: message.attachments has the images: look whether they have one.`);
});

drawn('takes no guess for a code', async ({ inbox, draw, send }) => {
  const content = await draw('0Q7O1I');
  await send({ subject: 'Your code', attachments: [{ filename: 'code.png', content }] });
  const failure = await failureOf(readImageCode(await inbox.waitForMessage()));
  const [, guess = ''] = /"(\w+)"/.exec(failure) ?? [];
  expect(
    failure.replaceAll(guess, 'GUESS'),
  ).toBe(`The image seems to say GUESS, which is too uncertain: N %, not N %.

  Images: 1. code.png: "GUESS", N % certain
Hint: let the application draw it larger or plainer in tests, or send the code as text too.`);
});

drawn('leaves the code of a text to waitForCode()', async ({ inbox, draw, send }) => {
  const content = await draw('ACME');
  await send({
    subject: 'Your code',
    html: '<p>Your code is 482913.</p><img src="cid:logo">',
    attachments: [{ filename: 'logo.png', content, cid: 'logo' }],
  });
  const reading = readImageCode(await inbox.waitForMessage());
  expect(await failureOf(reading)).toBe(`The code 482913 is not in an image of the message.

  Images: 1. logo.png: "ACME", N % certain
Hint: inbox.waitForCode() finds the code of a text.`);
});

/** Returns what a failed reading says, without how certain it was, which depends on the fonts of a machine. */
async function failureOf(reading: Promise<string>): Promise<string> {
  const error = await reading.catch((thrown: Error) => thrown);
  return String(Object(error).message).replace(/\d+ %/g, 'N %');
}
