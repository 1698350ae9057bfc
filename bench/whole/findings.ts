import { verifyInclusion } from '#domain/proofs/verify-inclusion';
import { verifySelection } from '#domain/proofs/verify-selection';
import { sha256 } from '#functions/proofs/sha256';
import { violationsOf } from '../../test/finished-round/check-table.ts';
import { type Finding, sameOnce, sameOrder } from './finding.ts';
import type { Answer, Observation } from './observation.ts';
import type { Place } from './rank-again.ts';
import { reportFindings } from './report-findings.ts';

/** Written down anew, so that an e-mail in the wrong language is seen. */
const SUBJECTS = {
  en: 'You are invited to apply',
  fr: 'Vous êtes invité à présenter une demande',
} as const;

const line = ({ id, score, submittedAt }: Pick<Place, 'id' | 'score' | 'submittedAt'>): string =>
  `${score} ${submittedAt} ${id}`;

function inviteFindings({ size, population, round, table }: Observation): Finding[] {
  const invited = population.ranked.slice(0, size);
  const rest = [...population.ranked.slice(size), ...population.outside];
  const chunks = table.rounds.get(round.id)?.chunks ?? [];
  const waiting = [...table.standings].filter(([, { state }]) => ['in-pool', 'ineligible'].includes(state));
  return [
    {
      ok: invited.length === size && rest.length > 0,
      text: `${population.ranked.length} candidates rank, ${population.outside.length} do not; ${size} were asked for`,
    },
    sameOrder(
      `selected are the first ${size} of the population, scored and sorted anew, in that order`,
      invited.map(line),
      chunks.flatMap(({ candidates }) => candidates.map(line)),
    ),
    sameOnce(
      `each of them has one open invitation of the round, with the score of the day, and no other candidate has any`,
      invited.map((place) => `issued ${line(place)}`),
      [...table.outcomes.values()].map((one) =>
        'score' in one ? `${one.state} ${line({ ...one, id: one.profileId })}` : `omitted ${one.profileId}`,
      ),
    ),
    sameOnce(
      'all others are in the pool, or ineligible, as before',
      rest.map(({ id }) => id),
      waiting.map(([id]) => id),
    ),
  ];
}

/** What must hold of any table when nothing goes on any more. */
function tableFinding({ population, table, mails }: Observation): Finding {
  const sent = mails.flatMap(({ to }) => to);
  const candidates = [...population.ranked, ...population.outside];
  const scores = new Map(candidates.map(({ email, score: total, lanes }) => [email, { total, lanes }]));
  const violations = violationsOf(table, { sent, unrecorded: new Map(), scores });
  const text =
    'standings, lanes, timers, pointers, invitations, receipts, selection and record fit each other';
  return { ok: violations.length === 0, text: [text, ...violations.slice(0, 5)].join('; ') };
}

function mailFindings({ size, population, mails, queues }: Observation): Finding[] {
  const invited = population.ranked.slice(0, size);
  const left = queues.filter(({ depth }) => depth > 0).map(({ name, depth }) => `${depth} in ${name}`);
  return [
    sameOnce(
      `${size} e-mails: one to each of the invited, in their language, and none to any other candidate`,
      invited.map(({ email, language }) => `${email} ${SUBJECTS[language]}`),
      mails.map(({ to, subject }) => `${to.join(' ')} ${subject}`),
    ),
    {
      ok: queues.length > 0 && left.length === 0,
      text: `nothing is left in any of ${queues.length} queues, dead letters included${left.length > 0 ? `: ${left.join(', ')}` : ''}`,
    },
  ];
}

function proofFindings({ size, population, round, exported }: Observation): Finding[] {
  const committed = {
    ...round,
    selected: round.selected ?? 0,
    digest: round.digest ?? '',
    merkleRoot: round.merkleRoot ?? '',
  };
  const found = verifySelection(exported, committed, sha256);
  const [first, ...others] = exported.rows;
  const forged = first ? [{ ...first, score: first.score + 1 }, ...others] : [];
  const seen = verifySelection({ ...exported, rows: forged }, committed, sha256);
  const what = [...new Set(found.map(({ code }) => code))].join(', ');
  return [
    {
      ok: found.length === 0,
      text: `the export of ${exported.rows.length} rows fits the published root ${what}`.trim(),
    },
    {
      ok: seen.some(({ code }) => code === 'wrong-root'),
      text: 'an export with one point more in one row does not',
    },
    sameOrder(
      'the export is the selection',
      population.ranked.slice(0, size).map(line),
      exported.rows.map(line),
    ),
  ];
}

function answerShouldBe(place: Place | undefined, rank: number | null, observation: Observation): string {
  const last = observation.population.ranked[observation.size - 1];
  if (!place || rank === null || !last) return 'ineligible not-in-lane in-no-program';
  if (rank <= observation.size) return 'invited invited issued';
  if (place.score < last.score) return 'in-pool not-invited below-cut-off';
  return `in-pool not-invited ${place.submittedAt === last.submittedAt ? 'tie' : 'later-submission'}`;
}

function answerFindings(observation: Observation): Finding[] {
  const { answers, size, round, population } = observation;
  const proved = ({ rank, proof }: Answer): boolean => {
    if (rank === null || rank > size) return proof === null;
    const { selected, merkleRoot } = round;
    return (
      proof !== null &&
      proof.row.rank === rank &&
      verifyInclusion(proof, { ...round, selected: selected ?? 0, merkleRoot: merkleRoot ?? '' }, sha256)
    );
  };
  const ranks = answers.map(({ rank }) => rank ?? 'none').join(', ');
  return [
    sameOrder(
      `candidates at rank ${ranks} read their outcome with its reason`,
      answers.map(({ rank }) =>
        answerShouldBe(rank === null ? undefined : population.ranked[rank - 1], rank, observation),
      ),
      answers.map(({ state, outcome, reason }) => `${state} ${outcome} ${reason}`),
    ),
    {
      ok: answers.length > 0 && answers.every(proved),
      text: 'those of them who are invited have a proof of their place that leads to the root; the others have none',
    },
  ];
}

/** Everything that was to be shown of a round. What should be comes from the population, not from the system. */
export function findingsOf(observation: Observation): Finding[] {
  return [
    ...inviteFindings(observation),
    tableFinding(observation),
    ...mailFindings(observation),
    ...reportFindings(observation),
    ...proofFindings(observation),
    ...answerFindings(observation),
  ];
}
