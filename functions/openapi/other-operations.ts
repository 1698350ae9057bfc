import type { Text } from '#domain/sentences/text';
import { calculatorQuery } from '../boundary/calculator-query.ts';
import type { routes as nominationRoutes } from '../routes/nomination-routes.ts';
import type { routes as scoreRoutes } from '../routes/score-routes.ts';
import type { Operations } from './operation.ts';

const t = (en: string, fr: string): Text => ({ en, fr });

/** The routes of nominators. */
export const nominationOperations: Operations<(typeof nominationRoutes)[number]['key']> = {
  'POST /nominations': {
    operationId: 'offerNomination',
    tag: 'nominations',
    summary: t('Offer a nomination to a candidate', 'Offrir une désignation à un candidat'),
    more: t(
      'The province is that of the caller’s account. The candidate has thirty days to answer. Offering again while the offer stands gives the same offer.',
      'La province est celle du compte de l’appelant. Le candidat a trente jours pour répondre. Une nouvelle offre pendant que la première tient donne la même offre.',
    ),
    body: 'Nominee',
    example: 'nominee',
    answer: {
      status: 201,
      said: t('The nomination waits for the candidate.', 'La désignation attend le candidat.'),
      schema: 'NominationOffer',
    },
    problems: [
      'no-nominating-province',
      'own-profile',
      'not-found',
      'already-nominated',
      'profile-invited',
      'profile-closed',
      'conflict',
    ],
  },
  'DELETE /nominations/{profileId}': {
    operationId: 'withdrawNomination',
    tag: 'nominations',
    summary: t('Withdraw one’s province’s nomination', 'Retirer la désignation de sa province'),
    answer: { status: 204, said: t('The nomination is withdrawn.', 'La désignation est retirée.') },
    problems: ['no-nominating-province', 'own-profile', 'not-found', 'profile-closed', 'conflict'],
  },
};

/** The calculator, and the description itself. */
export const scoreOperations: Operations<(typeof scoreRoutes)[number]['key']> = {
  'POST /score': {
    operationId: 'scoreFacts',
    tag: 'score',
    summary: t('Score dated facts on a day', 'Noter des faits datés à une date'),
    more: t(
      'Any day since 2015-01-01; today without asOf. Facts that contradict each other are scored by their dates, and a warning names them.',
      'Toute date depuis le 2015-01-01; aujourd’hui sans asOf. Des faits qui se contredisent sont notés selon leurs dates, et un avertissement les nomme.',
    ),
    query: calculatorQuery,
    body: 'Candidate',
    example: 'candidate',
    answer: {
      status: 200,
      said: t(
        'The score; with explain=true also explanation and comingChanges, with advice=true also advice.',
        'Le score; avec explain=true, aussi explanation et comingChanges; avec advice=true, aussi advice.',
      ),
      schema: 'CalculatorAnswer',
      headers: ['Content-Language'],
    },
  },
  'GET /': {
    operationId: 'readIndex',
    tag: 'description',
    summary: t('Links and routes of this API', 'Liens et routes de cette API'),
    answer: {
      status: 200,
      said: t('Every route with who may call it.', 'Chaque route avec qui peut l’appeler.'),
      schema: 'ApiIndex',
      headers: ['Content-Language'],
    },
  },
  'GET /docs': {
    operationId: 'findDocs',
    tag: 'description',
    summary: t('Where the documentation begins', 'Où commence la documentation'),
    answer: {
      status: 302,
      said: t('It begins at the root.', 'Elle commence à la racine.'),
      headers: ['Location'],
    },
  },
  'GET /openapi.json': {
    operationId: 'describe',
    tag: 'description',
    summary: t('This description', 'Cette description'),
    answer: {
      status: 200,
      said: t('OpenAPI 3.1.', 'OpenAPI 3.1.'),
      mediaType: 'application/openapi+json',
      headers: ['Content-Language', 'Cache-Control'],
    },
  },
};
