import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Italian. */
export const it: Vocabulary = {
  language: 'it',
  common:
    'il, lo, la, gli, tuo, tua, per, con, questo, questa, una, che, del, di, è, non, hai, sono',
  code: "codice di verifica, codice di conferma, codice di sicurezza, codice di accesso, codice d'accesso, codice di autenticazione, codice di autorizzazione, codice monouso, codice usa e getta, codice temporaneo, codice di attivazione, codice di convalida, codice di ripristino, codice di recupero, codice di login, codice univoco, codice segreto, password monouso, password temporanea, password usa e getta, codice otp, otp, codice pin, codice di registrazione, codice di reimpostazione, codice sms, codice a 6 cifre, codice a sei cifre, codice numerico, codice unico, chiave di attivazione, chiave di accesso, pin di verifica, pin di sicurezza, numero di verifica, token di verifica, codice per accedere, codice per verificare, codice per confermare, codice per reimpostare, codice dispositivo",
  weakCode: "codice, codici, pin, token, parola d'ordine, seguente numero, numero seguente",
  password: 'password',
  enter:
    'inserisci, inserire, inserisca, digita, digitare, utilizza, utilizzare, copia, immetti, immettere, scrivi, inseriscilo, digiti, usa, utilizzi, copialo, compila, riporta, riportare',
  copula: 'è, sono, seguente, di seguito, è il, è la, è il seguente',
  otherNumber:
    "ordine, numero d'ordine, numero ordine, fattura, numero fattura, ricevuta, pratica, richiesta, riferimento, rif, tracciamento, numero di tracking, spedizione, pacco, telefono, tel, chiama, fax, cellulare, cap, codice postale, codice promozionale, codice sconto, sconto, coupon, buono, codice errore, codice di errore, errore, codice qr, codice a barre, codice fiscale, prefisso, numero di conto, carta, che termina, importo, totale, prezzo, saldo, versione, volo, prenotazione, codice prenotazione, numero di prenotazione, cliente, codice cliente, numero cliente, transazione, via, casella postale, pagina, p.iva, partita iva, rea, biglietto, più di, fino a, codice invito, codici di backup, codice di ritiro, codice ritiro, pin di ritiro, codice regalo, carta regalo, buono regalo, buono sconto, codice promo, codice coupon, codice amico, codice di riferimento, codice prodotto, codice articolo, codice sorgente, codice di stato, codice paese, codice swift, codice porta, numero di serie, numero contratto, polizza, numero polizza, lettera di vettura, numero di spedizione, codice spedizione, n. ordine, iban, bic, volo n., servizio clienti, numero verde, cvv, codice tessera, numero tessera, sdi, pec, numero di conferma, password wifi, chiave api, token di accesso, codice pnr",
  userName:
    'nome utente, nome account, id utente, username, nome dell’account, identificativo utente',
  unit: 'minuti, minuto, ore, ora, giorni, giorno, settimane, mesi, anni, anno, secondi, euro, punti, articoli, clienti, membri, utenti, persone, volte, caratteri, cifre, km',
  digits: 'cifre',
  expiry:
    'scade, scadrà, scadenza, valido, valida, validità, scade tra, scade fra, entro, valido per, una sola volta, monouso',
  caution:
    'non condividere, non condividerlo, non comunicare, mai condividere, con nessuno, non hai richiesto, non hai effettuato, ignora, ignorare, non condividerlo con nessuno, non rivelare, non rivelarlo, non fornire, non comunicarlo, nessuno, riservato, ignora questa, ignora questo, puoi ignorare, può ignorare, non tenere conto, non ne tenga conto, non devi fare nulla',
  open: 'qui, continua, prosegui, clicca, fai clic, cliccare, cliccando, premi, link, link seguente, seguente link, collegamento, pulsante, browser, copia, incolla, apri, visita, tocca',
  signIn:
    "accedi, accedere, accesso, login, entra, link magico, effettua l'accesso, effettua il login, entra nel tuo account, collegati, link di accesso, accedi ora, accedi al tuo account",
  confirm:
    'conferma, confermare, verifica, verificare, attiva, attivare, attivazione, convalida, convalidare, completa la registrazione, completare la registrazione, sbloccare, sblocca, confermo, confermando, convalido, attivando, verificando, completa registrazione, termina la registrazione, finalizza, autentica',
  reset:
    'reimposta, reimpostare, reimpostazione, reimposta password, reimposta la password, reimpostare la password, ripristina, ripristina password, ripristinare, cambia password, cambia la password, cambiare la password, nuova password, password dimenticata, recupera, recupera password, imposta password, imposta una password, crea password, crea una password, crea una nuova password, creare una nuova password, imposta una nuova password, scegli una nuova password, scegli una password, reimposta la tua password, reimpostazione della password, reimpostare la tua password, modifica password, modificare la password, ripristino password, recupero password, password smarrita, recupera il tuo account, cambia la tua password',
  invite:
    "invito, accetta, accetta invito, accetta l'invito, invitato, invitata, ha invitato, unisciti, partecipa, ti ha invitato, ti invita, sei stato invitato, sei stata invitata, accetto, entra nel team",
  emailChange:
    'nuovo indirizzo email, nuovo indirizzo e mail, nuova email, cambio email, cambio e mail, modifica email, cambiare email',
  done: 'è stata modificata, è stato modificato, è stata cambiata, è stato cambiato, è cambiata, è stata aggiornata, è stato aggiornato, è stato verificato, è stata verificata, è stato confermato, è stata confermata, è confermata, è confermato, è stato attivato, è attivo, è ora attivo, è stata reimpostata, è stata ripristinata, è stato eliminato, è stato aggiunto, con successo, correttamente, hai cambiato la password, hai modificato la password',
  undo: 'non hai, non sei stato, non ha, annulla iscrizione, disiscriviti, cancella iscrizione, disiscrizione, non sei stato tu, non eri tu, non sei tu, annulla, annullare, revoca, segnala, rifiuta, non hai richiesto, non riconosci, se non sei stato tu, se non eri tu, se non è stato lei, non ha richiesto, non hai effettuato, non hai creato, non hai autorizzato, non sono io, non sono stato io, blocca, bloccare, annullamento, disdici, disiscriversi, non desideri più, proteggi il tuo account',
  deletion:
    "elimina account, elimina il tuo account, eliminare il tuo account, eliminare l'account, eliminazione account, eliminazione dell'account, eliminazione del tuo account, cancellare il tuo account, cancellazione dell'account, cancellazione account",
  footer:
    "privacy, informativa sulla privacy, termini, condizioni, note legali, aiuto, centro assistenza, assistenza, supporto, contatti, contattaci, preferenze, impostazioni, visualizza nel browser, versione web, seguici, chi siamo, scopri di più, domande frequenti, scarica l'app, tutti i diritti riservati, servizio clienti, controlla attività, verifica attività, verifica l'attività, controlla l'attività, traccia il pacco, traccia ordine, visualizza ordine, vedi dettagli, visualizza fattura, gestisci dispositivi",
  event: 'riunione, webinar, appuntamento, videochiamata, videoconferenza, invito del calendario',
  errand:
    "completa l'ordine, completa il tuo ordine, completa ordine, completa l'acquisto, completa il tuo acquisto, conferma ordine, conferma l'ordine, conferma pagamento, completa il profilo, completa il tuo profilo, attiva lo sconto, attiva offerta, accetta offerta, accetta preventivo",
};
