import { expect, test } from 'vitest';
import { findLink } from '../../../src/extract/extract.js';

/** What is confirmed is a delivery, a deposit or that somebody comes. */
const BUTTONS: Readonly<Record<string, string>> = {
  en: 'Confirm deposit, Confirm delivery, Confirm receipt, Claim now',
  de: 'Einzahlung bestätigen, Lieferung bestätigen, Empfang bestätigen',
  fr: 'Confirmer la livraison, Confirmer ma présence, Confirmer la réception',
  es: 'Confirmar el depósito, Confirmar entrega, Confirmar asistencia',
  it: 'Conferma consegna, Conferma presenza',
  pt: 'Confirmar depósito, Confirmar entrega, Confirmar presença',
  nl: 'Levering bevestigen, Ontvangst bevestigen',
  pl: 'Potwierdź odbiór, Potwierdź obecność',
  cs: 'Potvrdit doručení, Potvrdit účast',
  sk: 'Potvrdiť doručenie',
  hu: 'Kézbesítés megerősítése, Részvétel megerősítése',
  ro: 'Confirmă livrarea, Confirmă prezența',
  bg: 'Потвърди доставката, Потвърди присъствие',
  ru: 'Подтвердить получение, Подтвердить участие',
  uk: 'Підтвердити отримання, Підтвердити участь',
  tr: 'Teslimatı onayla, Katılımı onayla',
  sv: 'Bekräfta leverans, Bekräfta närvaro',
  da: 'Bekræft levering, Bekræft deltagelse',
  nb: 'Bekreft levering, Bekreft deltakelse',
  fi: 'Vahvista toimitus, Vahvista osallistuminen',
  el: 'Επιβεβαίωση κατάθεσης, Επιβεβαίωση παράδοσης',
  ar: 'تأكيد الإيداع, تأكيد الاستلام, تأكيد الحضور',
  he: 'אישור מסירה, אישור הגעה',
  fa: 'تایید واریز, تایید تحویل',
  id: 'Konfirmasi penerimaan, Konfirmasi kehadiran',
  th: 'ยืนยันการรับสินค้า',
  ko: '입금 확인, 수령 확인',
  zh: '确认收货',
};

test.each(Object.entries(BUTTONS))(
  'a button about a delivery or a deposit confirms no address (%s)',
  (_, list) => {
    const links = list.split(', ').map((text) => findLink(mail(text, '/p/06616')));
    expect(links).toEqual(links.map(() => undefined));
  },
);

test.each(['Confirm', 'Confirm address', 'Confirm your email'])('%s does', (text) => {
  expect(findLink(mail(text, '/p/06616'))).toBe('https://nimbus.test/p/06616');
});

function mail(text: string, path: string) {
  const style = 'background:#2266cc;color:#ffffff;padding:12px 24px';
  const html = `<p>Nimbus 48291</p><p><a href="https://nimbus.test${path}" style="${style}">${text}</a></p>`;
  return { subject: 'Nimbus 48291', html };
}
