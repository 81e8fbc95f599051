import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Serbian. */
export const sr: Vocabulary = {
  language: 'sr',
  common:
    'и, је, за, на, се, ваш, ваша, или, да, ако, који, молимо, у, сте, ову, са, i, je, za, na, se, vaš, vaša, ili, da, ako, koji, molimo, u, ste, ovu, sa, nalog',
  code: 'код за потврду, код за проверу, код за верификацију, верификациони код, сигурносни код, безбедносни код, код за пријаву, једнократни код, једнократна лозинка, активациони код, контролни код, приступни код, bezbednosni kod, jednokratni kod, kod za verifikaciju, verifikacioni kod, aktivacioni kod, kod za potvrdu, привремена лозинка, код за активацију, код за ресетовање, ауторизациони код, sigurnosni kod, kod za prijavu, pristupni kod, jednokratna lozinka, privremena lozinka, kod za aktivaciju, kod za resetovanje, kontrolni kod',
  weakCode: 'код, кôд, кода, пин, кодом, kod, koda, kôd, kodom, pin',
  password: 'лозинка, лозинку, шифра, lozinka, lozinku, šifra, šifru',
  enter:
    'унесите, унеси, користите, употребите, копирајте, укуцајте, упишите, unesite, unesi, ukucajte, upišite, koristite, upotrebite, kopirajte',
  copula: 'је, следећи, испод, je, sledeći, ispod',
  otherNumber:
    'поруџбина, рачун, број рачуна, пошиљка, телефон, тел, позовите, поштански број, попуст, купон, грешка, картица, износ, укупно, цена, верзија, резервација, улица, број, код резервације, код за преузимање, поклон картица, ваучер, код за попуст, промо код, код производа, код грешке, серијски број, број пошиљке, број пакета, пиб, јмбг, број лета, корисничка подршка, рекламација, број поруџбине, porudžbina, porudžbine, račun, broj računa, pošiljka, broj pošiljke, telefon, tel, pozovite, poštanski broj, popust, kupon, greška, kartica, iznos, ukupno, cena, verzija, rezervacija, ulica, broj, kod rezervacije, promo kod, vaučer, poklon kartica, pib',
  userName: 'korisničko ime, korisničkog imena, корисничко име, корисничког имена, име налога',
  unit: 'минута, минут, сати, сат, дана, дан, недеља, месеци, година, секунди, дин, поена, корисника, људи, знакова, цифара, minuta, minut, sati, sat, dana, dan, nedelja, meseci, godina, sekundi, din, rsd, poena, korisnika, ljudi, znakova, cifara',
  digits: 'цифара, цифре, цифрен*',
  expiry: 'истиче, важи, важећи, ističe, važi, važeći, истиче за, само једном',
  caution:
    'не делите, никоме, нисте тражили, нисте затражили, игноришите, занемарите, ne delite, nikome, niste tražili, niste zatražili, ignorišite, zanemarite, слободно занемарите',
  open: 'овде, ovde, кликните, клик, кликом, линк, везу, веза, везе, дугме, прегледач*, копирајте, налепите, отворите, посетите, идите, kliknite, klik, link, vezu, dugme, pregledač*, otvorite, posetite',
  signIn:
    'пријава, пријавите се, пријави се, пријаву, prijavite se, пријавите, пријавите се на, линк за пријаву, prijava, prijavi se, prijavu, link za prijavu',
  confirm:
    'потврдите, потврди, потврда, потврду, верификуј*, верификација, активирајте, активирај, активација, potvrdite, откључајте, потврђујем, потврди адресу, завршите регистрацију, potvrdi, potvrda, potvrdu, verifikuj*, verifikacija, aktivirajte, aktiviraj, potvrđujem, završite registraciju',
  reset:
    'ресетовање лозинке, ресетујте лозинку, ресетуј лозинку, ресетуј, ресетовање, промена лозинке, промените лозинку, промени лозинку, нова лозинка, нову лозинку, заборављена лозинка, промену лозинке, promena lozinke, promenite lozinku, promenu lozinke, resetovanje lozinke, постави нову лозинку, поставите нову лозинку, resetujte lozinku, resetuj lozinku, nova lozinka, novu lozinku, zaboravljena lozinka',
  invite:
    'позивница, позив, прихвати, прихватите, позвани, придружите, вас је позвао, вас позива, pozivnica, poziv, prihvati, prihvatite, pridružite se',
  emailChange: 'нова адреса, промена имејла, промена е поште',
  done: 'је промењена, је промењен, је ажурирана, је потврђена, је потврђен, је активиран, је успешно, успешно, је ресетована, је обрисан, је уклоњен, је додат, je promenjena, je promenjen, je ažurirana, je potvrđena, je potvrđen, je aktiviran, je uspešno, uspešno, je resetovana, je obrisan, je uklonjen, je dodat',
  undo: 'одјава, одјавите, нисте ви, откажи, опозови, пријави злоупотребу, одбиј, ако то нисте били ви, нисте били ви, нисте променили, блокирај, откажите, ako to niste bili vi, niste bili vi, niste promenili, odjava, odjavite, otkaži, opozovi, odbij',
  deletion: 'obriši nalog, brisanje naloga, обриши налог, брисање налога',
  footer:
    'приватност, услови, помоћ, подршка, контакт, подешавања, о нама, сазнајте више, сва права задржана, прати пошиљку, privatnost, uslovi, pomoć, podrška, kontakt, podešavanja, o nama, saznajte više, sva prava zadržana',
  event: 'састанак, термин, календар, sastanak, termin, kalendar',
};
