import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of French. */
export const fr: Vocabulary = {
  language: 'fr',

  common: `
    attention, avec, ce, cette, des, du, est, et, important, la, le, les, nous, pour, remarque, sur,
    une, veuillez, vos, votre, vous
  `,

  code: `
    clé d'activation, clé de sécurité, clé de vérification, code confidentiel, code d'accès,
    code d'accès temporaire, code d'activation, code d'authentification, code d'autorisation,
    code d'identification, code d'inscription, code de confirmation, code de connexion,
    code de connexion unique, code de double authentification, code de récupération,
    code de réinitialisation, code de sécurité, code de validation, code de vérification, code otp,
    code par sms, code pin, code pour confirmer, code pour vous connecter, code pour vérifier,
    code provisoire, code reçu par, code secret, code securite, code sms, code temporaire,
    code unique, code à 4 chiffres, code à 6 chiffres, code à 8 chiffres, code à six chiffres,
    mot de passe provisoire, mot de passe temporaire, mot de passe unique, numéro de vérification,
    otp
  `,

  oneTime: `code à usage unique, mot de passe jetable, mot de passe à usage unique`,

  weakCode: `chiffres ci dessous, chiffres suivants, clé, code, codes, jeton, numéro suivant, pin`,

  password: `mot de passe`,

  enter: `
    copier, copiez, entrer, entrez, entrez le, indiquez, inscrivez, introduisez, recopiez,
    renseigner, renseignez, rentrez, répondez avec, répondez par, saisir, saisir le, saisissez,
    tapez, utiliser, utilisez, utilisez le, voici
  `,

  copula: `ci dessous, comme, est, est le, est le suivant, sont, suivant`,

  otherNumber: `
    adhérent, ape, appelez, bic, bon d'achat, bon de commande, bon de réduction, bordereau, bp,
    capital, carte, carte cadeau, carte de fidélité, chèque cadeau, client, clé api, clé d'api,
    clé rib, clé wifi, code agence, code ape, code article, code avantage, code banque, code barres,
    code cadeau, code client, code d'entrée, code d'erreur, code d'invitation, code d'état,
    code de fidélité, code de parrainage, code de réduction, code de réservation, code de statut,
    code devise, code erreur, code erroné, code fiscal, code guichet, code incorrect, code naf,
    code parrain, code pays, code porte, code postal, code privilège, code produit, code promo,
    code promotionnel, code qr, code remise, code rio, code source, code swift, code vip, code wifi,
    codes de secours, colis, commande, coupon, digicode, dossier, dossier n°, erreur, facture, fax,
    iban, indicatif, jeton d'api, jusqu'à, mauvais code, montant, naf, numéro client,
    numéro d'abonné, numéro d'adhérent, numéro de bordereau, numéro de chambre, numéro de colis,
    numéro de commande, numéro de compte, numéro de compteur, numéro de contrat, numéro de devis,
    numéro de dossier, numéro de facture, numéro de membre, numéro de police, numéro de réservation,
    numéro de suivi, numéro de sécurité sociale, numéro de série, numéro de train, numéro de vol,
    n° client, n° de commande, page, plus de, pnr, portable, prix, rcs, remise, renvoie le code,
    reçu, rib, rue, réf, référence, réservation, se terminant par, service client, siren, siret,
    solde, suivi, ticket, token d'accès, total, transaction, tva, tél, téléphone, version, vol
  `,

  ofOther: `
    abonné, adhérent, agence, analytique, article, campagne, classe, client, colis, commande,
    contrat, cours, dossier, douanier, enquête, facture, fournisseur, magasin, module, ordonnance,
    peinture, produit, projet, remboursement, région, réservation, salle, site, sondage, suivi,
    tarif, transaction, vendeur, zone, établissement
  `,

  userName: `
    identifiant, identifiant de connexion, identifiant utilisateur, nom d'utilisateur,
    nom de compte, nom de l'utilisateur, nom du compte, nom utilisateur, username
  `,

  unit: `
    an, ans, articles, caractères, chiffres, clients, euros, fois, heure, heures, jour, jours, km,
    membres, minute, minutes, mois, personnes, points, secondes, semaines, utilisateurs
  `,

  digits: `caractères, chiffres`,

  expiry: `
    expiration, expire, expirera, expirera dans, une seule fois, usage unique, valable,
    valable pendant, valide, valide pendant, validité
  `,

  spent: `
    a expiré, est refusé, il est dit, n'est pas accepté, n'est plus actif, n'est plus valable,
    n'est plus valide, ne fonctionne pas, ne fonctionne plus, ne marche pas
  `,

  caution: `
    avec personne, confidentiel, gardez le, ignorer, ignorez, merci d'ignorer, ne communiquez,
    ne divulguez, ne donnez, ne jamais communiquer, ne jamais divulguer, ne jamais partager,
    ne le communiquez, ne le divulguez, ne le partagez, ne partagez, ne partagez pas,
    ne tenez pas compte, ne transmettez, pas demandé, pas à l'origine, rien à faire,
    supprimez ce message, à personne, être ignoré
  `,

  open: `
    accédez, bouton, cliquant, cliquer, cliquez, collez, continuer, copiez, ici, lien,
    lien ci dessous, lien suivant, navigateur, ouvrez, ouvrir, rendez vous dans, rendez vous ici,
    rendez vous sur, rendez vous à, suivez
  `,

  signIn: `
    accéder à mon compte, accéder à votre compte, connecter, connectez, connexion, identifier,
    identifiez vous, lien d'accès, lien de connexion, lien magique, ouvrir une session, se connecter
  `,

  confirm: `
    activation, activer, activez, authentifier, compléter votre inscription, confirmant,
    confirmation, confirmer, confirmez, conserver mon compte, conserver votre compte, déblocage,
    débloquer, déverrouiller, finaliser, finalisez, j'active, je confirme, je valide, je vérifie,
    pour signature, prolonger la période d'essai, prolonger la validité, prolonger le compte,
    prolonger mon compte, prolonger mon essai, prolonger votre compte, prolonger votre essai,
    prolongez votre compte, renouveler la validité, renouveler mon compte, renouveler votre compte,
    réactivation, réactiver, réactivez, signature demandée, signature électronique, signer,
    terminer l'inscription, terminer mon inscription, terminer votre inscription, validation,
    valider, validez, votre signature, vérification, vérifier, vérifiez
  `,

  reset: `
    changer de mot de passe, changer le mot de passe, changer mon mot de passe,
    changer votre mot de passe, changez votre mot de passe, choisir un mot de passe,
    créer mon mot de passe, créer un mot de passe, définir le mot de passe,
    définir mon mot de passe, définir un mot de passe, définir votre mot de passe,
    modifier le mot de passe, modifier mon mot de passe, modifier votre mot de passe,
    modifiez votre mot de passe, mot de passe oublié, mot de passe perdu, nouveau mot de passe,
    oublié votre mot de passe, redéfinir, renouveler le mot de passe, renouveler votre mot de passe,
    renouvellement de son mot de passe, renouvellement de votre mot de passe,
    renouvellement du mot de passe, récupération de compte, récupérer mon compte,
    récupérer votre compte, réinitialisation, réinitialise ton mot de passe, réinitialiser,
    réinitialiser le mot de passe, réinitialiser mon mot de passe, réinitialiser votre mot de passe,
    réinitialisez, réinitialisez votre mot de passe
  `,

  invite: `
    accepter, accepter ou décliner, accepter ou refuser, invitation, invité, invitée, j'accepte,
    participer, rejoignez, rejoindre
  `,

  emailChange: `
    changement d'adresse, changement d'e mail, changement d'email, changer d'adresse,
    changer d'e mail, changer l'adresse e mail, changer l'e mail, modifier votre adresse,
    nouvel e mail, nouvel email, nouvelle adresse e mail, nouvelle adresse email
  `,

  agree: `
    c'est moi, c'était bien moi, c'était moi, je m'abonne, m'abonner, oui, s'abonner,
    utiliser cette adresse
  `,

  guide: `article, comment, explique, guide, mode d'emploi, pas à pas, tutoriel`,

  alert: `
    activité inhabituelle, activité suspecte, alerte de sécurité, appareil inconnu,
    connexion depuis un nouvel, connexion détectée, connexion inhabituelle, connexion suspecte,
    nouvel appareil, nouvelle connexion, tentative de connexion
  `,

  done: `
    a accepté votre invitation, a bien été, a changé, a confirmé la livraison, a rejoint, a signé,
    a été activé, a été ajouté, a été approuvé, a été autorisé, a été autorisée, a été changé,
    a été confirmé, a été confirmée, a été désactivé, a été mis à jour, a été mise à jour,
    a été modifié, a été modifiée, a été réinitialisé, a été signé, a été supprimé, a été validé,
    a été validée, a été vérifié, a été vérifiée, avec succès, est activé, est confirmé,
    est confirmée, est désormais actif, est désormais activé, est maintenant actif,
    est maintenant activé, est terminée, est vérifiée, ont signé, ont été modifiés
  `,

  undo: `
    annulation, annuler, bloquer, ce n'est pas moi, ce n'est pas vous, ce n'était pas toi,
    ce n'était pas vous, ce n'était pas vous ?, contester, décliner, désabonner, désinscription,
    désinscrire, gérer mes abonnements, n'avez jamais, n'avez pas, n'avez rien effectué,
    n'est pas de votre fait, n'êtes pas, ne plus recevoir, ne provient pas de vous,
    ne reconnaissez pas, ne vient pas de vous, ne vous êtes pas connecté, pas demandé, pas vous,
    refuser, réabonner, réabonnez vous, révoquer, se désabonner, se désinscrire, se réabonner,
    si ce n'est pas vous, si ce n'était pas toi, si ce n'était pas vous, signaler, sécuriser,
    usurpation, vous ne reconnaissez pas
  `,

  deletion: `
    clôture de votre compte, clôturer, clôturer mon compte, confirmer la suppression,
    fermer mon compte, fermer votre compte, suppression, suppression de compte,
    suppression de mon compte, suppression de ton compte, suppression de votre compte,
    suppression du compte, supprimer le compte, supprimer mon compte, supprimer ton compte,
    supprimer votre compte
  `,

  errand: `
    accepter l'offre, accepter le devis, activer (|la|votre) remise, activer (|la|votre) réduction,
    activer l'offre, activer ma remise, compléter mon profil, compléter votre profil,
    complétez votre profil, confirmation de paiement, confirmation du paiement,
    confirme ma présence, confirmer (la|votre) participation, confirmer (la|votre) présence,
    confirmer la livraison, confirmer la réception, confirmer la réservation, confirmer le dépôt,
    confirmer le paiement, confirmer le rendez vous, confirmer ma commande, confirmer ma présence,
    confirmer ma réservation, confirmer mon rendez vous, confirmer votre rendez vous,
    confirmez votre présence, demander le remboursement, débloquer (ma|la|votre) récompense,
    finaliser (|ma|votre) commande, finalisez votre commande, je confirme ma présence,
    nous confirmerons, rejoindre la communauté, répondre au sondage, terminer ma commande,
    valider ma commande, vérifier (la disponibilité|mes informations|mon solde|mes points|le statut)
  `,

  footer: `
    aide, assistance, centre d'aide, cgu, cgv, conditions, conditions générales, confidentialité,
    consulter l'activité, contact, contactez nous, double authentification, en ligne,
    en savoir plus, gérer mes appareils, mentions légales, paramètres, politique de confidentialité,
    préférences, répondre, service client, statut de votre commande, suivez nous,
    suivez votre colis, suivez votre commande, suivi de colis, suivi de commande,
    suivi de votre colis, suivi de votre commande, suivi du colis, suivre ma commande,
    suivre mon colis, suivre votre colis, suivre votre commande, support, tous droits réservés,
    télécharger l'application, validation en deux étapes, version en ligne, voir dans le navigateur,
    voir la commande, voir la discussion, voir la facture, voir le commentaire, voir le message,
    voir le profil, voir les commentaires, voir les détails, voir ma commande, vérifier l'activité,
    vérifier l'activité récente, vérifier mon activité, à propos, état de votre commande
  `,

  event: `
    conférence téléphonique, invitation au calendrier, rendez vous, réunion, visioconférence,
    webinaire
  `,

  booking: `
    adultes, arrivée, billet, chambre, colis, commande, départ, embarquement, expédié, expédiée,
    hébergement, hôtel, livraison, nuits, passagers, place, réservation, réservé, réservée, séjour,
    table, trajet, vol, vos dossiers, voyage, voyageur, voyageurs
  `,

  pickUp: `
    code casier, code de collecte, code de livraison, code de retrait, code pour retirer,
    code retrait, pin de retrait
  `,

  example: `exemple, p. ex., par exemple, tel que, tels que`,

  lasting: `
    alarme, assistance, boîte à clefs, boîte à clés, cadenas, carte sim, copieur, immeuble,
    imprimante, interphone, messagerie, messagerie vocale, porte, puk, service client, sim, support,
    wifi
  `,

  answered: `
    a accepté l’invitation, a accepté ton invitation, a accepté votre invitation,
    a décliné l’invitation, a décliné votre invitation, a refusé l’invitation,
    a refusé votre invitation, invitation a expiré,
    invitation a été (acceptée|annulée|déclinée|refusée|retirée), invitation annulée,
    invitation expirée
  `,
};
