import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Afrikaans. */
export const af: Vocabulary = {
  language: 'af',
  common:
    "die, en, jou, is, nie, vir, het, hierdie, om, te, of, met, van, u, ons, asseblief, as, ek, 'n, jy, dit, sal",
  code: 'verifikasiekode*, bevestigingskode*, sekuriteitskode*, aanmeldkode*, eenmalige kode*, eenmalige wagwoord*, eenmalige pin*, aktiveringskode*',
  weakCode: 'kode, *kode',
  password: 'wagwoord*',
  enter: 'voer, gebruik, tik, kopieer, plak',
  copula: 'is',
  otherNumber:
    'bestelling, bestelnommer, bestelling nommer, faktuur, faktuurnommer, kwitansie, verwysing, verwysingsnommer, volgnommer, pakkie, besending, telefoon, tel, bel, faks, selfoon, poskode, afslagkode, promosiekode, koeponkode, koepon, geskenkkaart, foutkode, landkode, bronkode, besprekingskode, besprekingsnommer, kliëntnommer, rekeningnommer, kaart, bedrag, totaal, prys, saldo, weergawe, vlug, straat, posbus, btw, kaartjie, ledenommer',
  userName: 'gebruikersnaam, gebruiker id, username',
  unit: 'minute, minuut, ure, uur, dae, dag, weke, maande, jaar, sekondes, rand, punte, gebruikers, mense, keer, karakters, syfers',
  digits: 'syfer*',
  expiry: 'verval, geldig, verstryk',
  caution: 'moenie deel, niemand, ignoreer, nie versoek, nie aangevra',
  open: 'klik, skakel, knoppie',
  signIn: 'meld aan, teken in, aan te meld, aanmelding',
  confirm:
    'bevestig, verifieer, aktiveer, bevestiging, verifikasie, aktivering, voltooi registrasie',
  reset:
    "herstel wagwoord*, herstel jou wagwoord, nuwe wagwoord, verander wagwoord*, wagwoord te herstel, kies 'n nuwe wagwoord, wagwoord vergeet, skep wagwoord",
  invite: 'uitnodiging, aanvaar, genooi, nooi jou, sluit aan',
  emailChange: 'nuwe e posadres, verander e posadres',
  done: 'is verander, is gewysig, is bevestig, is geaktiveer, is opgedateer, is suksesvol, suksesvol, is herstel, is verwyder',
  undo: 'nie jy, kanselleer, teken uit, nie jy was, was dit nie jy, as jy nie, nie versoek, uitteken, verwerp, blokkeer',
  footer:
    'privaatheid, privaatheidsbeleid, bepalings, voorwaardes, hulp, ondersteuning, kontak, instellings, lees meer, alle regte voorbehou, volg jou pakkie',
};
