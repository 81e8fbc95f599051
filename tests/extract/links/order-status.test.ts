import { expect, test } from 'vitest';
import { findLink } from '../../../src/extract/extract.js';

const TOKEN = '9f2c71aab03c4d5e8f6071829304a5b6';

const URLS = [
  `https://shop.example.com/s/${TOKEN}`,
  `https://shop.example.com/orders/authenticate?key=${TOKEN}`,
  `https://shop.example.com/o/status?token=${TOKEN}`,
];

/** Subject, line before the link, text of the button. */
const MAILS: ReadonlyArray<readonly [string, string, string]> = [
  [
    'ご注文ありがとうございます',
    'ご注文状況は以下からご確認いただけます。',
    'ご注文状況を確認する',
  ],
  ['商品を発送しました', '配送状況は下記のリンクからご確認ください。', '配送状況の確認'],
  ['Ihre Sendung', 'Bestätigt! Den Bestellstatus finden Sie hier:', 'Bestellstatus prüfen'],
  ['Merci pour votre commande', 'Commande confirmée. Suivez votre colis :', 'Suivi de commande'],
  ['Tu pedido está en camino', 'Consulta el estado de tu pedido:', 'Seguir mi pedido'],
  ['Il tuo ordine', 'Clicca qui per lo stato del tuo ordine:', 'Traccia ordine'],
  ['O seu pedido foi enviado', 'Acompanhe o seu pedido aqui:', 'Acompanhar pedido'],
  ['Je bestelling is onderweg', 'Volg je bestelling via de link:', 'Bestelstatus'],
  ['Zamówienie wysłane', 'Sprawdź status zamówienia:', 'Śledź przesyłkę'],
  ['Din beställning är på väg', 'Följ din beställning här:', 'Spåra paket'],
  ['주문이 접수되었습니다', '아래 링크에서 주문 상태를 확인하세요.', '주문 상태 확인'],
  ['物流通知', '点击下方链接确认物流信息:', '查看物流'],
  ['您的訂單已出貨', '請點擊以下連結確認訂單狀態:', '查看訂單狀態'],
  ['Ваш заказ отправлен', 'Проверьте статус заказа по ссылке:', 'Отследить заказ'],
  ['Siparişiniz yola çıktı', 'Sipariş durumunu görmek için tıklayın:', 'Siparişi takip et'],
  ['Thank you', 'To confirm the status of your order, open this link:', 'Track my parcel'],
];

for (const [subject, line, button] of MAILS)
  test.each(URLS)(`leaves the status of an order alone, "${line}": %s`, (url) => {
    const html = `<p>Ada</p><p>${line}</p><p><a href="${url}">${button}</a></p><p>24.90</p>`;
    expect(findLink({ subject, html })).toBeUndefined();
    expect(findLink({ subject, text: `Ada\n\n${line}\n${url}\n\nAcme` })).toBeUndefined();
    expect(findLink({ subject, text: `Ada\n\n${button}: ${url}\n\nAcme` })).toBeUndefined();
  });

test('finds the link that confirms an address before an order can be tracked', () => {
  const url = `https://shop.example.com/confirm/${TOKEN}`;
  const text = `To track your order, please confirm your email address:\n\n${url}`;
  expect(findLink({ subject: 'Confirm your email', text })).toBe(url);
});

test('leaves the page of an order alone that a mail about it asks to open', () => {
  const url = 'https://shop.example.com/fest/order/HWZZN/zwugqnqta5dvpdwx/';
  const line = '注文の詳細の変更と確認は、以下のURLからアクセスしてください。';
  expect(
    findLink({
      subject: 'あなたの注文：HWZZN',
      text: `注文を承りました。\n\n${line}\n${url}\n\nAcme`,
    }),
  ).toBeUndefined();
});
