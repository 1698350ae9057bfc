import type { Text } from '#domain/sentences/text';
import type { ProblemKind } from './problem-kinds.ts';

/** What a caller can do about each kind of problem: the part of its page that an answer does not repeat. */
export const PROBLEM_ADVICE: Readonly<Record<ProblemKind, Text>> = {
  'malformed-json': {
    en: 'Send one JSON document in UTF-8, and look for a comma or a quotation mark that is missing.',
    fr: 'Envoyez un seul document JSON en UTF-8, et cherchez une virgule ou un guillemet qui manque.',
  },
  'malformed-idempotency-key': {
    en: 'Make a new key, for example a UUID, and send it with this request and each repetition of it.',
    fr: 'Créez une nouvelle clé, par exemple un UUID, et envoyez-la avec cette requête et chacune de ses répétitions.',
  },
  'malformed-if-match': {
    en: 'Copy the value of the header ETag of the last answer, with its quotation marks.',
    fr: 'Copiez la valeur de l’en-tête ETag de la dernière réponse, avec ses guillemets.',
  },
  'invalid-query': {
    en: 'The list errors names each parameter at fault and what it may be. Correct or leave out these parameters.',
    fr: 'La liste errors nomme chaque paramètre en faute et ce qu’il peut être. Corrigez ou omettez ces paramètres.',
  },
  'not-signed-in': {
    en: 'Sign in again and send the ID token in the header Authorization, after the word Bearer. A token is valid for an hour.',
    fr: 'Connectez-vous de nouveau et envoyez le jeton d’identité dans l’en-tête Authorization, après le mot Bearer. Un jeton est valide une heure.',
  },
  'not-permitted': {
    en: 'Sign in with an account of the group that may do this. The API reference names the group of each route.',
    fr: 'Connectez-vous avec un compte du groupe qui le peut. La référence de l’API nomme le groupe de chaque route.',
  },
  'no-nominating-province': {
    en: 'Ask the operator to enter the province or territory in your account. Quebec and Nunavut do not nominate here.',
    fr: 'Demandez à l’exploitant d’inscrire la province ou le territoire dans votre compte. Le Québec et le Nunavut ne désignent pas ici.',
  },
  'own-profile': {
    en: 'Ask another nominator of your province to do it.',
    fr: 'Demandez à une autre personne qui agit pour votre province de le faire.',
  },
  'not-found': {
    en: 'Check the address and the id. A profile of another person looks as if it did not exist.',
    fr: 'Vérifiez l’adresse et l’identifiant. Le profil d’une autre personne a l’air de ne pas exister.',
  },
  'method-not-allowed': {
    en: 'Use one of the methods that the header Allow names.',
    fr: 'Utilisez l’une des méthodes que nomme l’en-tête Allow.',
  },
  'profile-exists': {
    en: 'Edit the profile with PUT /profiles/me, or withdraw it with DELETE /profiles/me and submit again.',
    fr: 'Modifiez le profil avec PUT /profiles/me, ou retirez-le avec DELETE /profiles/me et soumettez de nouveau.',
  },
  'profile-invited': {
    en: 'Accept or decline the invitation first. After a refusal the profile is back in the pool and can change.',
    fr: 'Acceptez ou déclinez d’abord l’invitation. Après un refus, le profil revient dans le bassin et peut changer.',
  },
  'profile-closed': {
    en: 'Read the profile to see how it ended. After a lapse or an expiry a new profile can be submitted.',
    fr: 'Lisez le profil pour voir comment il a pris fin. Après une caducité ou une expiration, un nouveau profil peut être soumis.',
  },
  'no-invitation': {
    en: 'Read the profile: while it holds an invitation, invitation names the round and the last instant to answer.',
    fr: 'Lisez le profil\u00a0: tant qu’il a une invitation, invitation nomme la ronde et le dernier instant pour répondre.',
  },
  'no-nomination': {
    en: 'Read the profile: while a nomination waits for an answer, offeredNomination names the province.',
    fr: 'Lisez le profil\u00a0: tant qu’une désignation attend une réponse, offeredNomination nomme la province.',
  },
  'already-nominated': {
    en: 'Wait until the candidate has answered, or until the province that nominated first withdraws.',
    fr: 'Attendez que le candidat ait répondu, ou que la province qui a désigné la première retire sa désignation.',
  },
  'round-begun': {
    en: 'Void the round with POST /rounds/{id}/void, which takes back what it has done.',
    fr: 'Annulez la ronde avec POST /rounds/{id}/void, qui défait ce qu’elle a fait.',
  },
  'round-not-begun': {
    en: 'Cancel the planned round with POST /rounds/{id}/cancel.',
    fr: 'Retirez la ronde prévue avec POST /rounds/{id}/cancel.',
  },
  conflict: {
    en: 'Read what it is now, and send the request again after a moment.',
    fr: 'Lisez l’état actuel, et envoyez la requête de nouveau après un moment.',
  },
  'invitation-lapsed': {
    en: 'This profile cannot be invited again. Submit a new profile to come back to the pool.',
    fr: 'Ce profil ne peut plus être invité. Soumettez un nouveau profil pour revenir dans le bassin.',
  },
  'nomination-lapsed': {
    en: 'Ask the province whether it offers the nomination again.',
    fr: 'Demandez à la province si elle offre de nouveau la désignation.',
  },
  'version-mismatch': {
    en: 'Read the profile again, make the change in what you read, and send it with the new ETag.',
    fr: 'Relisez le profil, faites la modification dans ce que vous avez lu, et envoyez-la avec le nouvel ETag.',
  },
  'body-too-large': {
    en: 'Send less: a full profile has about 10 kilobytes.',
    fr: 'Envoyez-en moins\u00a0: un profil complet compte environ 10 kilooctets.',
  },
  'unsupported-media-type': {
    en: 'Set the header Content-Type to application/json.',
    fr: 'Donnez à l’en-tête Content-Type la valeur application/json.',
  },
  'invalid-input': {
    en: 'Each entry of errors names a field by a JSON Pointer, a stable code and what the field may be. All faults are listed at once.',
    fr: 'Chaque élément de errors nomme un champ par un pointeur JSON, un code stable et ce que le champ peut être. Toutes les fautes sont énumérées à la fois.',
  },
  'idempotency-key-reused': {
    en: 'Make a new key for each new request. Keep the key only to repeat the very same body.',
    fr: 'Créez une nouvelle clé pour chaque nouvelle requête. Gardez la clé seulement pour répéter exactement le même corps.',
  },
  'internal-error': {
    en: 'Try again later. If it goes on, tell the operator the value of instance, which names your request.',
    fr: 'Réessayez plus tard. Si cela continue, donnez à l’exploitant la valeur de instance, qui nomme votre requête.',
  },
  'try-again': {
    en: 'Wait as many seconds as Retry-After says, and send the same request, with the same Idempotency-Key if it has one.',
    fr: 'Attendez autant de secondes que le dit Retry-After, et envoyez la même requête, avec le même Idempotency-Key si elle en a un.',
  },
};
