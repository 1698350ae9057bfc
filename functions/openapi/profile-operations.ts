import type { Text } from '#domain/sentences/text';
import { noParameter, ownScoreQuery } from '../profiles/score-query.ts';
import type { routes } from '../routes/profile-routes.ts';
import type { Answer, Operation, Operations } from './operation.ts';

const t = (en: string, fr: string): Text => ({ en, fr });

const OWN_VIEW: Answer = {
  status: 200,
  said: t('The profile as it is now, with today’s score.', 'Le profil tel qu’il est, avec le score du jour.'),
  schema: 'OwnView',
  headers: ['ETag', 'Content-Language'],
};
const WITH_ROUNDS: Answer = { ...OWN_VIEW, schema: 'OwnViewWithRounds' };

const toInvitation = (answer: 'accept' | 'decline', summary: Text): Operation => ({
  operationId: `${answer}Invitation`,
  tag: 'profiles',
  summary,
  more: t('The same answer twice is one answer.', 'La même réponse deux fois est une seule réponse.'),
  answer: OWN_VIEW,
  problems: ['not-found', 'no-invitation', 'invitation-lapsed', 'profile-closed', 'conflict'],
});

const toNomination = (answer: 'accept' | 'reject', summary: Text): Operation => ({
  operationId: `${answer}Nomination`,
  tag: 'profiles',
  summary,
  more: t('The same answer twice is one answer.', 'La même réponse deux fois est une seule réponse.'),
  answer: OWN_VIEW,
  problems: [
    'not-found',
    'no-nomination',
    'nomination-lapsed',
    'profile-invited',
    'profile-closed',
    'conflict',
  ],
});

/** The routes of candidates. */
export const profileOperations: Operations<(typeof routes)[number]['key']> = {
  'POST /profiles': {
    operationId: 'submitProfile',
    tag: 'profiles',
    summary: t('Submit a profile', 'Soumettre un profil'),
    more: t(
      'It is scored at once. In a programme it is in the pool; in none it is kept as ineligible, and comes into the pool when time or an edit allows. A person has one active profile.',
      'Il est noté aussitôt. Dans un programme, il est dans le bassin; dans aucun, il est gardé comme inadmissible et entre dans le bassin quand le temps ou une modification le permet. Une personne a un seul profil actif.',
    ),
    headers: ['Idempotency-Key'],
    body: 'Profile',
    example: 'profile',
    answer: {
      ...OWN_VIEW,
      status: 201,
      said: t('The profile is stored.', 'Le profil est enregistré.'),
      headers: ['ETag', 'Location', 'Content-Language'],
    },
    problems: ['malformed-idempotency-key', 'idempotency-key-reused', 'profile-exists'],
  },
  'GET /profiles/me': {
    operationId: 'readOwnProfile',
    tag: 'profiles',
    summary: t('Read one’s own profile', 'Lire son propre profil'),
    more: t(
      'Why it is not in the pool is in score; why a round did not invite it is in rounds.',
      'Ce qui l’écarte du bassin est dans score; pourquoi une ronde ne l’a pas invité est dans rounds.',
    ),
    answer: WITH_ROUNDS,
    problems: ['not-found'],
  },
  'GET /profiles/{id}': {
    operationId: 'readProfile',
    tag: 'profiles',
    summary: t('Read a profile by its id', 'Lire un profil par son identifiant'),
    more: t(
      'The candidate whose profile it is, or an officer. To any other person it does not exist.',
      'Le candidat à qui est le profil, ou un agent. Pour toute autre personne, il n’existe pas.',
    ),
    answer: WITH_ROUNDS,
    problems: ['not-found'],
  },
  'PUT /profiles/me': {
    operationId: 'editProfile',
    tag: 'profiles',
    summary: t('Replace the facts of one’s own profile', 'Remplacer les faits de son propre profil'),
    more: t(
      'The place among equals stays, unless the edit first brings the profile into the pool. While it holds an invitation it does not change.',
      'Le rang parmi les égaux demeure, sauf si la modification fait entrer le profil dans le bassin pour la première fois. Tant qu’il a une invitation, il ne change pas.',
    ),
    headers: ['If-Match'],
    body: 'Profile',
    example: 'profile',
    answer: OWN_VIEW,
    problems: [
      'malformed-if-match',
      'not-found',
      'version-mismatch',
      'profile-invited',
      'profile-closed',
      'conflict',
    ],
  },
  'DELETE /profiles/me': {
    operationId: 'withdrawProfile',
    tag: 'profiles',
    summary: t('Withdraw one’s own profile', 'Retirer son propre profil'),
    more: t(
      'Its facts are deleted. An accepted invitation stays, with the profile.',
      'Ses faits sont supprimés. Une invitation acceptée demeure, avec le profil.',
    ),
    answer: { status: 204, said: t('The profile is withdrawn.', 'Le profil est retiré.') },
    problems: ['not-found', 'profile-closed', 'conflict'],
  },
  'GET /profiles/me/score': {
    operationId: 'readOwnScore',
    tag: 'profiles',
    summary: t('Today’s score of one’s own profile', 'Le score du jour de son propre profil'),
    query: ownScoreQuery,
    answer: {
      status: 200,
      said: t(
        'The score; with explain=true also explanation and comingChanges.',
        'Le score; avec explain=true, aussi explanation et comingChanges.',
      ),
      schema: 'OwnScore',
      headers: ['Content-Language'],
    },
    problems: ['not-found'],
  },
  'GET /profiles/me/advice': {
    operationId: 'readOwnAdvice',
    tag: 'profiles',
    summary: t('What would raise one’s own score', 'Ce qui augmenterait son propre score'),
    query: noParameter,
    answer: {
      status: 200,
      said: t(
        'Steps with their gain, routes into a programme, and papers.',
        'Des démarches avec leur gain, des voies vers un programme et les pièces à fournir.',
      ),
      schema: 'Advice',
      headers: ['Content-Language'],
    },
    problems: ['not-found'],
  },
  'GET /profiles/me/rounds/{id}/proof': {
    operationId: 'proveOwnPlace',
    tag: 'profiles',
    summary: t('Prove one’s own place in a round', 'Prouver sa propre place dans une ronde'),
    more: t(
      'An inclusion proof (RFC 9162) against the root that the round has published. A candidate who was not selected gets 404.',
      'Une preuve d’inclusion (RFC 9162) contre la racine que la ronde a publiée. Un candidat qui n’a pas été choisi reçoit 404.',
    ),
    answer: { status: 200, said: t('The proof.', 'La preuve.'), schema: 'SelectionProof' },
    problems: ['not-found'],
  },
  'POST /profiles/me/invitation/accept': toInvitation(
    'accept',
    t('Accept one’s invitation', 'Accepter son invitation'),
  ),
  'POST /profiles/me/invitation/decline': toInvitation(
    'decline',
    t(
      'Decline one’s invitation and go back to the pool',
      'Décliner son invitation et revenir dans le bassin',
    ),
  ),
  'POST /profiles/me/nomination/accept': toNomination(
    'accept',
    t('Accept a province’s nomination', 'Accepter la désignation d’une province'),
  ),
  'POST /profiles/me/nomination/reject': toNomination(
    'reject',
    t('Reject a province’s nomination', 'Refuser la désignation d’une province'),
  ),
};
