/** What mails say in languages written in Latin letters of western Europe: a line is `purpose: subject | text | link`. */
export const WESTERN_SENTENCES: Readonly<Record<string, string>> = {
  en: `
    confirm: Your new account | Thanks for signing up. Please confirm your email address. | Confirm address
    reset: Forgotten password | You asked for a new password for your account. | Choose a new password
    invite: Kestrel | Bo has invited you to join the team Kestrel. | Accept the invitation
    signIn: Sign in | Here is the link you asked for. It is valid for 15 minutes. | Sign in now
    change: New email address | You asked to change the email address of your account. | Yes, use this email address
    delete: Delete your account | You asked us to delete your account. | Delete my account
    sign: A document for you | Bo has sent you a document to sign. | Review and sign
    unlock: Account locked | Too many failed attempts, so your account was locked. Open this page to unlock it. | Unlock account
    subscribe: Confirm your subscription | Please confirm that you would like our newsletter. | Yes, subscribe me
    approve: New device | A new device is trying to sign in to your account. Please confirm that it was you. | Yes, it was me
    notice: New sign-in to your account | We noticed a new sign-in from Leeds. If it wasn't you, check your account. | Review activity
    changed: Your password was changed | The password of your account was changed. If it wasn't you, reset your password. | Reset password
    help: Your question | Hello, here is an article that explains how to reset your password. | How to reset your password
    welcome: Welcome | Your account is ready. You can now sign in. | Sign in to your account
    review: Bo asks for a review | Bo has asked you to look at the draft. | Review
    open: Open this link in your browser:
    code: Your code is
    footer: Privacy | Unsubscribe | View in browser`,
  de: `
    confirm: Dein neues Konto | Danke für deine Registrierung. Bitte bestätige deine E-Mail-Adresse. | Adresse bestätigen
    reset: Passwort vergessen | Du hast ein neues Passwort für dein Konto angefordert. | Neues Passwort wählen
    invite: Kestrel | Bo hat dich eingeladen, dem Team Kestrel beizutreten. | Einladung annehmen
    signIn: Anmelden | Hier ist der gewünschte Link. Er ist 15 Minuten gültig. | Jetzt anmelden
    change: Neue E-Mail-Adresse | Du möchtest die E-Mail-Adresse deines Kontos ändern. | Ja, diese Adresse verwenden
    delete: Konto löschen | Du hast uns gebeten, dein Konto zu löschen. | Mein Konto löschen
    sign: Ein Dokument für dich | Bo hat dir ein Dokument zur Unterschrift geschickt. | Prüfen und unterschreiben
    unlock: Konto gesperrt | Nach zu vielen Fehlversuchen wurde dein Konto gesperrt. Öffne diese Seite, um es zu entsperren. | Konto entsperren
    subscribe: Bestätige dein Abonnement | Bitte bestätige, dass du unseren Newsletter möchtest. | Ja, Newsletter abonnieren
    approve: Neues Gerät | Ein neues Gerät möchte sich bei deinem Konto anmelden. Bitte bestätige, dass du es bist. | Ja, das war ich
    notice: Neue Anmeldung bei deinem Konto | Es gab eine neue Anmeldung aus Leeds. Wenn du das nicht warst, überprüfe dein Konto. | Aktivität prüfen
    changed: Dein Passwort wurde geändert | Das Passwort deines Kontos wurde geändert. Wenn du das nicht warst, setze dein Passwort zurück. | Passwort zurücksetzen
    help: Deine Frage | Hallo, hier ist ein Artikel, der erklärt, wie du dein Passwort zurücksetzt. | So setzt du dein Passwort zurück
    welcome: Willkommen | Dein Konto ist bereit. Du kannst dich jetzt anmelden. | Bei deinem Konto anmelden
    review: Bo bittet um eine Durchsicht | Bo hat dich gebeten, den Entwurf anzusehen. | Ansehen
    open: Öffne diesen Link in deinem Browser:
    code: Dein Code lautet
    footer: Datenschutz | Abmelden | Im Browser ansehen`,
  fr: `
    confirm: Votre nouveau compte | Merci pour votre inscription. Veuillez confirmer votre adresse e-mail. | Confirmer l’adresse
    reset: Mot de passe oublié | Vous avez demandé un nouveau mot de passe pour votre compte. | Choisir un nouveau mot de passe
    invite: Kestrel | Bo vous a invité à rejoindre l’équipe Kestrel. | Accepter l’invitation
    signIn: Connexion | Voici le lien demandé. Il est valable 15 minutes. | Se connecter
    change: Nouvelle adresse e-mail | Vous avez demandé à changer l’adresse e-mail de votre compte. | Oui, utiliser cette adresse
    delete: Supprimer votre compte | Vous nous avez demandé de supprimer votre compte. | Supprimer mon compte
    sign: Un document pour vous | Bo vous a envoyé un document à signer. | Lire et signer
    unlock: Compte bloqué | Après trop d’essais, votre compte a été bloqué. Ouvrez cette page pour le débloquer. | Débloquer le compte
    subscribe: Confirmez votre abonnement | Veuillez confirmer que vous souhaitez recevoir notre lettre. | Oui, je m’abonne
    approve: Nouvel appareil | Un nouvel appareil tente de se connecter à votre compte. Veuillez confirmer que c’est bien vous. | Oui, c’était moi
    notice: Nouvelle connexion à votre compte | Nous avons remarqué une nouvelle connexion depuis Leeds. Si ce n’était pas vous, vérifiez votre compte. | Vérifier l’activité
    changed: Votre mot de passe a été modifié | Le mot de passe de votre compte a été modifié. Si ce n’était pas vous, réinitialisez votre mot de passe. | Réinitialiser le mot de passe
    help: Votre question | Bonjour, voici un article qui explique comment réinitialiser votre mot de passe. | Comment réinitialiser votre mot de passe
    welcome: Bienvenue | Votre compte est prêt. Vous pouvez maintenant vous connecter. | Se connecter à votre compte
    review: Bo demande une relecture | Bo vous a demandé de regarder le brouillon. | Relire
    open: Ouvrez ce lien dans votre navigateur :
    code: Votre code est
    footer: Confidentialité | Se désabonner | Voir dans le navigateur`,
  es: `
    confirm: Tu nueva cuenta | Gracias por registrarte. Confirma tu dirección de correo. | Confirmar dirección
    reset: Contraseña olvidada | Has pedido una nueva contraseña para tu cuenta. | Elegir una nueva contraseña
    invite: Kestrel | Bo te ha invitado a unirte al equipo Kestrel. | Aceptar la invitación
    signIn: Iniciar sesión | Aquí tienes el enlace que pediste. Es válido durante 15 minutos. | Iniciar sesión ahora
    change: Nueva dirección de correo | Has pedido cambiar la dirección de correo de tu cuenta. | Sí, usar esta dirección
    delete: Eliminar tu cuenta | Nos has pedido eliminar tu cuenta. | Eliminar mi cuenta
    sign: Un documento para ti | Bo te ha enviado un documento para firmar. | Revisar y firmar
    unlock: Cuenta bloqueada | Tras demasiados intentos, tu cuenta se ha bloqueado. Abre esta página para desbloquearla. | Desbloquear cuenta
    subscribe: Confirma tu suscripción | Confirma que quieres recibir nuestro boletín. | Sí, quiero suscribirme
    approve: Nuevo dispositivo | Un nuevo dispositivo intenta iniciar sesión en tu cuenta. Confirma que eres tú. | Sí, fui yo
    notice: Nuevo inicio de sesión en tu cuenta | Hemos visto un nuevo inicio de sesión desde Leeds. Si no fuiste tú, revisa tu cuenta. | Revisar actividad
    changed: Tu contraseña ha cambiado | Se ha cambiado la contraseña de tu cuenta. Si no fuiste tú, restablece tu contraseña. | Restablecer contraseña
    help: Tu pregunta | Hola, este artículo explica cómo restablecer tu contraseña. | Cómo restablecer tu contraseña
    welcome: Bienvenida | Tu cuenta está lista. Ya puedes iniciar sesión. | Iniciar sesión en tu cuenta
    review: Bo pide una revisión | Bo te ha pedido que mires el borrador. | Revisar
    open: Abre este enlace en tu navegador:
    code: Tu código es
    footer: Privacidad | Cancelar suscripción | Ver en el navegador`,
  pt: `
    confirm: Sua nova conta | Obrigado pelo cadastro. Confirme seu endereço de e-mail. | Confirmar endereço
    reset: Senha esquecida | Você pediu uma nova senha para sua conta. | Escolher nova senha
    invite: Kestrel | Bo convidou você para participar da equipe Kestrel. | Aceitar o convite
    signIn: Entrar | Aqui está o link que você pediu. Ele é válido por 15 minutos. | Entrar agora
    change: Novo endereço de e-mail | Você pediu para alterar o endereço de e-mail da sua conta. | Sim, usar este endereço
    delete: Excluir sua conta | Você nos pediu para excluir sua conta. | Excluir minha conta
    sign: Um documento para você | Bo enviou um documento para você assinar. | Revisar e assinar
    unlock: Conta bloqueada | Depois de muitas tentativas, sua conta foi bloqueada. Abra esta página para desbloqueá-la. | Desbloquear conta
    subscribe: Confirme sua inscrição | Confirme que você deseja receber nosso boletim. | Sim, quero me inscrever
    approve: Novo dispositivo | Um novo dispositivo está tentando entrar na sua conta. Confirme que é você. | Sim, fui eu
    notice: Novo acesso à sua conta | Percebemos um novo acesso de Leeds. Se não foi você, verifique sua conta. | Verificar atividade
    changed: Sua senha foi alterada | A senha da sua conta foi alterada. Se não foi você, redefina sua senha. | Redefinir senha
    help: Sua pergunta | Olá, este artigo explica como redefinir sua senha. | Como redefinir sua senha
    welcome: Bem-vinda | Sua conta está pronta. Agora você pode entrar. | Entrar na sua conta
    review: Bo pede uma revisão | Bo pediu que você veja o rascunho. | Revisar
    open: Abra este link no seu navegador:
    code: Seu código é
    footer: Privacidade | Cancelar inscrição | Ver no navegador`,
  it: `
    confirm: Il tuo nuovo account | Grazie per la registrazione. Conferma il tuo indirizzo email. | Conferma indirizzo
    reset: Password dimenticata | Hai chiesto una nuova password per il tuo account. | Scegli una nuova password
    invite: Kestrel | Bo ti ha invitato a unirti al team Kestrel. | Accetta l’invito
    signIn: Accedi | Ecco il link che hai chiesto. È valido per 15 minuti. | Accedi ora
    change: Nuovo indirizzo email | Hai chiesto di cambiare l’indirizzo email del tuo account. | Sì, usa questo indirizzo
    delete: Elimina il tuo account | Ci hai chiesto di eliminare il tuo account. | Elimina il mio account
    sign: Un documento per te | Bo ti ha inviato un documento da firmare. | Leggi e firma
    unlock: Account bloccato | Dopo troppi tentativi il tuo account è stato bloccato. Apri questa pagina per sbloccarlo. | Sblocca account
    subscribe: Conferma la tua iscrizione | Conferma di voler ricevere la nostra newsletter. | Sì, iscrivimi
    approve: Nuovo dispositivo | Un nuovo dispositivo sta cercando di accedere al tuo account. Conferma che sei tu. | Sì, ero io
    notice: Nuovo accesso al tuo account | Abbiamo notato un nuovo accesso da Leeds. Se non sei stato tu, controlla il tuo account. | Controlla attività
    changed: La tua password è stata modificata | La password del tuo account è stata modificata. Se non sei stato tu, reimposta la password. | Reimposta password
    help: La tua domanda | Ciao, questo articolo spiega come reimpostare la password. | Come reimpostare la password
    welcome: Benvenuta | Il tuo account è pronto. Ora puoi accedere. | Accedi al tuo account
    review: Bo chiede una revisione | Bo ti ha chiesto di guardare la bozza. | Rivedi
    open: Apri questo link nel browser:
    code: Il tuo codice è
    footer: Privacy | Annulla iscrizione | Visualizza nel browser`,
  nl: `
    confirm: Je nieuwe account | Bedankt voor je aanmelding. Bevestig je e-mailadres. | Adres bevestigen
    reset: Wachtwoord vergeten | Je hebt een nieuw wachtwoord aangevraagd voor je account. | Nieuw wachtwoord kiezen
    invite: Kestrel | Bo heeft je uitgenodigd voor het team Kestrel. | Uitnodiging accepteren
    signIn: Inloggen | Hier is de link die je hebt aangevraagd. Hij is 15 minuten geldig. | Nu inloggen
    change: Nieuw e-mailadres | Je wilt het e-mailadres van je account wijzigen. | Ja, dit adres gebruiken
    delete: Je account verwijderen | Je hebt ons gevraagd je account te verwijderen. | Mijn account verwijderen
    sign: Een document voor jou | Bo heeft je een document gestuurd om te ondertekenen. | Bekijken en ondertekenen
    unlock: Account geblokkeerd | Na te veel pogingen is je account geblokkeerd. Open deze pagina om het te deblokkeren. | Account deblokkeren
    subscribe: Bevestig je abonnement | Bevestig dat je onze nieuwsbrief wilt ontvangen. | Ja, ik wil me abonneren
    approve: Nieuw apparaat | Een nieuw apparaat probeert in te loggen op je account. Bevestig dat jij het bent. | Ja, dat was ik
    notice: Nieuwe aanmelding bij je account | We zagen een nieuwe aanmelding vanuit Leeds. Als jij dit niet was, controleer dan je account. | Activiteit bekijken
    changed: Je wachtwoord is gewijzigd | Het wachtwoord van je account is gewijzigd. Als jij dit niet was, stel dan je wachtwoord opnieuw in. | Wachtwoord opnieuw instellen
    help: Je vraag | Hallo, dit artikel legt uit hoe je je wachtwoord opnieuw instelt. | Hoe je je wachtwoord opnieuw instelt
    welcome: Welkom | Je account is klaar. Je kunt nu inloggen. | Inloggen op je account
    review: Bo vraagt om een beoordeling | Bo heeft je gevraagd het concept te bekijken. | Beoordelen
    open: Open deze link in je browser:
    code: Je code is
    footer: Privacy | Uitschrijven | Bekijken in browser`,
  sv: `
    confirm: Ditt nya konto | Tack för din registrering. Bekräfta din e-postadress. | Bekräfta adressen
    reset: Glömt lösenord | Du har bett om ett nytt lösenord till ditt konto. | Välj ett nytt lösenord
    invite: Kestrel | Bo har bjudit in dig till teamet Kestrel. | Acceptera inbjudan
    signIn: Logga in | Här är länken du bad om. Den gäller i 15 minuter. | Logga in nu
    change: Ny e-postadress | Du vill ändra e-postadressen för ditt konto. | Ja, använd den här adressen
    delete: Radera ditt konto | Du har bett oss att radera ditt konto. | Radera mitt konto
    sign: Ett dokument till dig | Bo har skickat ett dokument som du ska skriva under. | Granska och skriv under
    unlock: Kontot är låst | Efter för många försök har ditt konto låsts. Öppna den här sidan för att låsa upp det. | Lås upp kontot
    subscribe: Bekräfta din prenumeration | Bekräfta att du vill ha vårt nyhetsbrev. | Ja, jag vill prenumerera
    approve: Ny enhet | En ny enhet försöker logga in på ditt konto. Bekräfta att det är du. | Ja, det var jag
    notice: Ny inloggning på ditt konto | Vi såg en ny inloggning från Leeds. Om det inte var du, kontrollera ditt konto. | Granska aktivitet
    changed: Ditt lösenord har ändrats | Lösenordet till ditt konto har ändrats. Om det inte var du, återställ ditt lösenord. | Återställ lösenordet
    help: Din fråga | Hej, den här artikeln förklarar hur du återställer ditt lösenord. | Hur du återställer ditt lösenord
    welcome: Välkommen | Ditt konto är klart. Du kan nu logga in. | Logga in på ditt konto
    review: Bo ber om en granskning | Bo har bett dig titta på utkastet. | Granska
    open: Öppna den här länken i din webbläsare:
    code: Din kod är
    footer: Integritet | Avsluta prenumerationen | Visa i webbläsaren`,
  da: `
    confirm: Din nye konto | Tak for din tilmelding. Bekræft din e-mailadresse. | Bekræft adressen
    reset: Glemt adgangskode | Du har bedt om en ny adgangskode til din konto. | Vælg en ny adgangskode
    invite: Kestrel | Bo har inviteret dig til teamet Kestrel. | Accepter invitationen
    signIn: Log ind | Her er linket, du bad om. Det er gyldigt i 15 minutter. | Log ind nu
    change: Ny e-mailadresse | Du vil ændre e-mailadressen for din konto. | Ja, brug denne adresse
    delete: Slet din konto | Du har bedt os om at slette din konto. | Slet min konto
    sign: Et dokument til dig | Bo har sendt dig et dokument til underskrift. | Gennemse og underskriv
    unlock: Kontoen er låst | Efter for mange forsøg er din konto blevet låst. Åbn denne side for at låse den op. | Lås kontoen op
    subscribe: Bekræft dit abonnement | Bekræft, at du vil have vores nyhedsbrev. | Ja, jeg vil abonnere
    approve: Ny enhed | En ny enhed forsøger at logge ind på din konto. Bekræft, at det er dig. | Ja, det var mig
    notice: Nyt login på din konto | Vi har set et nyt login fra Leeds. Hvis det ikke var dig, så tjek din konto. | Gennemse aktivitet
    changed: Din adgangskode er blevet ændret | Adgangskoden til din konto er blevet ændret. Hvis det ikke var dig, så nulstil din adgangskode. | Nulstil adgangskode
    help: Dit spørgsmål | Hej, denne artikel forklarer, hvordan du nulstiller din adgangskode. | Sådan nulstiller du din adgangskode
    welcome: Velkommen | Din konto er klar. Du kan nu logge ind. | Log ind på din konto
    review: Bo beder om en gennemgang | Bo har bedt dig se på udkastet. | Gennemse
    open: Åbn dette link i din browser:
    code: Din kode er
    footer: Privatliv | Afmeld | Vis i browser`,
  nb: `
    confirm: Din nye konto | Takk for at du registrerte deg. Bekreft e-postadressen din. | Bekreft adressen
    reset: Glemt passord | Du har bedt om et nytt passord til kontoen din. | Velg et nytt passord
    invite: Kestrel | Bo har invitert deg til teamet Kestrel. | Godta invitasjonen
    signIn: Logg inn | Her er lenken du ba om. Den er gyldig i 15 minutter. | Logg inn nå
    change: Ny e-postadresse | Du vil endre e-postadressen til kontoen din. | Ja, bruk denne adressen
    delete: Slett kontoen din | Du har bedt oss om å slette kontoen din. | Slett kontoen min
    sign: Et dokument til deg | Bo har sendt deg et dokument til signering. | Se gjennom og signer
    unlock: Kontoen er låst | Etter for mange forsøk er kontoen din låst. Åpne denne siden for å låse den opp. | Lås opp kontoen
    subscribe: Bekreft abonnementet | Bekreft at du vil ha nyhetsbrevet vårt. | Ja, jeg vil abonnere
    approve: Ny enhet | En ny enhet prøver å logge inn på kontoen din. Bekreft at det er deg. | Ja, det var meg
    notice: Ny pålogging på kontoen din | Vi så en ny pålogging fra Leeds. Hvis det ikke var deg, sjekk kontoen din. | Se aktivitet
    changed: Passordet ditt er endret | Passordet til kontoen din er endret. Hvis det ikke var deg, tilbakestill passordet. | Tilbakestill passordet
    help: Spørsmålet ditt | Hei, denne artikkelen forklarer hvordan du tilbakestiller passordet. | Slik tilbakestiller du passordet
    welcome: Velkommen | Kontoen din er klar. Du kan nå logge inn. | Logg inn på kontoen din
    review: Bo ber om en gjennomgang | Bo har bedt deg se på utkastet. | Se gjennom
    open: Åpne denne lenken i nettleseren:
    code: Koden din er
    footer: Personvern | Meld deg av | Vis i nettleser`,
  fi: `
    confirm: Uusi tilisi | Kiitos rekisteröitymisestä. Vahvista sähköpostiosoitteesi. | Vahvista osoite
    reset: Unohtunut salasana | Pyysit uutta salasanaa tilillesi. | Valitse uusi salasana
    invite: Kestrel | Bo on kutsunut sinut tiimiin Kestrel. | Hyväksy kutsu
    signIn: Kirjaudu sisään | Tässä on pyytämäsi linkki. Se on voimassa 15 minuuttia. | Kirjaudu nyt
    change: Uusi sähköpostiosoite | Haluat vaihtaa tilisi sähköpostiosoitteen. | Kyllä, käytä tätä osoitetta
    delete: Poista tilisi | Pyysit meitä poistamaan tilisi. | Poista tilini
    sign: Asiakirja sinulle | Bo on lähettänyt sinulle asiakirjan allekirjoitettavaksi. | Tarkista ja allekirjoita
    unlock: Tili lukittu | Liian monen yrityksen jälkeen tilisi lukittiin. Avaa tämä sivu poistaaksesi lukituksen. | Avaa tilin lukitus
    subscribe: Vahvista tilauksesi | Vahvista, että haluat uutiskirjeemme. | Kyllä, tilaan uutiskirjeen
    approve: Uusi laite | Uusi laite yrittää kirjautua tilillesi. Vahvista, että se olet sinä. | Kyllä, se olin minä
    notice: Uusi kirjautuminen tilillesi | Huomasimme uuden kirjautumisen Leedsistä. Jos se et ollut sinä, tarkista tilisi. | Tarkista toiminta
    changed: Salasanasi on vaihdettu | Tilisi salasana on vaihdettu. Jos se et ollut sinä, palauta salasanasi. | Palauta salasana
    help: Kysymyksesi | Hei, tämä artikkeli kertoo, kuinka palautat salasanasi. | Kuinka palautat salasanasi
    welcome: Tervetuloa | Tilisi on valmis. Voit nyt kirjautua sisään. | Kirjaudu tilillesi
    review: Bo pyytää katselmointia | Bo pyysi sinua katsomaan luonnosta. | Katso
    open: Avaa tämä linkki selaimessasi:
    code: Koodisi on
    footer: Tietosuoja | Peruuta tilaus | Näytä selaimessa`,
};
