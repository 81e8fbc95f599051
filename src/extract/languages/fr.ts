import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of French. */
export const fr: Vocabulary = {
  language: 'fr',
  common:
    'le, la, les, des, et, votre, vos, vous, pour, avec, ce, cette, sur, une, est, veuillez, nous, du',
  code: "code de vérification, code de confirmation, code de sécurité, code de connexion, code d'accès, code d'authentification, code à usage unique, code d'activation, code de validation, code unique, code temporaire, code de réinitialisation, mot de passe à usage unique, mot de passe temporaire, mot de passe unique, code secret, code d'identification, code de récupération, code otp, otp, code à 6 chiffres, code à 4 chiffres, code à 8 chiffres, code pin, code d'inscription, code provisoire, code confidentiel, code d'accès temporaire, mot de passe provisoire, code reçu par, clé de vérification, clé d'activation, clé de sécurité, numéro de vérification, code de double authentification, code à six chiffres, code sms, code par sms, code d'autorisation, code de connexion unique, code pour vous connecter, code pour vérifier, code pour confirmer",
  weakCode: 'code, codes, pin, clé, chiffres ci dessous, numéro suivant, chiffres suivants',
  password: 'mot de passe',
  enter:
    'saisir, saisissez, entrez, entrer, utilisez, utiliser, copiez, copier, tapez, indiquez, renseignez, introduisez, voici, renseigner, recopiez, inscrivez, rentrez, utilisez le, entrez le, saisir le',
  copula: 'est, sont, suivant, ci dessous, est le, est le suivant',
  otherNumber:
    "commande, numéro de commande, n° de commande, facture, numéro de facture, reçu, dossier, numéro de dossier, référence, réf, suivi, numéro de suivi, colis, téléphone, tél, tel, appelez, fax, portable, code postal, code promo, code promotionnel, code de réduction, code avantage, bon de réduction, coupon, code erreur, code d'erreur, erreur, code qr, code barres, indicatif, numéro de compte, carte, se terminant par, montant, total, prix, solde, version, vol, réservation, numéro de réservation, code de réservation, client, numéro client, n° client, transaction, rue, bp, page, siret, siren, rcs, tva, capital, code parrain, code de parrainage, ticket, plus de, jusqu'à, codes de secours, code de retrait, code retrait, code cadeau, carte cadeau, chèque cadeau, bon d'achat, code privilège, code vip, code de fidélité, carte de fidélité, code remise, remise, code d'invitation, code client, code produit, code article, code porte, code d'entrée, digicode, code wifi, clé wifi, code banque, code guichet, clé rib, rib, iban, bic, code swift, code pays, code source, code d'état, code de statut, numéro de série, numéro de contrat, numéro de police, numéro de devis, bon de commande, bordereau, numéro de colis, numéro de bordereau, numéro d'abonné, numéro de compteur, numéro de sécurité sociale, numéro de chambre, numéro de train, numéro de vol, dossier n°, pnr, service client, ape, naf, numéro de membre, numéro d'adhérent, adhérent, jeton d'api, clé d'api, clé api, token d'accès",
  userName:
    "nom d'utilisateur, nom utilisateur, nom de l'utilisateur, identifiant, identifiant de connexion, identifiant utilisateur, nom de compte, nom du compte, username",
  unit: 'minutes, minute, heures, heure, jours, jour, semaines, mois, ans, an, secondes, euros, points, articles, clients, membres, utilisateurs, personnes, fois, caractères, chiffres, km',
  digits: 'chiffres, caractères',
  expiry:
    'expire, expirera, expiration, valable, valide, validité, expirera dans, valable pendant, valide pendant, une seule fois, usage unique',
  caution:
    "ne partagez pas, ne partagez, ne communiquez, ne le communiquez, ne jamais partager, ne transmettez, pas demandé, ignorer, ignorez, pas à l'origine, ne le partagez, ne le divulguez, ne divulguez, ne jamais communiquer, ne jamais divulguer, confidentiel, gardez le, ne donnez, à personne, avec personne, rien à faire, ne tenez pas compte, vous pouvez ignorer, merci d'ignorer, simplement ignorer, supprimez ce message",
  open: 'ici, continuer, cliquez, cliquer, cliquant, lien, lien suivant, lien ci dessous, bouton, navigateur, copiez, collez, ouvrez, ouvrir, suivez, accédez',
  signIn:
    "connexion, se connecter, me connecter, connectez, connecter, identifier, lien magique, lien de connexion, accéder à mon compte, connexion automatique, me connecter à, ouvrir une session, lien d'accès, accéder à votre compte, identifiez vous",
  confirm:
    "confirmer, confirmez, confirmation, vérifier, vérifiez, vérification, activer, activez, activation, valider, validez, validation, finaliser, terminer l'inscription, terminer mon inscription, déverrouiller, débloquer, je confirme, je valide, j'active, je vérifie, confirmant, finaliser mon inscription, compléter votre inscription, finalisez, terminer votre inscription, authentifier",
  reset:
    'réinitialiser, réinitialisation, réinitialisez, réinitialiser le mot de passe, réinitialiser mon mot de passe, réinitialiser votre mot de passe, changer de mot de passe, changer mon mot de passe, modifier mon mot de passe, modifier votre mot de passe, modifier le mot de passe, nouveau mot de passe, mot de passe oublié, définir un mot de passe, définir mon mot de passe, créer un mot de passe, créer mon mot de passe, choisir un mot de passe, choisir un nouveau mot de passe, créer un nouveau mot de passe, définir un nouveau mot de passe, définir votre mot de passe, redéfinir, changer le mot de passe, changer votre mot de passe, mot de passe perdu, récupérer mon compte, récupération de compte, récupérer votre compte',
  invite:
    "invitation, accepter, accepter l'invitation, accepter l’invitation, invité, invitée, invite, rejoindre, rejoignez, vous invite, vous a invité, a été invité, êtes invité, êtes invitée, participer, j'accepte",
  emailChange:
    "nouvelle adresse e mail, nouvelle adresse email, changement d'adresse, changer d'adresse, modifier votre adresse, changement d'email, changement d'e mail, nouvel email",
  done: 'a été modifié, a été modifiée, ont été modifiés, a bien été modifié, a bien été, a été changé, a changé, a été mis à jour, a été mise à jour, a été vérifié, a été vérifiée, a été confirmé, a été confirmée, est confirmé, est confirmée, est vérifiée, a été activé, est activé, est désormais actif, est maintenant actif, est désormais activé, est maintenant activé, a été réinitialisé, a été supprimé, a été ajouté, a été désactivé, avec succès, est terminée',
  undo: "n'avez pas, n'êtes pas, n'avez jamais, se désabonner, désabonner, désinscrire, désinscription, me désinscrire, pas vous, ce n'était pas vous, n'êtes pas à l'origine, annuler, révoquer, signaler, refuser, décliner, pas demandé, sécuriser, n'êtes pas l'auteur, si ce n'est pas vous, si ce n'était pas vous, vous n'avez pas demandé, n'avez pas effectué, n'avez pas modifié, n'avez pas créé, ne reconnaissez pas, ce n'est pas moi, se désinscrire, gérer mes abonnements, ne plus recevoir, bloquer, contester, annulation, usurpation",
  deletion:
    'supprimer mon compte, supprimer votre compte, supprimer ton compte, supprimer le compte, suppression de compte, suppression de votre compte, suppression du compte, suppression de ton compte, fermer mon compte, clôturer',
  footer:
    "confidentialité, politique de confidentialité, mentions légales, conditions, conditions générales, cgu, cgv, aide, centre d'aide, assistance, support, contact, contactez nous, préférences, paramètres, voir dans le navigateur, version en ligne, en ligne, suivez nous, à propos, en savoir plus, télécharger l'application, service client, tous droits réservés, vérifier l'activité, vérifier mon activité, vérifier l'activité récente, consulter l'activité, suivre mon colis, suivre ma commande, voir ma commande, voir la commande, voir la facture, gérer mes appareils, voir les détails",
  event:
    'réunion, webinaire, rendez vous, visioconférence, invitation au calendrier, conférence téléphonique',
  errand:
    "finaliser ma commande, finaliser votre commande, finalisez votre commande, terminer ma commande, valider ma commande, confirmer ma commande, confirmer le paiement, compléter mon profil, compléter votre profil, complétez votre profil, activer l'offre, accepter l'offre, accepter le devis, rejoindre la communauté",
};
