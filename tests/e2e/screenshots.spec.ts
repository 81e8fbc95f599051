import { expect, RED, test } from './mail-test.js';

test.describe('a screenshot of a mail', () => {
  test('is as high as the mail, and the same each time', async ({ receive, screenshotMessage }) => {
    const message = await receive({ html: '<p style="margin: 0; height: 345px">Hello</p>' });
    const [first, second] = [await screenshotMessage(message), await screenshotMessage(message)];
    expect(sizeOf(first)).toEqual({ width: 800, height: 345 + 2 * 8 });
    expect(second?.equals(first ?? Buffer.of())).toBe(true);
  });

  test('is cut where nobody reads on', async ({ receive, screenshotMessage }) => {
    const message = await receive({ html: '<p style="height: 900000px">Hello</p>' });
    expect(sizeOf(await screenshotMessage(message))).toEqual({ width: 800, height: 5000 });
  });

  test('has its inline images, and loads nothing', async ({
    elsewhere,
    receive,
    screenshotMessage,
  }) => {
    const withImage = (src: string) =>
      receive({
        html: `<img src="${src}"><img src="${elsewhere.url}/x.svg" width="1" height="1">`,
        attachments: [{ cid: 'red@acme.test', filename: 'red.svg', content: RED }],
      });
    const shown = await screenshotMessage(await withImage('cid:red@acme.test'));
    const missing = await screenshotMessage(await withImage('cid:none@acme.test'));
    expect(sizeOf(shown)).toEqual(expect.objectContaining({ width: 800 }));
    expect(missing?.equals(shown ?? Buffer.of())).toBe(false);
    expect(elsewhere.asked).toEqual([]);
  });
});

/** Reads the size of a PNG from its header (PNG section 11.2.1). */
function sizeOf(png: Buffer | undefined): { width: number; height: number } | undefined {
  return png && { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
