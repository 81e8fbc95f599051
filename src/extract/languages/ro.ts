import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Romanian. */
export const ro: Vocabulary = {
  language: 'ro',
  common:
    'și, în, pe, de, la, pentru, cu, nu, este, sau, vă, dvs, contul, acest, dumneavoastră, dacă, un',
  code: 'cod de verificare, codul de verificare, codul tău de verificare, cod de confirmare, codul de confirmare, cod de securitate, codul de securitate, cod de acces, codul de acces, cod de autentificare, codul de autentificare, cod de conectare, codul de conectare, cod unic, codul unic, cod de unică folosință, codul de unică folosință, parolă de unică folosință, parola de unică folosință, parolă unică, parola unică, parolă temporară, cod de activare, codul de activare, cod temporar, cod de resetare, codul de resetare, otp, cod pin, parola temporară, codul tău de, codul dvs. de securitate, codul dvs. de verificare, codul dumneavoastră de, cod de autorizare, cod de validare, codul de validare, cod sms, cod otp, cod din 6 cifre, cod de recuperare, cod de înregistrare',
  weakCode: 'cod, codul, codului, coduri, pin',
  password: 'parolă, parola',
  enter:
    'introduceți, introdu, introduceti, folosiți, folosește, utilizați, copiați, tastați, introduceţi, introducă, utilizează, tastează, scrie, copiază, lipește',
  copula: 'este, e, următorul, mai jos',
  otherNumber:
    'comandă, comanda, comenzii, numărul comenzii, factură, factura, bon, referință, awb, colet, telefon, tel, sunați, apelați, cod poștal, cod promoțional, cod de reducere, reducere, cupon, cod de eroare, eroare, cod qr, cod de bare, card, cardul, sumă, suma, total, preț, sold, versiune, zbor, rezervare, rezervării, client, tranzacție, strada, str, pagina, cui, bilet, peste, număr, numărul, cod de rezervare, codul rezervării, cod de ridicare, cod cadou, card cadou, cod reducere, cod promo, voucher, cod client, cod produs, codul produsului, cod eroare, cod sursă, cod țară, cod fiscal, cif, cnp, număr de serie, număr contract, aviz, număr colet, număr de comandă, număr zbor, relații clienți, serviciul clienți, tichet, sesizare, iban',
  userName:
    'nume de utilizator, numele de utilizator, numele dvs de utilizator, nume utilizator, nume de cont, numele contului, id utilizator',
  unit: 'minute, minut, ore, oră, zile, zi, săptămâni, luni, ani, secunde, lei, ron, euro, puncte, produse, clienți, utilizatori, persoane, ori, caractere, cifre, km',
  digits: 'cifre',
  expiry: 'expiră, expira, valabil, valabilitate, va expira, valabilă, o singură dată',
  caution:
    'nu distribuiți, nu împărtășiți, nimănui, nu ați solicitat, ignorați, nu ai solicitat, ignoră, nu împărtăși, nu divulga, nu divulgați, nu comunica, cu nimeni, confidențial, puteți ignora, poți ignora, nu este nevoie',
  open: 'aici, click, faceți clic, clic, apăsați, apasă, link, linkul, următorul link, buton, butonul, browser, copiați, lipiți, deschideți, accesați, accesează',
  signIn:
    'conectare, conectați, autentificare, autentifică, autentificați, intră în cont, loghează',
  confirm:
    'confirmă, confirmați, confirmare, confirmarea, verifică, verificați, verificare, verificarea, activează, activați, activare, activarea, validare, finalizați înregistrarea, deblocare, confirm, finalizează înregistrarea, validează, validați, aprobă',
  reset:
    'resetare parolă, resetarea parolei, resetează parola, resetați parola, reseta parola, schimbă parola, schimbați parola, schimbarea parolei, parolă nouă, noua parolă, parola uitată, setați parola, setează parola, recuperare parolă, setează o parolă nouă, setați o parolă nouă, ai uitat parola, creează o parolă, alege o parolă',
  invite:
    'invitație, invitația, acceptă, acceptați, invitat, alătură, alăturați, te a invitat, v a invitat, te invită, alătură te, alăturați vă',
  emailChange:
    'adresă de e mail nouă, schimbarea adresei de e mail, noua adresă de email, schimbare email',
  done: 'a fost schimbată, a fost schimbat, a fost modificată, a fost modificat, a fost actualizată, a fost actualizat, a fost verificat, a fost verificată, a fost confirmat, a fost confirmată, este confirmată, a fost activat, este activ, a fost resetată, a fost șters, a fost adăugat, cu succes',
  undo: 'dezabonare, dezabonează, dezabonați, nu ai fost tu, nu ați fost, anulează, anulați, revocă, raportează, refuză, nu ați solicitat, dacă nu ai fost tu, dacă nu ați fost dvs, dacă nu dumneavoastră, nu ai solicitat, nu ai făcut, nu recunoști, blochează, nu am fost eu',
  deletion: 'șterge contul, ștergerea contului, ștergeți contul, ştergere cont, ștergere cont',
  footer:
    'confidențialitate, politica de confidențialitate, termeni, condiții, ajutor, asistență, suport, contact, preferințe, setări, vizualizare în browser, despre noi, află mai multe, toate drepturile rezervate, urmărește coletul, verifică activitatea, vezi comanda, vezi detalii',
  event: 'întâlnire, ședință, videoconferință, programare, invitație calendar',
  errand:
    'finalizează comanda, finalizați comanda, confirmă comanda, confirmă plata, completează profilul',
};
