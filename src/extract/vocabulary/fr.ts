import type { Vocabulary } from './vocabulary.js';

/** Holds the words of French. */
export const fr: Vocabulary = {
  language: 'fr',
  common:
    'le, la, les, des, et, votre, vos, vous, pour, avec, ce, cette, sur, une, est, veuillez, nous, du',
  code: "code de vérification, code de confirmation, code de sécurité, code de connexion, code d'accès, code d'authentification, code à usage unique, code d'activation, code de validation, code unique, code temporaire, code de réinitialisation, mot de passe à usage unique, mot de passe temporaire, mot de passe unique, code secret, code d'identification, code de récupération, code otp, otp, code à 6 chiffres, code à 4 chiffres, code à 8 chiffres, code pin, code d'inscription, code provisoire, code confidentiel",
  weakCode: 'code, codes, pin, clé',
  password: 'mot de passe',
  enter:
    'saisir, saisissez, entrez, entrer, utilisez, utiliser, copiez, copier, tapez, indiquez, renseignez, introduisez, voici',
  copula: 'est, sont, suivant, ci dessous',
  otherNumber:
    "commande, numéro de commande, n° de commande, facture, numéro de facture, reçu, dossier, numéro de dossier, référence, réf, suivi, numéro de suivi, colis, téléphone, tél, tel, appelez, fax, portable, code postal, code promo, code promotionnel, code de réduction, code avantage, bon de réduction, coupon, code erreur, code d'erreur, erreur, code qr, code barres, indicatif, numéro de compte, carte, se terminant par, montant, total, prix, solde, version, vol, réservation, numéro de réservation, code de réservation, client, numéro client, n° client, transaction, rue, bp, page, siret, siren, rcs, tva, capital, code parrain, code de parrainage, ticket, plus de, jusqu'à, codes de secours",
  unit: 'minutes, minute, heures, heure, jours, jour, semaines, mois, ans, an, secondes, euros, points, articles, clients, membres, utilisateurs, personnes, fois, caractères, chiffres, km',
  digits: 'chiffres, caractères',
  expiry: 'expire, expirera, expiration, valable, valide, validité',
  caution:
    "ne partagez pas, ne partagez, ne communiquez, ne le communiquez, ne jamais partager, ne transmettez, pas demandé, ignorer, ignorez, pas à l'origine",
  open: 'ici, continuer, cliquez, cliquer, cliquant, lien, lien suivant, lien ci dessous, bouton, navigateur, copiez, collez, ouvrez, ouvrir, suivez, accédez',
  signIn:
    'connexion, se connecter, me connecter, connectez, connecter, identifier, lien magique, lien de connexion, accéder à mon compte',
  confirm:
    "confirmer, confirmez, confirmation, vérifier, vérifiez, vérification, activer, activez, activation, valider, validez, validation, finaliser, terminer l'inscription, terminer mon inscription, déverrouiller, débloquer",
  reset:
    'réinitialiser, réinitialisation, réinitialisez, réinitialiser le mot de passe, réinitialiser mon mot de passe, réinitialiser votre mot de passe, changer de mot de passe, changer mon mot de passe, modifier mon mot de passe, modifier votre mot de passe, modifier le mot de passe, nouveau mot de passe, mot de passe oublié, définir un mot de passe, définir mon mot de passe, créer un mot de passe, créer mon mot de passe, choisir un mot de passe',
  invite:
    "invitation, accepter, accepter l'invitation, accepter l’invitation, invité, invitée, invite, rejoindre, rejoignez",
  emailChange:
    "nouvelle adresse e mail, nouvelle adresse email, changement d'adresse, changer d'adresse, modifier votre adresse, changement d'email, changement d'e mail, nouvel email",
  undo: "n'avez pas, n'êtes pas, n'avez jamais, se désabonner, désabonner, désinscrire, désinscription, me désinscrire, pas vous, ce n'était pas vous, n'êtes pas à l'origine, annuler, révoquer, signaler, refuser, décliner, pas demandé, sécuriser",
  deletion:
    'supprimer mon compte, supprimer votre compte, supprimer ton compte, supprimer le compte, suppression de compte, suppression de votre compte, suppression du compte, suppression de ton compte, fermer mon compte, clôturer',
  footer:
    "confidentialité, politique de confidentialité, mentions légales, conditions, conditions générales, cgu, cgv, aide, centre d'aide, assistance, support, contact, contactez nous, préférences, paramètres, voir dans le navigateur, version en ligne, en ligne, suivez nous, à propos, en savoir plus, télécharger l'application, service client, tous droits réservés",
  event: 'réunion, webinaire, rendez vous',
};
