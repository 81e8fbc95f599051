import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Afrikaans. */
export const af: Vocabulary = {
  language: 'af',

  common: `
    'n, as, asseblief, die, dit, ek, en, het, hierdie, is, jou, jy, met, nie, of, om, ons, sal, te,
    u, van, vir
  `,

  code: `
    aanmeldingskode, aanmeldkode*, aktiveringskode*, bevestigingskode*, sekuriteitskode*,
    toegangskode, verifikasie kode, verifikasiekode*
  `,

  oneTime: `eenmalige kode*, eenmalige pin*, eenmalige wagwoord*`,

  weakCode: `*kode, kode`,

  password: `wagwoord*`,

  enter: `gebruik, kopieer, plak, tik, voer`,

  copula: `is`,

  otherNumber: `
    afslagkode, bedrag, bel, besending, besprekingskode, besprekingsnommer, bestelling,
    bestelling nommer, bestelnommer, bronkode, btw, faks, faktuur, faktuurnommer, foutkode,
    geskenkkaart, kaart, kaartjie, kliëntnommer, koepon, koeponkode, kwitansie, landkode,
    ledenommer, pakkie, posbus, poskode, promosiekode, prys, rekeningnommer, saldo, selfoon, straat,
    tel, telefoon, totaal, verwysing, verwysingsnommer, vlug, volgnommer, weergawe
  `,

  ofOther: `bespreking, bestelling, kliënt, produk, transaksie`,

  userName: `gebruiker id, gebruikersnaam, username`,

  unit: `
    dae, dag, gebruikers, jaar, karakters, keer, maande, mense, minute, minuut, punte, rand,
    sekondes, syfers, ure, uur, weke
  `,

  digits: `syfer*`,

  expiry: `geldig, verstryk, verval`,

  caution: `ignoreer, moenie deel, nie aangevra, nie versoek, niemand`,

  open: `klik, knoppie, skakel`,

  signIn: `aan te meld, aanmelding, aanmeldskakel, meld aan, teken in`,

  confirm: `
    aktiveer, aktivering, bevestig, bevestiging, dokument te teken, onderteken, ontsluit, verifieer,
    verifikasie, voltooi registrasie
  `,

  reset: `
    herstel jou wagwoord, herstel my wagwoord, herstel wagwoord*, nuwe wagwoord, skep wagwoord,
    stel jou wagwoord terug, stel wagwoord, verander my wagwoord, verander wagwoord*,
    wagwoord herstel, wagwoord te herstel, wagwoord te verander, wagwoord terugstel*,
    wagwoord vergeet, wagwoordherstel, wagwoordherstelling, wagwoordterugstelling,
    wagwoordverandering
  `,

  invite: `aanvaar, genooi, nooi jou, sluit aan, uitnodiging`,

  emailChange: `nuwe e posadres, verander e posadres`,

  agree: `dit was ek, ja`,

  guide: `artikel, hoe jy, hoe om`,

  done: `
    is bevestig, is geaktiveer, is gewysig, is herstel, is opgedateer, is suksesvol, is verander,
    is verwyder, suksesvol
  `,

  undo: `
    as jy nie, blokkeer, dit nie was nie, kanselleer, nie hierdie versoek gemaak, nie jy,
    nie jy was, nie versoek, teken uit, uitteken, verwerp, was dit nie jy
  `,

  deletion: `rekening skrap, skrap my rekening, vee my rekening uit, verwydering van jou rekening`,

  footer: `
    alle regte voorbehou, bepalings, hulp, instellings, kontak, lees meer, ondersteuning,
    privaatheid, privaatheidsbeleid, volg jou pakkie, voorwaardes
  `,

  example: `bv., byvoorbeeld`,

  lasting: `alarm, deur, hek`,
};
