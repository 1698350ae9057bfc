import { type Finding, sameOrder } from './finding.ts';
import type { Observation } from './observation.ts';
import type { Place } from './rank-again.ts';

const HASH = /^[0-9a-f]{64}$/;

/** The bands in which the pool is published, by their lowest scores: the sums of finer ones are left out. */
const LOWEST = [601, 501, 491, 481, 471, 461, 451, 441, 431, 421, 411, 401, 351, 301, 0];

function bandsOf(ranked: readonly Place[]): string[] {
  return LOWEST.map((lowest, index) => {
    const highest = (LOWEST[index - 1] ?? 1201) - 1;
    const count = ranked.filter(({ score }) => score >= lowest && score <= highest).length;
    return `${lowest}-${highest} ${count}`;
  });
}

function cutOffFinding({ size, population, round }: Observation): Finding {
  const { score, submittedAt } = population.ranked[size - 1] ?? {};
  const { cutOff } = round;
  const tied = population.ranked.filter((place) => place.score === score).length;
  return {
    ok: cutOff !== null && cutOff.score === score && cutOff.submittedAt === submittedAt,
    text: `cut-off ${cutOff?.score}, tie-break ${cutOff?.submittedAt}: that of the last invited (${tied} have this score)`,
  };
}

/** Whether the public report of the round and its record say everything, and say it right. */
export function reportFindings(observation: Observation): Finding[] {
  const { size, population, round, record } = observation;
  const { state, selected, issued, lapsed, startedAt, completedAt, submittedBy } = round;
  const lapses = Object.values(lapsed ?? { unknown: Number.NaN }).reduce((sum, count) => sum + count, 0);
  const bands = bandsOf(population.ranked);
  return [
    {
      ok: state === 'completed' && selected === size && issued === size && lapses === 0,
      text: `the round is ${state}: ${selected} selected, ${issued} issued, ${lapses} lapsed`,
    },
    cutOffFinding(observation),
    sameOrder(
      `the pool before the round by band, ${population.ranked.length} together, as counted anew`,
      [...bands, `all ${population.ranked.length}`],
      [
        ...bands.map((text) => {
          const label = text.split(' ')[0] ?? '';
          return `${label} ${round.poolByBand?.bands[label] ?? 'none'}`;
        }),
        `all ${round.poolByBand?.total ?? 'none'}`,
      ],
    ),
    {
      ok: HASH.test(round.digest ?? '') && HASH.test(round.merkleRoot ?? ''),
      text: `root ${round.merkleRoot}, digest ${round.digest}`,
    },
    {
      ok:
        startedAt !== null &&
        completedAt !== null &&
        round.scheduledAt <= startedAt &&
        startedAt <= completedAt &&
        submittedBy === round.scheduledAt &&
        round.number === 1 &&
        round.size === size &&
        round.lane === 'general' &&
        round.ruleset !== null,
      text: `number ${round.number}, rules ${round.ruleset}, from ${startedAt} to ${completedAt}`,
    },
    sameOrder(
      'the record says who planned it, when it began and when it was completed',
      ['planned', 'begun', `completed ${size}`],
      record.map(({ what, issued: count }) => (count === undefined ? what : `${what} ${count}`)),
    ),
  ];
}
