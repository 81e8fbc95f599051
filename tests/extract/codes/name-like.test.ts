import { expect, test } from 'vitest';
import { isNameLike } from '../../../src/extract/codes/name-like.js';

test.each(
  'PayPal GitHub iPhone eBay macOS WordPress LinkedIn WhatsApp HubSpot QuickBooks NordVPN DevOps Windows11 KuCoin MitID'.split(
    ' ',
  ),
)('%s is written like a name', (name) => {
  expect(isNameLike(name)).toBe(true);
});

test.each('KNEskp KxMpQr tDme viqAOp yhfHj UiCeiV AtZJXe QnYmYsfFIX'.split(' '))(
  '%s is not',
  (token) => {
    expect(isNameLike(token)).toBe(false);
  },
);
