import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Swedish. */
export const sv: Vocabulary = {
  language: 'sv',

  common: `
    att, av, det, din, ditt, du, en, för, har, inte, med, och, på, som, till, vi, viktigt, är
  `,

  code: `
    aktiveringskod*, auktoriseringskod*, autentiseringskod*, bekräftelsekod*, inloggningskod*,
    kod för att bekräfta, kod för att logga in, kod för att verifiera, kontrollkod*,
    legitimeringskod*, otp, pinkod för, registreringskod*, sexsiffrig kod*, sexsiffriga koden,
    siffrig kod, siffriga kod*, sms kod*, smskod*, säkerhetskod*, tillfällig inloggningskod*,
    tillfällig kod*, tillfälliga kod, tillfälligt lösenord*, valideringskod*, verifieringskod*,
    verifikationskod*, återställningskod*, åtkomstkod*
  `,

  oneTime: `engångskod*, engångslösenord*`,

  weakCode: `*kod, *koden, kod, koden, pin, pinkod`,

  password: `lösenord`,

  enter: `
    ange, anger, angett, använd, fyll i, klistra in, knappa in, kopiera, mata in, skriv, skriv in,
    svara med
  `,

  copula: `lyder, nedan, som, är`,

  otherNumber: `
    *nummer, anknytning*, api nyckel*, artikelkod*, artikelnummer*, avtalsnummer*, bankgiro*,
    belopp, beställning, beställningsnummer, biljett, biljettkod*, bokning, bokningskod*,
    bokningsnummer, bokningsreferens*, box, dörrkod*, erbjudandekod*, faktura, fakturanr,
    fakturanummer, fax, fel, fel kod, felaktig kod, felkod*, flyg, flygnummer*, följesedel*,
    försäkringsnummer*, försändelse, gatan, kampanjkod*, kollinummer*, kontonummer, kort,
    kundnummer, kundservice*, kundtjänst*, kupong, kupongkod*, kvitto, källkod*, landskod*,
    medlemsnummer*, mer än, moms, ocr*, offert*, order, ordernr, ordernummer, org nr,
    organisationsnummer, paket, paketkod*, paketnummer*, personnummer*, plusgiro*, portkod*,
    postnummer, presentkod*, presentkort*, pris, produktkod*, qr kod, rabatt, rabattkod*, referens,
    referensnummer, riktnummer, ring, saldo, serienummer*, sida, spårning, spårningsnummer*,
    statuskod*, streckkod, summa, sändningsnummer*, tel, telefon, totalt, transaktion, version,
    värdecheck*, värdekod*, värvningskod*, wifi lösenord*, ärende, ärendenr, ärendenummer, över
  `,

  ofOther: `
    abonnemangs, artikel, avdelnings, avtals, beställnings, bokning, boknings, butiks, enkät, färg,
    försändelse, kampanj, klass, kund, kurs, order, plats, produkt, projekt, recept, retur, sals,
    spårnings, tariff, transaktions, varu, zon, återbetalnings
  `,

  userName: `användar id, användarnamn*, inloggningsnamn*, kontonamn*`,

  unit: `
    användare, artiklar, dag, dagar, euro, gånger, km, kr, kronor, kunder, medlemmar, minut,
    minuter, månader, personer, poäng, sek, sekunder, siffror, tecken, timmar, timme, veckor, år
  `,

  digits: `siffr*`,

  expiry: `
    en gång, endast en gång, giltig, giltigt, gäller, gäller i, gäller till, går ut, går ut om,
    slutar gälla, upphör, upphör att gälla
  `,

  spent: `
    fungerar inte, fungerar inte längre, gäller inte längre, har gått ut, är inte längre giltig
  `,

  caution: `
    aldrig dela, behöver du inte göra, bortse, dela aldrig, dela inte, hemlig*, ignorera,
    ignorerar du, ignoreras, ingen annan, inte begärt, konfidentiell*, lämna aldrig ut,
    lämna inte ut, med någon
  `,

  open: `
    besök, här, klicka, klistra in, knappen, kopiera, länk, länken, tryck, webbläsare, webbläsaren,
    öppna
  `,

  signIn: `inloggning, inloggningslänk, inloggningslänken, logga in, magisk länk`,

  confirm: `
    aktivera, aktivering, aktiveringslänk, behåll mitt konto, behålla ditt konto, bekräfta,
    bekräfta din, bekräfta e post, bekräftelse, bekräftelselänk, förläng ditt konto,
    förläng giltighet*, förläng konto*, förläng provperiod*, förlänga ditt konto,
    förlänga giltighet*, förlänga kontot, förlänga provperiod*, godkänn, jag bekräftar, lås upp,
    låsa upp, signera, skriv under, skriva under, slutför din registrering, slutför registrering*,
    slutför registreringen, slutföra (registreringen|din registrering), underskrift, underteckna,
    upplåsning, validera, verifiera, verifiering, återaktivera, återaktivering
  `,

  reset: `
    ange ditt lösenord, ange ett lösenord, ange nytt lösenord, byt ditt lösenord, byt lösenord,
    byt lösenord*, byt mitt lösenord, byta lösenord, glömt ditt lösenord, glömt lösenord*,
    lösenordsåterställning, nollställ ditt lösenord, nollställ lösenord, nollställ mitt lösenord,
    nollställning av lösenord*, nytt lösenord, skapa ett nytt lösenord, skapa lösenord,
    skapa nytt lösenord, ställ in lösenord, sätt ditt lösenord, sätt ditt nya lösenord,
    sätt lösenord, sätta ditt lösenord, välj ett nytt lösenord, välj lösenord, välj nytt lösenord,
    ändra ditt lösenord, ändra lösenord*, ändra mitt lösenord, återställ, återställ ditt lösenord,
    återställ lösenord*, återställa ditt, återställa ditt lösenord, återställa lösenord*,
    återställa lösenordet, återställning av ditt lösenord, återställning av lösenord
  `,

  invite: `
    acceptera, anslut, bjuder in, bjudit in, gå med, har bjudit in dig, inbjudan, inbjuden, tacka ja
  `,

  emailChange: `
    byte av e postadress, ny e postadress, nya e postadress, ändra e post, ändra e postadress,
    ändra epost, ändring av e post
  `,

  agree: `
    använd den här adressen, använd denna adress, det var jag, ja, jag vill prenumerera, prenumerera
  `,

  guide: `artikel, artikeln, förklarar, guide, hur du, hur man, steg för steg, så här`,

  alert: `
    inloggningsförsök, misstänkt aktivitet, ny enhet, ny inloggning, okänd enhet, ovanlig aktivitet,
    säkerhetsvarning
  `,

  done: `
    har aktiverats, har bekräftats, har bytts, har inaktiverats, har lagts till, har signerat,
    har signerats, har tagits bort, har undertecknat, har undertecknats, har uppdaterats,
    har verifierats, har ändrats, har återställts, är aktiverat, är bekräftad, är klar, är nu aktiv,
    är nu aktivt, är verifierad
  `,

  undo: `
    avbryt, avbryta, avprenumerera, avregistrera, avsluta, avvisa, blockera, du inte har begärt,
    har inte gjort, inte begärt, inte bett om, inte du, inte gjorde, inte gjordes av dig,
    inte gjort, inte gjorts av dig, inte har gjort, inte har gjort detta, inte har loggat in,
    inte initierade, inte känner igen, inte loggade in, inte loggat in, inte själv har, inte skapat,
    inte tillhör dig, inte var du, inte är du, jag var det inte, känner du inte igen,
    känner inte igen, neka, rapportera, ångra, återkalla
  `,

  deletion: `
    avsluta mitt konto, bekräfta radering, borttagning av konto, kontoradering, radera ditt konto,
    radera konto, radera kontot, radera mitt konto, radering av ditt konto, stäng mitt konto,
    ta bort ditt konto, ta bort konto, ta bort kontot, ta bort mitt konto
  `,

  errand: `
    acceptera offert, aktivera din rabatt, aktivera rabatt, bekräfta beställning,
    bekräfta betalning, bekräfta bokning, bekräfta bokningen, bekräfta din tid, bekräfta leverans,
    bekräfta leveransen, bekräfta mottagande, bekräfta närvaro, bekräfta tid, bekräfta tiden,
    lås upp belöning, slutför beställningen, slutför din profil, slutför ditt köp, slutför köpet
  `,

  footer: `
    alla rättigheter förbehållna, följ din beställning, följ ditt paket, följ oss,
    granska aktivitet, hjälp, hjälpcenter, inställningar, integritet, integritetspolicy, kontakt,
    kontakta oss, kontrollera aktivitet, kundtjänst, läs mer, om oss, orderstatus, spåra paket,
    spåra paketet, support, svara, tvåstegsverifiering, villkor, visa beställning, visa detaljer,
    visa i webbläsare, visa kommentar, visa kommentaren, visa meddelande, visa order, visa profil,
    webbversion
  `,

  event: `kalenderinbjudan, möte, mötes id, tidsbokning, videomöte, webbinarium`,

  booking: `
    ankomst, avgång, avresa, beställning, biljett, bokad, bokning, bord, flyg, gäst, gäster, hotell,
    incheckning, leverans, nätter, order, passagerare, plats, resa, resenär, rum, skickat,
    utcheckning, vistelse, vuxna
  `,

  pickUp: `
    avhämtningskod*, boxkod*, hämtkod*, leveranskod*, skåpkod*, upphämtningskod*, uthämtningskod*,
    utlämningskod*
  `,

  example: `exempelvis, t ex, t.ex., till exempel`,

  lasting: `
    dörr, dörren, grind, larm, nyckelskåp*, port, puk, röstbrevlåda, sim, simkort, skrivare,
    support, supporten, wifi
  `,

  answered: `
    har accepterat (din|er|) inbjudan, har avböjt (|din) inbjudan, har tackat nej,
    inbjudan accepterad, inbjudan avböjd, inbjudan har (avbrutits|avböjts|gått ut|återkallats)
  `,
};
