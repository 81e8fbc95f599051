import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Italian. */
export const it: Vocabulary = {
  language: 'it',

  common: `
    attenzione, avviso, che, con, del, di, gli, hai, il, importante, la, lo, non, per, questa,
    questo, sono, tua, tuo, una, è
  `,

  code: `
    chiave di accesso, chiave di attivazione, codice a 6 cifre, codice a sei cifre,
    codice d'accesso, codice di abilitazione, codice di accesso, codice di attivazione,
    codice di autenticazione, codice di autorizzazione, codice di conferma, codice di convalida,
    codice di login, codice di recupero, codice di registrazione, codice di reimpostazione,
    codice di ripristino, codice di sicurezza, codice di validazione, codice di verifica,
    codice dispositivo, codice monouso, codice numerico, codice otp, codice per accedere,
    codice per confermare, codice per reimpostare, codice per verificare, codice pin,
    codice segreto, codice sms, codice temporaneo, codice univoco, codice usa e getta,
    numero di verifica, otp, password monouso, password temporanea, password usa e getta,
    pin di sicurezza, pin di verifica, token di verifica
  `,

  oneTime: `codice unico`,

  weakCode: `codice, codici, numero seguente, parola d'ordine, pin, seguente numero, token`,

  password: `password`,

  enter: `
    compila, copia, copialo, digita, digitare, digiti, immettere, immetti, inserire, inserisca,
    inserisci, inseriscilo, riporta, riportare, rispondi con, scrivi, usa, utilizza, utilizzare,
    utilizzi
  `,

  copula: `come, di seguito, seguente, sono, è, è il, è il seguente, è la`,

  otherNumber: `
    bic, biglietto, buono, buono regalo, buono sconto, cap, carta, carta regalo, casella postale,
    cellulare, che termina, chiama, chiave api, cliente, codice a barre, codice amico,
    codice articolo, codice banca, codice cliente, codice coupon, codice di errore,
    codice di riferimento, codice di stato, codice errato, codice errore, codice filiale,
    codice fiscale, codice invito, codice paese, codice pnr, codice pod, codice porta,
    codice postale, codice prenotazione, codice prodotto, codice promo, codice promozionale,
    codice qr, codice regalo, codice sbagliato, codice sconto, codice sorgente, codice spedizione,
    codice swift, codice tessera, codici di backup, coupon, cvv, errore, fattura, fax, fino a, iban,
    importo, lettera di vettura, n. ordine, numero cliente, numero contratto, numero d'ordine,
    numero di conferma, numero di conto, numero di prenotazione, numero di serie,
    numero di spedizione, numero di tracking, numero fattura, numero ordine, numero polizza,
    numero tessera, numero verde, ordine, p.iva, pacco, pagina, partita iva, password wifi, pec,
    più di, polizza, pratica, prefisso, prenotazione, prezzo, rea, ricevuta, richiesta, rif,
    riferimento, saldo, sconto, sdi, servizio clienti, spedizione, tel, telefono, token di accesso,
    totale, tracciamento, transazione, versione, via, volo, volo n.
  `,

  ofOther: `
    abbonato, articolo, aula, campagna, classe, cliente, contratto, corso, doganale, filiale,
    fornitore, meccanografico, modulo, negozio, ordine, pratica, prenotazione, prodotto, progetto,
    regione, ricetta, rimborso, sede, sondaggio, spedizione, tariffa, tracciamento, transazione,
    ufficio, venditore, vernice, zona
  `,

  userName: `
    id utente, identificativo utente, nome account, nome dell’account, nome utente, username
  `,

  unit: `
    anni, anno, articoli, caratteri, cifre, clienti, euro, giorni, giorno, km, membri, mesi, minuti,
    minuto, ora, ore, persone, punti, secondi, settimane, utenti, volte
  `,

  digits: `cifre`,

  expiry: `
    entro, monouso, scade, scade fra, scade tra, scadenza, scadrà, una sola volta, valida, validità,
    valido, valido per
  `,

  spent: `
    ma dice, non funziona, non funziona più, non vale più, non viene accettato, non è più valido,
    è scaduto
  `,

  caution: `
    essere ignorata, essere ignorato, ignora, ignorare, mai condividere, nessuno, non comunicare,
    non comunicarlo, non condividere, non condividerlo, non devi fare nulla, non fornire,
    non hai effettuato, non hai richiesto, non ne tenga conto, non rivelare, non rivelarlo,
    non tenere conto, riservato
  `,

  open: `
    apri, browser, clicca, cliccando, cliccare, collegamento, continua, copia, fai clic, incolla,
    link, link seguente, premi, prosegui, pulsante, qui, seguente link, tocca, visita
  `,

  signIn: `
    accedere, accedi, accedi ora, accesso, collegati, effettua il login, effettua l'accesso, entra,
    link di accesso, link magico, login
  `,

  confirm: `
    attiva, attivando, attivare, attivazione, autentica, completa la registrazione,
    completa registrazione, completare la registrazione, conferma, confermando, confermare,
    confermo, convalida, convalidare, convalido, da firmare, estendere la prova,
    estendere la validità, estendi la prova, finalizza, firma adesso, firma il documento, firma ora,
    firma richiesta, firmare, la tua firma, leggi e firma, mantenere il tuo account,
    mantieni il mio account, prolunga la prova, prolungare la validità, riattiva, riattivare,
    riattivazione, rinnova account, rinnova il tuo account, rinnova l'account,
    rinnovare il tuo account, rinnovare l'account, rivedi e firma, sblocca, sbloccare, sbloccarlo,
    sblocco, termina la registrazione, verifica, verificando, verificare
  `,

  reset: `
    (recuperare|recupera) la password, azzeramento password, cambia la password,
    cambia la tua password, cambia password, cambiare la password, cambio password, crea password,
    crea una nuova password, crea una password, creare una nuova password,
    hai dimenticato la password, imposta la mia password, imposta la password, imposta password,
    imposta una nuova password, imposta una password, impostare la password,
    modifica la mia password, modifica la password, modifica password, modificare la password,
    nuova password, password dimenticata, password smarrita, recupera, recupera il tuo account,
    recupera password, recupero della password, recupero password, reimposta, reimposta la password,
    reimposta la tua password, reimposta password, reimpostare, reimpostare la password,
    reimpostare la tua password, reimpostazione, reimpostazione della password, reset password,
    ripristina, ripristina password, ripristinare, ripristino password, scegli una nuova password,
    scegli una password
  `,

  invite: `
    accetta, accettare o rifiutare, accetto, entra nel team, invitata, invitato, invito, partecipa,
    ti invita, unisciti
  `,

  emailChange: `
    cambia e mail, cambia email, cambiare email, cambio e mail, cambio email, modifica email,
    nuova email, nuovo indirizzo di posta elettronica, nuovo indirizzo e mail, nuovo indirizzo email
  `,

  agree: `
    ero io, iscrivimi, sono io, sono stato io, sì confermo, sì sono io, usa questo indirizzo,
    voglio iscrivermi
  `,

  guide: `articolo, come, come reimpostare, guida, passo dopo passo, spiega, tutorial`,

  alert: `
    accesso da un nuovo, accesso insolito, accesso sospetto, attività insolita, attività sospetta,
    avviso di sicurezza, nuovo accesso, nuovo dispositivo, tentativo di accesso
  `,

  done: `
    con successo, correttamente, ha accettato il tuo invito, ha confermato la consegna, ha firmato,
    hai cambiato la password, hai modificato la password, hanno firmato, si è unito, è attivo,
    è cambiata, è confermata, è confermato, è ora attivo, è stata aggiornata, è stata autorizzata,
    è stata cambiata, è stata confermata, è stata modificata, è stata reimpostata,
    è stata ripristinata, è stata verificata, è stato aggiornato, è stato aggiunto,
    è stato approvato, è stato attivato, è stato autorizzato, è stato cambiato, è stato confermato,
    è stato eliminato, è stato firmato, è stato modificato, è stato verificato
  `,

  undo: `
    annulla, annullamento, annullare, blocca, bloccare, cancella iscrizione, disdici, disiscriversi,
    disiscriviti, disiscrizione, iscriverti di nuovo, iscriviti di nuovo, non desideri più,
    non eri tu, non ha, non hai, non hai effettuato, non hai richiesto, non riconosce,
    non riconosci, non sei stata tu, non sei stato, non sei stato tu, non sei tu, non sono io,
    non sono stato io, non è stata effettuata da te, non è stata fatta da te,
    proteggi il tuo account, revoca, rifiuta, se non eri tu, se non sei stata tu,
    se non sei stato tu, se non è stato lei, segnala
  `,

  deletion: `
    cancella account, cancella il mio account, cancellare il tuo account, cancellazione account,
    cancellazione dell'account, chiudi il mio account, conferma eliminazione, elimina account,
    elimina il mio account, elimina il tuo account, elimina l'account, eliminare il mio account,
    eliminare il tuo account, eliminare l'account, eliminazione account,
    eliminazione del tuo account, eliminazione dell'account
  `,

  errand: `
    accetta offerta, accetta preventivo, attiva (|lo) sconto, attiva offerta, completa il profilo,
    completa il tuo acquisto, completa il tuo ordine, completa il tuo profilo, completa l'acquisto,
    completa l'ordine, completa ordine, conferma (|la) partecipazione, conferma (|la) tua presenza,
    conferma appuntamento, conferma consegna, conferma del pagamento, conferma di pagamento,
    conferma l'ordine, conferma la consegna, conferma ordine, conferma pagamento,
    conferma prenotazione, conferma presenza, conferma ricezione, confermare l'appuntamento,
    confermare la prenotazione, confermeremo, richiedi rimborso, sblocca premio,
    verifica (lo stato|disponibilità|la disponibilità|i tuoi dati)
  `,

  footer: `
    aiuto, assistenza, autenticazione a due fattori, centro assistenza, chi siamo, condizioni,
    contattaci, contatti, controlla attività, controlla l'attività, domande frequenti,
    gestisci dispositivi, impostazioni, informativa sulla privacy, note legali, preferenze, privacy,
    rispondi, scarica l'app, scopri di più, seguici, servizio clienti, stato del tuo ordine,
    stato dell'ordine, stato della spedizione, supporto, termini, traccia il pacco,
    traccia il tuo ordine, traccia ordine, tutti i diritti riservati, vedi commento, vedi dettagli,
    vedi messaggio, vedi profilo, verifica attività, verifica in due passaggi, verifica l'attività,
    versione web, visualizza commento, visualizza fattura, visualizza messaggio,
    visualizza nel browser, visualizza ordine
  `,

  event: `appuntamento, invito del calendario, riunione, videochiamata, videoconferenza, webinar`,

  booking: `
    adulti, alloggio, arrivo, biglietto, camera, check in, consegna, hotel, notti, ordine, ospite,
    ospiti, partenza, passeggeri, posto, prenotato, prenotazione, soggiorno, spedito, spedizione,
    tavolo, viaggio, volo
  `,

  pickUp: `
    codice di consegna, codice di ritiro, codice per il ritiro, codice ritiro, pin di ritiro,
    pin per il ritiro
  `,

  example: `ad es., ad esempio, esempio, per esempio`,

  lasting: `
    allarme, assistenza, cancello, cassaforte, cassetta delle chiavi, ingresso, lucchetto, porta,
    portone, puk, scheda sim, segreteria, segreteria telefonica, sim, stampante, supporto, wifi
  `,

  answered: `
    ha accettato (il tuo invito|il suo invito|l'invito|l’invito),
    ha rifiutato (il tuo invito|il suo invito|l'invito|l’invito),
    invito (annullato|rifiutato|scaduto),
    invito è (scaduto|stato accettato|stato annullato|stato rifiutato)
  `,
};
