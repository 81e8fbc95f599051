import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Serbian. */
export const sr: Vocabulary = {
  language: 'sr',

  common: `
    ako, da, i, ili, je, koji, molimo, na, nalog, ovu, sa, se, ste, u, vaš, vaša, za, ако, ваш,
    ваша, да, за, и, или, који, молимо, на, ову, са, се, сте, у, је
  `,

  code: `
    aktivacioni kod, bezbednosni kod, kod za aktivaciju, kod za autentifikaciju, kod za potvrdu,
    kod za prijavu, kod za pristup, kod za resetovanje, kod za verifikaciju, kontrolni kod,
    pristupni kod, privremena lozinka, sigurnosni kod, verifikacioni kod, активациони код,
    ауторизациони код, безбедносни код, верификациони код, код за активацију,
    код за аутентификацију, код за верификацију, код за потврду, код за приступ, код за пријаву,
    код за проверу, код за ресетовање, контролни код, привремена лозинка, приступни код,
    сигурносни код
  `,

  oneTime: `
    jednokratna lozinka, jednokratna šifra, jednokratni kod, tan, тан, једнократна лозинка,
    једнократна шифра, једнократни код
  `,

  weakCode: `koda, kodom, kôd, pin, кôд, код, кода, кодом, пин`,

  password: `lozinka, lozinku, šifra, šifru, лозинка, лозинку, шифра`,

  enter: `
    kopirajte, koristite, ukucajte, unesi, unesite, upišite, upotrebite, копирајте, користите,
    укуцајте, унеси, унесите, упишите, употребите
  `,

  copula: `ispod, je, sledeći, испод, следећи, је`,

  otherNumber: `
    broj, broj pošiljke, broj računa, cena, greška, iznos, kartica, kod rezervacije, kupon, pib,
    poklon kartica, popust, porudžbina, porudžbine, pozovite, pošiljka, poštanski broj, promo kod,
    račun, rezervacija, tel, telefon, ukupno, ulica, vaučer, verzija, број, број лета, број пакета,
    број поруџбине, број пошиљке, број рачуна, ваучер, верзија, грешка, износ, картица, код грешке,
    код за попуст, код за праћење, код за препоруку, код земље, код купона, код поклон картице,
    код производа, код резервације, корисничка подршка, купон, пиб, позовите, поклон картица,
    попуст, поруџбина, пошиљка, поштански број, промо код, рачун, резервација, рекламација,
    серијски број, тел, телефон, укупно, улица, цена, јмбг
  `,

  ofOther: `
    artikla, klijenta, kupca, porudžbine, pošiljke, proizvoda, puk, rezervacije, transakcije,
    ugovora, артикла, клијента, купца, поруџбине, пошиљке, производа, резервације, трансакције,
    уговора
  `,

  userName: `korisničko ime, korisničkog imena, име налога, корисничко име, корисничког имена`,

  unit: `
    cifara, dan, dana, din, godina, korisnika, ljudi, meseci, minut, minuta, nedelja, poena, rsd,
    sat, sati, sekundi, znakova, година, дан, дана, дин, знакова, корисника, месеци, минут, минута,
    недеља, поена, сат, сати, секунди, цифара, људи
  `,

  digits: `цифара, цифре, цифрен*`,

  expiry: `ističe, važeći, važi, важећи, важи, истиче, истиче за, само једном`,

  caution: `
    da ignorišete, ignorišite, ne delite, nikome, niste tražili, niste zatražili, zanemarite,
    zanemariti, да игноришете, занемарите, занемарити, игноришите, не делите, никоме,
    нисте затражили, нисте тражили
  `,

  open: `
    dugme, klik, kliknite, link, otvorite, ovde, posetite, pregledač*, vezu, веза, везе, везу,
    дугме, идите, клик, кликните, кликом, копирајте, линк, налепите, овде, отворите, посетите,
    прегледач*
  `,

  signIn: `
    link za prijavu, logovanje, prijava, prijavi se, prijavite se, prijavu, se prijavili, ulogovali,
    ulogujte se, линк за пријаву, пријава, пријави се, пријавите, пријаву, пријављивање,
    се пријавили, улогујте се
  `,

  confirm: `
    aktiviraj, aktivirajte, biste aktivirali, biste otključali, biste potpisali, biste potvrdili,
    na potpis, otključaj, potpiši, potvrda, potvrdi, potvrdite, potvrdu, potvrđujem, verifikacija,
    verifikuj*, završi registraciju, završili registraciju, završite registraciju, активација,
    активирај, активирајте, бисте активирали, бисте откључали, бисте потврдили, бисте потписали,
    верификација, верификуј*, заврши регистрацију, завршили регистрацију, завршите регистрацију,
    откључај, откључајте, потврда, потврди, потврдите, потврду, потврђујем, потпис, потпиши
  `,

  reset: `
    izmena lozinke, izmeni lozinku, nova lozinka, novu lozinku, postavi lozinku,
    postavi moju lozinku, promena lozinke, promeni lozinku, promeni moju lozinku, promenili lozinku,
    promenite lozinku, promenu lozinke, resetovali lozinku, resetovali svoju lozinku,
    resetovanje lozinke, resetuj lozinku, resetuj moju lozinku, resetujte lozinku,
    zaboravili ste lozinku, zaboravljena lozinka, заборавили сте лозинку, заборављена лозинка,
    нова лозинка, нову лозинку, подесили своју лозинку, подесите лозинку, постави лозинку,
    постави моју лозинку, постави нову лозинку, поставите нову лозинку, промена лозинке,
    промени лозинку, промени моју лозинку, променили лозинку, промените лозинку, промену лозинке,
    ресет лозинке, ресетовали лозинку, ресетовали своју лозинку, ресетовање, ресетуј,
    ресетуј лозинку, ресетујте лозинку
  `,

  invite: `
    pogledajte pozivnicu, poziv, pozivnica, pridružite se, prihvati, prihvatili pozivnicu,
    prihvatite, вас позива, вас је позвао, погледајте позивницу, позвани, позив, позивница,
    придружите, прихвати, прихватили позивницу, прихватите
  `,

  emailChange: `
    promenite adresu e pošte, нова адреса, промена е поште, промена имејла, промените адресу е поште
  `,

  agree: `da, to sam bila ja, to sam bio ja, да, то сам био ја`,

  guide: `kako da resetujete, kako resetovati, vodič, članak, водич, како да ресетујете, чланак`,

  done: `
    je aktiviran, je ažurirana, je dodat, je obrisan, je potvrđen, je potvrđena, je promenjen,
    je promenjena, je resetovana, je uklonjen, je uspešno, uspešno, успешно, је ажурирана,
    је активиран, је додат, је обрисан, је потврђен, је потврђена, је промењен, је промењена,
    је ресетована, је уклоњен, је успешно
  `,

  undo: `
    ako to nisi bio ti, ako to niste bili vi, ne prepoznajete, ne pripada vama, nisam to bio ja,
    niste bili vi, niste inicirali, niste pokrenuli, niste prijavili, niste promenili,
    niste registrovali, niste se prijavili, niste vi promenili, odbij, odjava, odjavite, opozovi,
    otkazali, otkažete, otkaži, блокирај, не препознајете, не припада вама, нисам то био ја,
    нисте били ви, нисте ви, нисте иницирали, нисте покренули, нисте пријавили, нисте променили,
    нисте регистровали, нисте се пријавили, одбиј, одјава, одјавите, опозови, откажете, откажи,
    откажите, отказали, пријави злоупотребу
  `,

  deletion: `
    brisanje naloga, obriši moj nalog, obriši nalog, брисање налога, обриши мој налог, обриши налог
  `,

  footer: `
    kontakt, o nama, podešavanja, podrška, pomoć, privatnost, saznajte više, sva prava zadržana,
    uslovi, контакт, о нама, подешавања, подршка, помоћ, прати пошиљку, приватност, сазнајте више,
    сва права задржана, услови
  `,

  event: `id sastanka, kalendar, sastanak, termin, ид састанка, календар, састанак, термин`,

  booking: `
    dolazak, gosti, let, narudžbina, noćenja, polazak, porudžbina, putnici, putovanje, rezervacija,
    soba, sto, гости, долазак, лет, полазак, поруџбина, резервација, соба
  `,

  pickUp: `
    kod za isporuku, kod za otvaranje, kod za preuzimanje, pin za preuzimanje, код за преузимање
  `,

  example: `na primer, npr., на пример, нпр.`,

  lasting: `
    alarma, kapije, sef, ulaza, ulazna vrata, vrata, аларма, врата, капије, сеф, улаза, улазна врата
  `,

  errand: `potvrda porudžbine, потврда поруџбине`,
};
