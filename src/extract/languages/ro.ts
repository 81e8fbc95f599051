import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Romanian. */
export const ro: Vocabulary = {
  language: 'ro',

  common: `
    acest, contul, cu, dacă, de, dumneavoastră, dvs, este, la, nu, pe, pentru, sau, un, vă, în, și
  `,

  code: `
    cod de acces, cod de activare, cod de autentificare, cod de autorizare, cod de conectare,
    cod de confirmare, cod de logare, cod de recuperare, cod de resetare, cod de securitate,
    cod de validare, cod de verificare, cod de înregistrare, cod din 6 cifre, cod otp, cod pin,
    cod sms, cod temporar, cod unic, codul de acces, codul de activare, codul de autentificare,
    codul de conectare, codul de confirmare, codul de logare, codul de resetare,
    codul de securitate, codul de validare, codul de verificare, codul dumneavoastră de,
    codul dumneavoastră de verificare, codul dvs. de securitate, codul dvs. de verificare,
    codul tău de, codul tău de acces, codul tău de confirmare, codul tău de verificare, codul unic,
    număr de verificare, numărul de verificare, otp, parolă temporară
  `,

  oneTime: `
    cod de unică folosință, codul de unică folosință, parolă de unică folosință, parolă unică
  `,

  weakCode: `cod, codul, codului, coduri, pin`,

  password: `parolă`,

  enter: `
    copiază, copiați, folosește, folosiți, introdu, introduceți, introducă, lipește, scrie, tastați,
    tastează, utilizați, utilizează
  `,

  copula: `e, este, mai jos, următorul`,

  otherNumber: `
    apelați, aviz, awb, bilet, bon, card, card cadou, cardul, cif, client, cnp, cod cadou,
    cod card cadou, cod client, cod cupon, cod de bare, cod de eroare, cod de recomandare,
    cod de reducere, cod de rezervare, cod de urmărire, cod de țară, cod eroare, cod fiscal,
    cod greșit, cod incorect, cod poștal, cod produs, cod promo, cod promoțional, cod qr,
    cod reducere, cod sursă, cod țară, codul produsului, codul rezervării, colet, comandă, comenzii,
    cui, cupon, eroare, factură, iban, număr, număr colet, număr contract, număr de comandă,
    număr de serie, număr zbor, numărul, numărul comenzii, pagina, peste, preț, reducere, referință,
    relații clienți, rezervare, rezervării, serviciul clienți, sesizare, sold, str, strada, sumă,
    sunați, tel, telefon, tichet, total, tranzacție, versiune, voucher, zbor
  `,

  ofOther: `
    abonat, abonatului, client, clientului, comandă, comenzii, contract, contractului, cursului,
    expediere, factură, filialei, fiscal, magazinului, produs, produsului, proiectului, rezervare,
    rezervării, rețetei, sălii, tarifar, tranzacție, tranzacției, zonei
  `,

  userName: `
    id utilizator, nume de cont, nume de utilizator, nume utilizator, numele contului,
    numele de utilizator, numele dvs de utilizator
  `,

  unit: `
    ani, caractere, cifre, clienți, euro, km, lei, luni, minut, minute, ore, ori, oră, persoane,
    produse, puncte, ron, secunde, săptămâni, utilizatori, zi, zile
  `,

  digits: `cifre`,

  expiry: `expiră, o singură dată, va expira, valabil, valabilitate, valabilă`,

  spent: `a expirat, nu funcționează, nu mai este valabil, nu mai este valid, nu mai funcționează`,

  caution: `
    confidențial, cu nimeni, fi ignorat, ignorați, ignoră, nimănui, nu ai solicitat,
    nu ați solicitat, nu comunica, nu distribuiți, nu divulga, nu divulgați, nu este nevoie,
    nu împărtăși, nu împărtășiți, să ignori
  `,

  open: `
    accesați, accesează, aici, apasă, apăsați, browser, buton, butonul, clic, click, copiați,
    deschideți, link, linkul, lipiți, următorul link
  `,

  signIn: `
    autentificare, autentificarea, autentificați, autentifică, conecta, conectare, conectați,
    conectează te, conecteze, intră în cont, loghează
  `,

  confirm: `
    activa contul, activare, activarea, activați, activează, activezi, aprobă, confirm, confirmare,
    confirmarea, confirmați, confirmă, de semnat, debloca, deblocare, deblocarea, deblochează,
    finaliza înregistrarea, finalizați înregistrarea, finalizează înregistrarea, prelungește contul,
    prelungi contul, prelungi valabilitatea, prelungirea valabilității, păstrează contul,
    reactiva contul, reactivarea contului, reactivează, reînnoiește contul, semna documentul,
    semnare, semnează, semnătură, validare, validați, validează, verificare, verificarea,
    verificați, verifică
  `,

  reset: `
    ai uitat parola, alege o parolă, ați uitat parola, creează o parolă, noua parolă, parola uitată,
    parolă nouă, recuperare parolă, reseta parola, resetare a parolei, resetare parolă,
    resetarea parolei, resetați parola, resetează mi parola, resetează parola, resetezi parola,
    schimbare parolă, schimbarea parolei, schimbați parola, schimbă mi parola, schimbă parola,
    schimbă ți parola, setați o parolă nouă, setați parola, setează mi parola,
    setează o parolă nouă, setează parola
  `,

  invite: `acceptați, acceptă, alăturați, alătură, invitat, invitația, invitație, te invită`,

  emailChange: `
    adresă de e mail nouă, noua adresă de email, schimbare email, schimbarea adresei de e mail
  `,

  agree: `abonează mă, da, eu am fost, folosește această adresă, mă abonez`,

  guide: `articol, cum pot, cum să, cum îmi, cum îți, explică, ghid, pas cu pas`,

  alert: `
    activitate neobișnuită, activitate suspectă, alertă de securitate, autentificare nouă,
    conectare nouă, dispozitiv nou, încercare de conectare
  `,

  done: `
    a fost activat, a fost actualizat, a fost actualizată, a fost adăugat, a fost confirmat,
    a fost confirmată, a fost modificat, a fost modificată, a fost resetată, a fost schimbat,
    a fost schimbată, a fost semnat, a fost verificat, a fost verificată, a fost șters, au semnat,
    cu succes, este activ, este confirmată
  `,

  undo: `
    a anula, anulați, anulează, blochează, dacă nu ai fost tu, dacă nu dumneavoastră, dezabonare,
    dezabonați, dezabonează, nu ai cerut, nu ai fost tu, nu ai făcut, nu ai inițiat, nu ai schimbat,
    nu ai solicitat, nu am fost eu, nu ați fost, nu ați făcut, nu ați schimbat, nu ați solicitat,
    nu este contul dumneavoastră, nu este contul tău, nu recunoașteți, nu recunoști,
    nu te ai autentificat, nu te ai conectat, nu tu ai făcut, nu v ați autentificat,
    nu ți ai schimbat, raportează, refuză, revocă
  `,

  deletion: `
    confirmă ștergerea, să îți ștergem contul, închide contul, șterge contul, șterge contul meu,
    șterge contul tău, ștergem contul, ștergere cont, ștergerea contului, ștergerea contului tău,
    ștergeți contul
  `,

  errand: `
    activează reducerea, completează profilul, confirmare comandă, confirmare de plată,
    confirmare plată, confirmarea comenzii, confirmarea plății, confirmă comanda, confirmă livrarea,
    confirmă plata, confirmă prezența, confirmă primirea, confirmă programarea, finalizați comanda,
    finalizează comanda, verifica starea, verifica starea plății,
    verifică (disponibilitatea|statusul|starea)
  `,

  footer: `
    află mai multe, ajutor, asistență, condiții, confidențialitate, contact, despre noi,
    politica de confidențialitate, preferințe, răspunde, setări, suport, termeni,
    toate drepturile rezervate, urmărește coletul, verifică activitatea, vezi comanda,
    vezi comentariul, vezi detalii, vezi mesajul, vezi profilul, vizualizare în browser
  `,

  event: `invitație calendar, programare, videoconferință, întâlnire, ședință`,

  booking: `
    bilet, camere, cameră, cazare, comandă, călătorie, livrare, masă, nopți, oaspeți, pasageri,
    plecare, rezervare, rezervarea, sosire, zbor
  `,

  pickUp: `
    cod de deschidere, cod de ridicare, cod deschidere, cod ridicare, codul de ridicare,
    pin ridicare
  `,

  example: `de ex., de exemplu`,

  lasting: `
    alarmei, asistență, cartela sim, imprimantei, interfonului, intrării, mesagerie vocală, porții,
    puk, seifului, suport, ușii, wifi
  `,

  answered: `
    a acceptat invitația, a refuzat invitația, a respins invitația, invitația a expirat,
    invitația a fost (acceptată|anulată|refuzată)
  `,
};
