import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract } from '../../../src/extract/extract.js';

/** Prefixes of a reply and of what is forwarded, who wrote, fields of another message, thanks, and the code. */
const LANGUAGES = `
  Re|Fwd|On Sat, Nov 29, 2025 at 2:20 PM Acme <no-reply@acme.test> wrote:|From,Sent,To,Subject|Thanks, it worked!|Your verification code is
  AW|WG|Am Sa., 29. Nov. 2025 um 14:20 Uhr schrieb Acme <no-reply@acme.test>:|Von,Gesendet,An,Betreff|Danke, hat geklappt!|Dein Bestätigungscode lautet
  RE|TR|Le sam. 29 nov. 2025 à 14:20, Acme <no-reply@acme.test> a écrit :|De,Envoyé,À,Objet|Merci beaucoup !|Votre code de vérification est
  RE|RV|El sáb, 29 nov 2025 a las 14:20, Acme (<no-reply@acme.test>) escribió:|De,Enviado,Para,Asunto|¡Gracias, ya está!|Tu código de verificación es
  RES|ENC|Em sáb., 29 de nov. de 2025 às 14:20, Acme <no-reply@acme.test> escreveu:|De,Enviada em,Para,Assunto|Obrigada, deu certo!|Seu código de verificação é
  R|I|Il giorno sab 29 nov 2025 alle ore 14:20 Acme <no-reply@acme.test> ha scritto:|Da,Inviato,A,Oggetto|Grazie, funziona!|Il tuo codice di verifica è
  Antw|Doorst|Op za 29 nov 2025 om 14:20 schreef Acme <no-reply@acme.test>:|Van,Verzonden,Aan,Onderwerp|Bedankt, het is gelukt!|Je verificatiecode is
  Odp|PD|sob., 29 lis 2025 o 14:20 Acme <no-reply@acme.test> napisał(a):|Od,Wysłano,Do,Temat|Dzięki, udało się!|Twój kod weryfikacyjny to
  RE|FW|so 29. 11. 2025 v 14:20 odesílatel Acme <no-reply@acme.test> napsal:|Od,Odesláno,Komu,Předmět|Děkuji, funguje to!|Váš ověřovací kód je
  RE|FW|so 29. 11. 2025 o 14:20 Acme <no-reply@acme.test> napísal(a):|Od,Odoslané,Komu,Predmet|Ďakujem, funguje to!|Váš overovací kód je
  Vá|Tov|Acme <no-reply@acme.test> ezt írta (időpont: 2025. nov. 29., Szo, 14:20):|Feladó,Elküldve,Címzett,Tárgy|Köszönöm, sikerült!|Az ellenőrző kódod:
  RE|FW|În sâm., 29 nov. 2025 la 14:20, Acme <no-reply@acme.test> a scris:|De la,Trimis,Către,Subiect|Mulțumesc, a mers!|Codul tău de verificare este
  Отв|Fwd|сб, 29 нояб. 2025 г. в 14:20, Acme <no-reply@acme.test>:|От,Отправлено,Кому,Тема|Спасибо, получилось!|Ваш код подтверждения:
  RE|FW|сб, 29 лист. 2025 р. о 14:20 Acme <no-reply@acme.test> пише:|Від,Надіслано,Кому,Тема|Дякую, все вийшло!|Ваш код підтвердження:
  RE|FW|На сб, 29.11.2025 г. в 14:20 Acme <no-reply@acme.test> написа:|От,Изпратено,До,Относно|Благодаря, стана!|Вашият код за потвърждение е
  ΑΠ|ΠΡΘ|Στις Σάβ 29 Νοε 2025 στις 2:20 μ.μ., ο χρήστης Acme <no-reply@acme.test> έγραψε:|Από,Στάλθηκε,Προς,Θέμα|Ευχαριστώ πολύ!|Ο κωδικός επαλήθευσής σας είναι
  Ynt|İlt|Acme <no-reply@acme.test>, 29 Kas 2025 Cmt, 14:20 tarihinde şunu yazdı:|Kimden,Gönderildi,Kime,Konu|Teşekkürler, oldu!|Doğrulama kodunuz:
  SV|VB|Den lör 29 nov. 2025 kl 14:20 skrev Acme <no-reply@acme.test>:|Från,Skickat,Till,Ämne|Tack, det fungerade!|Din verifieringskod är
  SV|VS|lør. 29. nov. 2025 kl. 14:20 skrev Acme <no-reply@acme.test>:|Fra,Sendt,Til,Emne|Takk, det virket!|Din bekreftelseskode er
  SV|VS|Den lør. 29. nov. 2025 kl. 14.20 skrev Acme <no-reply@acme.test>:|Fra,Sendt,Til,Emne|Tak, det virkede!|Din bekræftelseskode er
  VS|VL|la 29. marrask. 2025 klo 14.20 Acme <no-reply@acme.test> kirjoitti:|Lähettäjä,Lähetetty,Vastaanottaja,Aihe|Kiitos, se toimi!|Vahvistuskoodisi on
  RE|FW|Acme <no-reply@acme.test> kirjutas kuupäeval L, 29. november 2025 kell 14:20:|Saatja,Saadetud,Adressaat,Teema|Aitäh, see töötas!|Sinu kinnituskood on
  RE|FW|2025-11-29, št, 14:20 Acme <no-reply@acme.test> rašė:|Nuo,Išsiųsta,Kam,Tema|Ačiū, pavyko!|Jūsų patvirtinimo kodas:
  RE|FW|sestd., 2025. g. 29. nov., plkst. 14:20 lietotājs Acme <no-reply@acme.test> rakstīja:|No,Nosūtīts,Kam,Tēma|Paldies, izdevās!|Jūsu apstiprinājuma kods ir
  RE|FW|sub, 29. stu 2025. u 14:20 Acme <no-reply@acme.test> napisao je:|Od,Poslano,Prima,Predmet|Hvala, uspjelo je!|Vaš kod za potvrdu je
  RE|FW|V V sob., 29. nov. 2025 ob 14:20 je oseba Acme <no-reply@acme.test> napisala:|Od,Poslano,Za,Zadeva|Hvala, deluje!|Vaša potrditvena koda je
  RE|FW|Vào Th 7, 29 thg 11, 2025 vào lúc 14:20 Acme <no-reply@acme.test> đã viết:|Từ,Đã gửi,Đến,Chủ đề|Cảm ơn, được rồi!|Mã xác minh của bạn là
  RE|FW|Pada Sab, 29 Nov 2025 pukul 14.20 Acme <no-reply@acme.test> menulis:|Dari,Terkirim,Kepada,Perihal|Terima kasih, berhasil!|Kode verifikasi Anda adalah
  回复|转发|Acme <no-reply@acme.test> 于2025年11月29日周六 14:20写道：|发件人,发送时间,收件人,主题|谢谢，成功了！|您的验证码是
  回覆|轉寄|Acme <no-reply@acme.test> 於 2025年11月29日 週六 下午2:20寫道：|寄件者,寄件日期,收件者,主旨|謝謝，成功了！|您的驗證碼是
  返信|転送|2025年11月29日(土) 14:20 Acme <no-reply@acme.test>:|差出人,送信日時,宛先,件名|ありがとうございます、できました。|認証コード：
  회신|전달|2025년 11월 29일 (토) 오후 2:20, Acme <no-reply@acme.test>님이 작성:|보낸 사람,보낸 날짜,받는 사람,제목|감사합니다, 됐어요!|인증번호:
  RE|FW|בתאריך שבת, 29 בנוב׳ 2025 ב-14:20 מאת Acme <no-reply@acme.test>:|מאת,נשלח,אל,נושא|תודה, זה עבד!|קוד האימות שלך הוא
  RE|FW|في السبت، 29 نوفمبر 2025 في 2:20 م تمت كتابة ما يلي بواسطة Acme <no-reply@acme.test>:|من,تاريخ الإرسال,إلى,الموضوع|شكرا، نجح الأمر!|رمز التحقق الخاص بك هو
  RE|FW|เมื่อ ส. 29 พ.ย. 2025 เวลา 14:20 Acme <no-reply@acme.test> เขียนว่า:|จาก,ส่ง,ถึง,เรื่อง|ขอบคุณ ใช้ได้แล้ว|รหัสยืนยันของคุณคือ
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split('|') as [string, string, string, string, string, string]);

const VALUES = ['Acme <no-reply@acme.test>', '2025-11-29 14:20', 'ada@a.test', 'Acme'];

/** Ways to show the message that is answered, in the text part or in HTML. */
const QUOTES: Readonly<
  Record<string, (wrote: string, fields: string, old: string) => MessageContent>
> = {
  'with > before each line': (wrote, _, old) => ({ text: `\n\n${wrote}\n> ${old}\n>\n> Acme` }),
  'below its fields': (_, fields, old) => ({ text: `\n\n${field(fields)}\n\n${old}` }),
  'in a blockquote': (wrote, _, old) => ({
    html: `<div>${escaped(wrote)}<br></div><blockquote><p>${old}</p><p>Acme</p></blockquote>`,
  }),
  'below its fields in HTML': (_, fields, old) => ({
    html: `<hr><p>${escaped(field(fields)).replaceAll('\n', '<br>')}</p><p>${old}</p>`,
  }),
};

test.each(LANGUAGES)(
  '%s: a code that the message quotes is none',
  (...[prefix, , wrote, fields, thanks, named]) => {
    const found = Object.entries(QUOTES).map(([way, quote]) => [
      way,
      extract(mail(`${prefix}: Acme`, thanks, quote(wrote, fields, `${named} 482913`))).code,
    ]);
    expect(found).toEqual(Object.keys(QUOTES).map((way) => [way, undefined]));
  },
);

test.each(LANGUAGES)(
  '%s: a new code goes before the one that the message quotes',
  (...[prefix, , wrote, fields, , named]) => {
    const found = Object.entries(QUOTES).map(([way, quote]) => [
      way,
      extract(mail(`${prefix}: Acme`, `${named} 551209`, quote(wrote, fields, `${named} 482913`)))
        .code,
    ]);
    expect(found).toEqual(Object.keys(QUOTES).map((way) => [way, '551209']));
  },
);

test.each(LANGUAGES)(
  '%s: what is forwarded is the message',
  (...[, prefix, wrote, fields, thanks, named]) => {
    const found = Object.entries(QUOTES).flatMap(([way, quote]) =>
      [thanks, ''].map((own) => [
        way,
        extract(mail(`${prefix}: Acme`, own, quote(wrote, fields, `${named} 482913`))).code,
      ]),
    );
    expect(found).toEqual(
      Object.keys(QUOTES).flatMap((way) => [
        [way, '482913'],
        [way, '482913'],
      ]),
    );
  },
);

test('a code in a box that is a blockquote is one, and so is one below "Re:"', () => {
  const html = '<blockquote><p>Your verification code is</p><h1>482913</h1></blockquote>';
  expect(extract({ subject: 'Your code', html: `<p>Hi Ada,</p>${html}` }).code).toBe('482913');
  expect(extract({ subject: 'Re: Sign in', text: 'Your code is 482913.' }).code).toBe('482913');
});

function mail(subject: string, own: string, quoted: MessageContent): MessageContent {
  const { text, html } = quoted;
  return { subject, text: text && own + text, html: html && `<p>${own}</p>${html}` };
}

function field(names: string): string {
  return names
    .split(',')
    .map((name, at) => `${name}: ${VALUES[at]}`)
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}
