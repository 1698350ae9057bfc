import type { Text } from '#domain/sentences/text';
import { languageQuery } from '../rounds/chosen-language.ts';
import { exportPage, listPage, recordPage } from '../rounds/list-query.ts';
import type { routes } from '../routes/round-routes.ts';
import type { Answer, Operations } from './operation.ts';

const t = (en: string, fr: string): Text => ({ en, fr });

const TWICE = t('Twice is once.', 'Deux fois revient à une.');

const pauseAnswer = (said: Text): Answer => ({ status: 200, said, schema: 'PauseView' });

/** The routes of rounds, for everybody and for officers. */
export const roundOperations: Operations<(typeof routes)[number]['key']> = {
  'GET /rounds': {
    operationId: 'listRounds',
    tag: 'rounds',
    summary: t('List rounds, newest first', 'Énumérer les rondes, la plus récente d’abord'),
    query: listPage,
    answer: {
      status: 200,
      said: t(
        'A page of rounds; next is the cursor of the next one.',
        'Une page de rondes; next est le curseur de la suivante.',
      ),
      schema: 'RoundList',
      headers: ['Cache-Control'],
    },
  },
  'GET /rounds/{id}': {
    operationId: 'readRound',
    tag: 'rounds',
    summary: t('Read one round', 'Lire une ronde'),
    more: t('What is not known yet is null.', 'Ce qui n’est pas encore connu est null.'),
    answer: {
      status: 200,
      said: t('The round.', 'La ronde.'),
      schema: 'RoundView',
      headers: ['Cache-Control'],
    },
    problems: ['not-found'],
  },
  'GET /feeds/ee_rounds_123_en.json': {
    operationId: 'readFeed',
    tag: 'rounds',
    summary: t(
      'Completed rounds in the shape of Canada’s feed',
      'Les rondes achevées sous la forme du fil du Canada',
    ),
    more: t(
      'Every value is a string, as public clients of that feed expect.',
      'Chaque valeur est un texte, comme l’attendent les clients publics de ce fil.',
    ),
    answer: { status: 200, said: t('The feed.', 'Le fil.'), schema: 'Feed', headers: ['Cache-Control'] },
  },
  'GET /calendar': {
    operationId: 'readCalendar',
    tag: 'rounds',
    summary: t('Rounds to come, the soonest first', 'Les rondes à venir, la plus proche d’abord'),
    more: t(
      'Those that the plans will order, one-off rounds, and those cancelled since the day before; a pause is said.',
      'Celles que les plans ordonneront, les rondes uniques, et celles retirées depuis la veille; une suspension est dite.',
    ),
    answer: {
      status: 200,
      said: t('The calendar.', 'Le calendrier.'),
      schema: 'Calendar',
      headers: ['Cache-Control'],
    },
  },
  'GET /calendar.ics': {
    operationId: 'subscribeToCalendar',
    tag: 'rounds',
    summary: t('The calendar for calendar programs', 'Le calendrier pour les programmes de calendrier'),
    query: languageQuery,
    answer: {
      status: 200,
      said: t('iCalendar (RFC 5545).', 'iCalendar (RFC 5545).'),
      mediaType: 'text/calendar',
      headers: ['Cache-Control', 'Content-Language'],
    },
  },
  'GET /rounds.atom': {
    operationId: 'subscribeByAtom',
    tag: 'rounds',
    summary: t('The newest rounds that were held, as Atom', 'Les dernières rondes tenues, en Atom'),
    query: languageQuery,
    answer: {
      status: 200,
      said: t('Atom (RFC 4287).', 'Atom (RFC 4287).'),
      mediaType: 'application/atom+xml',
      headers: ['Cache-Control', 'Content-Language'],
    },
  },
  'GET /rounds.json': {
    operationId: 'subscribeByJsonFeed',
    tag: 'rounds',
    summary: t('The same as JSON Feed', 'Les mêmes en JSON Feed'),
    query: languageQuery,
    answer: {
      status: 200,
      said: t('JSON Feed 1.1.', 'JSON Feed 1.1.'),
      mediaType: 'application/feed+json',
      headers: ['Cache-Control', 'Content-Language'],
    },
  },
  'GET /rounds.csv': {
    operationId: 'downloadRounds',
    tag: 'rounds',
    summary: t('All rounds as a table', 'Toutes les rondes en tableau'),
    answer: {
      status: 200,
      said: t('CSV (RFC 4180) with a header row.', 'CSV (RFC 4180) avec une ligne d’en-tête.'),
      mediaType: 'text/csv',
      headers: ['Cache-Control', 'Content-Disposition'],
    },
  },
  'GET /rounds/{id}/export': {
    operationId: 'exportRound',
    tag: 'office',
    summary: t('Export a round’s frozen selection', 'Exporter la sélection figée d’une ronde'),
    more: t(
      'With everything that opens its commitment: ids, points and instants only.',
      'Avec tout ce qui ouvre son engagement\u00a0: identifiants, points et instants seulement.',
    ),
    query: exportPage,
    answer: {
      status: 200,
      said: t('A page of the selection.', 'Une page de la sélection.'),
      schema: 'ExportPage',
    },
    problems: ['not-found'],
  },
  'POST /rounds': {
    operationId: 'planRound',
    tag: 'office',
    summary: t('Plan a round', 'Prévoir une ronde'),
    more: t(
      'Later than now, at most 366 days ahead, with a size, a minimum score, or both.',
      'Plus tard que maintenant, au plus 366 jours à l’avance, avec une taille, un score minimal, ou les deux.',
    ),
    headers: ['Idempotency-Key'],
    body: 'RoundOrder',
    example: 'order',
    answer: {
      status: 201,
      said: t('The round is planned.', 'La ronde est prévue.'),
      schema: 'PlannedRound',
      headers: ['Location'],
    },
    problems: ['malformed-idempotency-key', 'idempotency-key-reused', 'conflict'],
  },
  'POST /rounds/simulate': {
    operationId: 'simulate',
    tag: 'office',
    summary: t(
      'Ask what rounds would do with the pool as it is',
      'Demander ce que des rondes feraient du bassin actuel',
    ),
    more: t(
      'One round, the sizes that end at a cut-off, or the cut-offs of a plan of up to twenty rounds. Nothing is written.',
      'Une ronde, les tailles qui aboutissent à un seuil, ou les seuils d’un plan de vingt rondes au plus. Rien n’est enregistré.',
    ),
    body: ['SimulatedRound', 'SimulatedCutOff', 'SimulatedRounds'],
    example: 'simulation',
    answer: {
      status: 200,
      said: t('What was asked for.', 'Ce qui était demandé.'),
      schema: ['Simulation', 'CutOffSizes', 'SimulatedPlan'],
    },
  },
  'POST /rounds/{id}/cancel': {
    operationId: 'cancelRound',
    tag: 'office',
    summary: t('Cancel a round that has not begun', 'Retirer une ronde qui n’a pas commencé'),
    more: TWICE,
    body: 'Reason',
    example: 'reason',
    answer: { status: 200, said: t('The round is cancelled.', 'La ronde est retirée.'), schema: 'RoundView' },
    problems: ['not-found', 'round-begun', 'conflict'],
  },
  'POST /rounds/{id}/void': {
    operationId: 'voidRound',
    tag: 'office',
    summary: t('Void a round that has begun', 'Annuler une ronde qui a commencé'),
    more: t(
      'From now on it invites no candidate, and its open invitations are voided.',
      'Dès lors elle n’invite aucun candidat, et ses invitations ouvertes sont annulées.',
    ),
    body: 'Reason',
    example: 'reason',
    answer: {
      status: 202,
      said: t('The undoing is ordered.', 'L’annulation est ordonnée.'),
      schema: 'RoundView',
    },
    problems: ['not-found', 'round-not-begun', 'conflict'],
  },
  'POST /rounds/{id}/invitations/{profileId}/void': {
    operationId: 'voidInvitation',
    tag: 'office',
    summary: t('Void one invitation', 'Annuler une invitation'),
    more: t(
      'What it came to is in the record of the round.',
      'Ce qui en est advenu est dans le registre de la ronde.',
    ),
    body: 'Reason',
    example: 'reason',
    answer: {
      status: 202,
      said: t('The undoing is ordered.', 'L’annulation est ordonnée.'),
      schema: 'InvitationVoid',
    },
    problems: ['not-found', 'round-not-begun', 'conflict'],
  },
  'GET /rounds/{id}/record': {
    operationId: 'readRecord',
    tag: 'office',
    summary: t(
      'Read what was done to a round, by which officer and why',
      'Lire ce qui a été fait d’une ronde, par quel agent et pourquoi',
    ),
    query: recordPage,
    answer: {
      status: 200,
      said: t('A page of the record, oldest first.', 'Une page du registre, du plus ancien au plus récent.'),
      schema: 'RecordView',
    },
    problems: ['not-found'],
  },
  'GET /rounds/pause': {
    operationId: 'readPause',
    tag: 'office',
    summary: t('Read whether rounds are paused', 'Lire si les rondes sont suspendues'),
    query: recordPage,
    answer: pauseAnswer(
      t(
        'The pause, the rounds that wait, and the record.',
        'La suspension, les rondes qui attendent et le registre.',
      ),
    ),
  },
  'PUT /rounds/pause': {
    operationId: 'pauseRounds',
    tag: 'office',
    summary: t('Pause all rounds', 'Suspendre toutes les rondes'),
    more: TWICE,
    body: 'Reason',
    example: 'reason',
    answer: pauseAnswer(t('Rounds are paused.', 'Les rondes sont suspendues.')),
    problems: ['conflict'],
  },
  'DELETE /rounds/pause': {
    operationId: 'resumeRounds',
    tag: 'office',
    summary: t('End the pause', 'Mettre fin à la suspension'),
    more: t(
      'Rounds that came due meanwhile are held now, in the order of their instants.',
      'Les rondes échues entre-temps sont tenues maintenant, dans l’ordre de leurs instants.',
    ),
    answer: pauseAnswer(t('Rounds are not paused.', 'Les rondes ne sont pas suspendues.')),
    problems: ['conflict'],
  },
};
