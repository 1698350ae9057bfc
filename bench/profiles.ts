import fc from 'fast-check';
import type { Candidate, IsoDate, WorkPeriod } from '#domain/profile/profile';
import { populationLike } from '#local/population/population-like';
import { publishedPool } from '#local/population/rounds-history';
import { candidates } from '../test/domain/arbitrary/candidates.ts';

/** A candidate and the day to score them on. */
export interface Case {
  candidate: Candidate;
  asOf: IsoDate;
}

/** Days of three eras whose pools were published. */
const DAYS: readonly IsoDate[] = ['2022-11-21', '2024-04-23', '2026-02-16'];
const OF_A_DAY = 333;
const SEED = 20_240_423;

/** Parsed anew, so that no profile shares its layout in memory with the code that drew it. */
function asReceived<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** People as they are in the pool: drawn until the pool has the published distribution of a day, scored on that day. */
export function realisticCases(): Case[] {
  return DAYS.flatMap((wanted) => {
    const { day, distribution } = publishedPool(wanted);
    return populationLike(distribution, { size: OF_A_DAY, day, seed: SEED }).map(
      ({ profile, nominated }) => ({
        candidate: asReceived(
          nominated === undefined
            ? { profile }
            : {
                profile,
                nomination: { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) },
              },
        ),
        asOf: day,
      }),
    );
  });
}

/** Candidates with many tests, credentials and overlapping jobs, dated anywhere around the years of all rules. */
export function randomCases(): Case[] {
  const drawn = fc.sample(candidates, { numRuns: DAYS.length * OF_A_DAY, seed: SEED });
  return drawn.map((candidate, i) => ({
    candidate: asReceived(candidate),
    asOf: DAYS[i % DAYS.length] ?? '2024-04-23',
  }));
}

const OCCUPATIONS = [
  '00012',
  '21232',
  '31100',
  '72310',
  '72200',
  '63200',
  '62200',
  '41220',
  '33102',
  '21300',
];
const pad = (n: number): string => String(n).padStart(2, '0');

/** Fifty jobs that overlap, in ten occupations, a third of them going on, of the candidate and of the spouse. */
export function heaviestCase([first]: readonly Case[]): Case {
  if (first === undefined) throw new Error('no profile was drawn');
  const work = Array.from(
    { length: 50 },
    (_, i): WorkPeriod => ({
      noc: OCCUPATIONS[i % OCCUPATIONS.length] ?? '21232',
      country: i % 2 === 0 ? 'CA' : 'IN',
      from: `20${10 + (i % 14)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`,
      to: i % 3 === 0 ? null : `2025-${pad(1 + (i % 12))}-${pad(1 + ((i * 7) % 28))}`,
      hoursPerWeek: 1 + (i % 7) * 1.37,
    }),
  );
  const spouse = { accompanying: true, canadianOrPermanentResident: false, work };
  return {
    candidate: { profile: { ...first.candidate.profile, maritalStatus: 'married', work, spouse } },
    asOf: '2026-02-16',
  };
}
