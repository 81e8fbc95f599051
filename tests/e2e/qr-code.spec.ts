import { expect, readQrCode, test } from 'playwright-inbox';
import encodeQr from 'qr';

const COLORS = [
  ['#000', '#fff'],
  ['#fff', '#000'],
  ['#0a3d62', '#f8f1e5'],
  ['#ffd54f', '#1b1b3a'],
  ['#888', '#fff'],
  ['#c62828', '#fff3e0'],
  ['#000', 'transparent'],
] as const;
// Sides in CSS pixels: of the smallest, a module takes less than one.
const SIDES = [43, 64, 97, 143.5, 233, 900];
const KINDS = ['img', 'svg', 'canvas', 'background'] as const;
const CODES = process.env['PROOF'] ? 56 : 12;

/** What an authenticator app scans, of different lengths. */
function uriOf(index: number): string {
  const secret = 'JBSWY3DPEHPK3PXP'.repeat(1 + (index % 3));
  return `otpauth://totp/Acme:ada-${index}@inbox.example.com?secret=${secret}&issuer=Acme`;
}

/** Draws a QR code in one of the ways in which pages do. */
function draw(kind: (typeof KINDS)[number], index: number): string {
  const [dark, light] = COLORS[index % COLORS.length] ?? COLORS[0];
  const side = SIDES[index % SIDES.length];
  const rows = encodeQr(uriOf(index), 'raw', { border: index % 2 ? 4 : 1 });
  const path = rows.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
  const size = rows.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="${light}" d="M0 0h${size}v${size}H0z"/><path fill="${dark}" d="${path.join('')}"/></svg>`;
  const url = `data:image/svg+xml;base64,${btoa(svg)}`;
  const box = `width: ${side}px; height: ${side}px`;
  switch (kind) {
    case 'svg':
      return svg;
    case 'img':
      return `<img src="${url}" alt="">`;
    case 'background':
      return `<div style="${box}; background: url('${url}') 0 0 / 100% 100%"></div>`;
    case 'canvas':
      return `<canvas width="${size * 4}" height="${size * 4}" style="${box}"></canvas><script>{
        const image = new Image();
        const canvas = document.currentScript.previousElementSibling;
        image.onload = () => canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        image.src = '${url}';
      }</script>`;
  }
}

test('reads QR codes of any size and colour, however they are drawn', async ({ page }) => {
  test.slow();
  const codes = Array.from({ length: CODES }, (_, index) => index);
  const drawn = codes.map((index) => draw(KINDS[index % KINDS.length] ?? 'img', index));
  await page.setContent(
    drawn.map((code) => `<div class="code" style="width: max-content">${code}</div>`).join(''),
  );
  for (const index of codes)
    expect(await readQrCode(page.locator('.code').nth(index))).toBe(uriOf(index));
});

for (const timeout of [60_000, 0])
  test(`looks again for a QR code until it is there: { timeout: ${timeout} }`, async ({ page }) => {
    await page.setContent('<div id="code">Please wait …</div>');
    // The first look ends with that of the enlarged page.
    await page.evaluate(`
      new MutationObserver((changes) => {
        const removed = changes.flatMap(({ removedNodes }) => [...removedNodes]);
        if (!removed.some(({ textContent }) => textContent.includes('zoom'))) return;
        document.querySelector('#code').innerHTML = ${JSON.stringify(draw('svg', 3))};
      }).observe(document, { childList: true, subtree: true });
    `);
    expect(await readQrCode(page.locator('#code'), { timeout })).toBe(uriOf(3));
  });

test('says that there are several QR codes, or none', async ({ page }) => {
  await page.setContent(`<main>${draw('svg', 3)} ${draw('img', 4)}</main><footer>Acme</footer>`);
  await expect(readQrCode(page.locator('main'))).rejects.toMatchObject({
    name: 'QrCodeError',
    count: 2,
    message: 'There must be one QR code, got 2.\n\nHint: narrow the locator to one of them.',
  });
  await expect(readQrCode(page.locator('footer'), { timeout: 2000 })).rejects.toThrow(
    'There must be a QR code, got none within 2000 ms.',
  );
});
