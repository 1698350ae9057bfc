import type { OfficialLanguage } from '#domain/profile/profile';
import type { ProblemKind } from './problem-kinds.ts';

type Words = readonly [title: string, detail: string];

/** Title and detail of every kind of problem. They name no person, no value that was sent, no service behind. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemKind, Readonly<Record<OfficialLanguage, Words>>>> = {
  'malformed-json': {
    en: ['Malformed JSON', 'The body is not a JSON document in UTF-8.'],
    fr: ['JSON mal formé', 'Le corps n’est pas un document JSON en UTF-8.'],
  },
  'malformed-idempotency-key': {
    en: ['Malformed Idempotency-Key', 'Idempotency-Key must be 1 to 128 visible ASCII characters, no comma.'],
    fr: [
      'Idempotency-Key mal formé',
      'Idempotency-Key doit compter de 1 à 128 caractères ASCII visibles, sans virgule.',
    ],
  },
  'malformed-if-match': {
    en: ['Malformed If-Match', 'If-Match must be the version of the profile, in quotes as in ETag, or *.'],
    fr: [
      'If-Match mal formé',
      'If-Match doit être la version du profil, entre guillemets comme dans ETag, ou *.',
    ],
  },
  'invalid-query': {
    en: ['Invalid query', 'A parameter of the query is not valid.'],
    fr: ['Requête invalide', 'Un paramètre de la requête n’est pas valide.'],
  },
  'not-signed-in': {
    en: ['Not signed in', 'This needs a valid token of a signed-in person.'],
    fr: ['Non connecté', 'Ceci exige le jeton valide d’une personne connectée.'],
  },
  'not-permitted': {
    en: ['Not permitted', 'Your account may not do this.'],
    fr: ['Non permis', 'Votre compte ne permet pas ceci.'],
  },
  'no-nominating-province': {
    en: ['No nominating province', 'Your account speaks for no province that nominates.'],
    fr: [
      'Aucune province désignatrice',
      'Votre compte ne représente aucune province qui désigne des candidats.',
    ],
  },
  'own-profile': {
    en: [
      'Your own profile',
      'Nobody nominates themselves, or withdraws a nomination of their own. Another nominator of the province can.',
    ],
    fr: [
      'Votre propre profil',
      'Personne ne se désigne soi-même, ni ne retire sa propre désignation. Une autre personne qui agit pour la province le peut.',
    ],
  },
  'not-found': {
    en: ['Not found', 'There is nothing here, or nothing that you may see.'],
    fr: ['Introuvable', 'Il n’y a rien ici, ou rien que vous puissiez voir.'],
  },
  'method-not-allowed': {
    en: [
      'Method not allowed',
      'This address exists, but not with this method. The header Allow names those it has.',
    ],
    fr: [
      'Méthode non permise',
      'Cette adresse existe, mais pas avec cette méthode. L’en-tête Allow nomme celles qu’elle a.',
    ],
  },
  'profile-exists': {
    en: [
      'A profile exists',
      'You have an active profile. Edit it, or withdraw it before you submit another.',
    ],
    fr: [
      'Un profil existe',
      'Vous avez un profil actif. Modifiez-le, ou retirez-le avant d’en soumettre un autre.',
    ],
  },
  'profile-invited': {
    en: [
      'The profile holds an invitation',
      'A profile cannot change in this way while it holds an invitation. Accept or decline the invitation first.',
    ],
    fr: [
      'Le profil a reçu une invitation',
      'Un profil ne peut pas changer ainsi tant qu’il a une invitation. Acceptez ou déclinez d’abord l’invitation.',
    ],
  },
  'profile-closed': {
    en: [
      'The profile is closed',
      'This profile was applied with, has lapsed or has expired, and changes no more.',
    ],
    fr: [
      'Le profil est clos',
      'Ce profil a servi à une demande, est devenu caduc ou est expiré, et ne change plus.',
    ],
  },
  'no-invitation': {
    en: ['No invitation', 'There is no invitation to answer.'],
    fr: ['Aucune invitation', 'Il n’y a pas d’invitation à laquelle répondre.'],
  },
  'no-nomination': {
    en: ['No nomination', 'There is no nomination to answer.'],
    fr: ['Aucune désignation', 'Il n’y a pas de désignation à laquelle répondre.'],
  },
  'already-nominated': {
    en: [
      'Already nominated',
      'The profile has a nomination, or one that awaits the answer of the candidate.',
    ],
    fr: ['Déjà désigné', 'Le profil a une désignation, ou une qui attend la réponse du candidat.'],
  },
  'round-begun': {
    en: [
      'The round has begun',
      'Only a round that has not begun can be cancelled. One that has begun can be voided.',
    ],
    fr: [
      'La ronde a commencé',
      'Seule une ronde qui n’a pas commencé peut être retirée. Une ronde commencée peut être annulée.',
    ],
  },
  'round-not-begun': {
    en: [
      'The round has not begun',
      'There is nothing to void: the round has not begun, or was cancelled. A planned round can be cancelled.',
    ],
    fr: [
      'La ronde n’a pas commencé',
      'Il n’y a rien à annuler\u00a0: la ronde n’a pas commencé, ou a été retirée. Une ronde prévue peut être retirée.',
    ],
  },
  conflict: {
    en: [
      'Conflict',
      'What you are changing was changed by others at the same time, again and again. Try again.',
    ],
    fr: [
      'Conflit',
      'Ceci a été modifié par d’autres en même temps, à plusieurs reprises. Essayez de nouveau.',
    ],
  },
  'invitation-lapsed': {
    en: ['The invitation has lapsed', 'The time to answer this invitation is over.'],
    fr: ['L’invitation est caduque', 'Le délai de réponse à cette invitation est écoulé.'],
  },
  'nomination-lapsed': {
    en: ['The nomination has lapsed', 'The time to answer this nomination is over.'],
    fr: ['La désignation est caduque', 'Le délai de réponse à cette désignation est écoulé.'],
  },
  'version-mismatch': {
    en: ['Another version', 'The profile has another version than If-Match names. Read it again, then edit.'],
    fr: [
      'Autre version',
      'Le profil a une autre version que celle que nomme If-Match. Relisez-le, puis modifiez-le.',
    ],
  },
  'body-too-large': {
    en: ['The body is too large', 'A body may have 64 kilobytes at most.'],
    fr: ['Le corps est trop grand', 'Un corps peut compter 64 kilooctets au plus.'],
  },
  'unsupported-media-type': {
    en: ['Unsupported media type', 'Send JSON, with the content type application/json.'],
    fr: ['Type de contenu non pris en charge', 'Envoyez du JSON, avec le type de contenu application/json.'],
  },
  'invalid-input': {
    en: ['Invalid input', 'The fields listed under errors are at fault. Nothing was stored.'],
    fr: ['Données invalides', 'Les champs énumérés sous errors sont en faute. Rien n’a été enregistré.'],
  },
  'idempotency-key-reused': {
    en: ['Idempotency-Key reused', 'This Idempotency-Key was used with another body. Use a new one.'],
    fr: [
      'Idempotency-Key réutilisé',
      'Cet Idempotency-Key a servi avec un autre corps. Prenez-en un nouveau.',
    ],
  },
  'internal-error': {
    en: ['Internal error', 'Something went wrong on our side. It has been recorded.'],
    fr: ['Erreur interne', 'Une erreur s’est produite de notre côté. Elle a été consignée.'],
  },
  'try-again': {
    en: ['Try again', 'The service is busy. Try again after the time that Retry-After gives.'],
    fr: [
      'Essayez de nouveau',
      'Le service est occupé. Essayez de nouveau après le délai que donne Retry-After.',
    ],
  },
};
