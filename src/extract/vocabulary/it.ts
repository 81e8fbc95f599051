import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Italian. */
export const it: Vocabulary = {
  language: 'it',
  common:
    'il, lo, la, gli, tuo, tua, per, con, questo, questa, una, che, del, di, è, non, hai, sono',
  code: "codice di verifica, codice di conferma, codice di sicurezza, codice di accesso, codice d'accesso, codice di autenticazione, codice di autorizzazione, codice monouso, codice usa e getta, codice temporaneo, codice di attivazione, codice di convalida, codice di ripristino, codice di recupero, codice di login, codice univoco, codice segreto, password monouso, password temporanea, password usa e getta, codice otp, otp, codice pin, codice di registrazione",
  weakCode: "codice, codici, pin, token, parola d'ordine",
  password: 'password',
  enter:
    'inserisci, inserire, inserisca, digita, digitare, utilizza, utilizzare, copia, immetti, immettere, scrivi',
  copula: 'è, sono, seguente, di seguito',
  otherNumber:
    "ordine, numero d'ordine, numero ordine, fattura, numero fattura, ricevuta, pratica, richiesta, riferimento, rif, tracciamento, numero di tracking, spedizione, pacco, telefono, tel, chiama, fax, cellulare, cap, codice postale, codice promozionale, codice sconto, sconto, coupon, buono, codice errore, codice di errore, errore, codice qr, codice a barre, codice fiscale, prefisso, numero di conto, carta, che termina, importo, totale, prezzo, saldo, versione, volo, prenotazione, codice prenotazione, numero di prenotazione, cliente, codice cliente, numero cliente, transazione, via, casella postale, pagina, p.iva, partita iva, rea, biglietto, più di, fino a, codice invito, codici di backup",
  unit: 'minuti, minuto, ore, ora, giorni, giorno, settimane, mesi, anni, anno, secondi, euro, punti, articoli, clienti, membri, utenti, persone, volte, caratteri, cifre, km',
  digits: 'cifre',
  expiry: 'scade, scadrà, scadenza, valido, valida, validità',
  caution:
    'non condividere, non condividerlo, non comunicare, mai condividere, con nessuno, non hai richiesto, non hai effettuato, ignora, ignorare',
  open: 'qui, continua, prosegui, clicca, fai clic, cliccare, cliccando, premi, link, link seguente, seguente link, collegamento, pulsante, browser, copia, incolla, apri, visita, tocca',
  signIn: "accedi, accedere, accesso, login, entra, link magico, effettua l'accesso",
  confirm:
    'conferma, confermare, verifica, verificare, attiva, attivare, attivazione, convalida, convalidare, completa la registrazione, completare la registrazione, sbloccare, sblocca',
  reset:
    'reimposta, reimpostare, reimpostazione, reimposta password, reimposta la password, reimpostare la password, ripristina, ripristina password, ripristinare, cambia password, cambia la password, cambiare la password, nuova password, password dimenticata, recupera, recupera password, imposta password, imposta una password, crea password, crea una password',
  invite:
    "invito, accetta, accetta invito, accetta l'invito, invitato, invitata, ha invitato, unisciti, partecipa",
  emailChange:
    'nuovo indirizzo email, nuovo indirizzo e mail, nuova email, cambio email, cambio e mail, modifica email, cambiare email',
  undo: 'non hai, non sei stato, non ha, annulla iscrizione, disiscriviti, cancella iscrizione, disiscrizione, non sei stato tu, non eri tu, non sei tu, annulla, annullare, revoca, segnala, rifiuta, non hai richiesto, non riconosci',
  deletion:
    "elimina account, elimina il tuo account, eliminare il tuo account, eliminare l'account, eliminazione account, eliminazione dell'account, eliminazione del tuo account, cancellare il tuo account, cancellazione dell'account, cancellazione account",
  footer:
    "privacy, informativa sulla privacy, termini, condizioni, note legali, aiuto, centro assistenza, assistenza, supporto, contatti, contattaci, preferenze, impostazioni, visualizza nel browser, versione web, seguici, chi siamo, scopri di più, domande frequenti, scarica l'app, tutti i diritti riservati, servizio clienti",
  event: 'riunione, webinar, appuntamento',
};
