import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const LINK = 'https://shop.test/o/9f2c7d81ab44';

/** Language, subject, first line, name of the number, text of the button. */
const ORDERS: ReadonlyArray<readonly [string, string, string, string, string]> = [
  [
    'de',
    'Bestellbestätigung 482913',
    'Vielen Dank für Ihre Bestellung!',
    'Bestellnummer',
    'Bestellung ansehen',
  ],
  [
    'fr',
    'Confirmation de commande 482913',
    'Merci pour votre commande !',
    'Numéro de commande',
    'Voir ma commande',
  ],
  [
    'es',
    'Confirmación de pedido 482913',
    '¡Gracias por tu compra!',
    'Número de pedido',
    'Ver pedido',
  ],
  [
    'pt',
    'Confirmação do pedido 482913',
    'Obrigado pela sua compra!',
    'Número do pedido',
    'Ver pedido',
  ],
  ['it', 'Conferma ordine 482913', 'Grazie per il tuo ordine!', 'Numero ordine', 'Vedi ordine'],
  [
    'nl',
    'Orderbevestiging 482913',
    'Bedankt voor je bestelling!',
    'Bestelnummer',
    'Bekijk bestelling',
  ],
  [
    'pl',
    'Potwierdzenie zamówienia 482913',
    'Dziękujemy za zakupy!',
    'Numer zamówienia',
    'Zobacz zamówienie',
  ],
  [
    'cs',
    'Potvrzení objednávky 482913',
    'Děkujeme za váš nákup!',
    'Číslo objednávky',
    'Zobrazit objednávku',
  ],
  [
    'hu',
    'Rendelés visszaigazolása 482913',
    'Köszönjük a rendelést!',
    'Rendelésszám',
    'Rendelés megtekintése',
  ],
  [
    'ro',
    'Confirmare comandă 482913',
    'Vă mulțumim pentru comandă!',
    'Numărul comenzii',
    'Vezi comanda',
  ],
  [
    'tr',
    'Siparişiniz onaylandı 482913',
    'Siparişiniz için teşekkürler!',
    'Sipariş numarası',
    'Siparişi görüntüle',
  ],
  [
    'ru',
    'Подтверждение заказа 482913',
    'Спасибо за ваш заказ!',
    'Номер заказа',
    'Посмотреть заказ',
  ],
  [
    'uk',
    'Підтвердження замовлення 482913',
    'Дякуємо за ваше замовлення!',
    'Номер замовлення',
    'Переглянути замовлення',
  ],
  [
    'el',
    'Επιβεβαίωση παραγγελίας 482913',
    'Ευχαριστούμε για την παραγγελία σας!',
    'Αριθμός παραγγελίας',
    'Προβολή παραγγελίας',
  ],
  ['sv', 'Orderbekräftelse 482913', 'Tack för din beställning!', 'Ordernummer', 'Visa order'],
  ['da', 'Ordrebekræftelse 482913', 'Tak for din ordre!', 'Ordrenummer', 'Se ordre'],
  ['fi', 'Tilausvahvistus 482913', 'Kiitos tilauksestasi!', 'Tilausnumero', 'Näytä tilaus'],
  ['ja', 'ご注文の確認 482913', 'ご注文ありがとうございます。', '注文番号', '注文を確認する'],
  ['ko', '주문 확인 482913', '주문해 주셔서 감사합니다.', '주문번호', '주문 보기'],
  ['zh-Hans', '订单确认 482913', '感谢您的订购。', '订单编号', '查看订单'],
  ['ar', 'تأكيد الطلب 482913', 'شكراً لطلبك!', 'رقم الطلب', 'عرض الطلب'],
  ['vi', 'Xác nhận đơn hàng 482913', 'Cảm ơn bạn đã đặt hàng!', 'Mã đơn hàng', 'Xem đơn hàng'],
  [
    'id',
    'Konfirmasi pesanan 482913',
    'Terima kasih atas pesanan Anda!',
    'Nomor pesanan',
    'Lihat pesanan',
  ],
  ['th', 'ยืนยันคำสั่งซื้อ 482913', 'ขอบคุณสำหรับคำสั่งซื้อของคุณ', 'หมายเลขคำสั่งซื้อ', 'ดูคำสั่งซื้อ'],
  ['en', 'Order confirmed 482913', 'Thanks for your order!', 'Order number', 'View order'],
];

test.each(ORDERS)('finds nothing in an order in %s: %s', (...[, subject, thanks, name, button]) => {
  const html = `<h1>${thanks}</h1><p>${name}</p><p style="font-size:28px"><b>482913</b></p>
    <p><a href="${LINK}" style="background:#06c;color:#fff">${button}</a></p><p>© 2026 Nimbus</p>`;
  expect(extract({ subject, html })).toMatchObject({ code: undefined, link: undefined });
});
