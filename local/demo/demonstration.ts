import type { Writable } from 'node:stream';
import { addDays } from '../population/days.ts';
import type { Inhabitant } from '../population/inhabitant.ts';
import { largestRemainder } from '../population/largest-remainder.ts';
import { populationLike } from '../population/population-like.ts';
import { type PublishedPool, publishedPool } from '../population/rounds-history.ts';
import type { System } from '../system-types.ts';
import { apiClient } from './api-client.ts';
import { commandsToTry } from './commands-to-try.ts';
import { type ComparedRound, missed } from './compare.ts';
import { holdRounds } from './hold-rounds.ts';
import { startProgress } from './progress.ts';
import { poolTable, roundsTable } from './report-tables.ts';
import { showMails } from './show-mails.ts';
import { passFiveMinuteMark } from './simulated-time.ts';
import { countSteps, submitPopulation } from './submit-population.ts';

export interface DemonstrationOptions {
  /** Candidates in the pool. */
  population: number;
  /** The newest distribution published for this day or before it is taken. */
  day: string;
  seed: number;
  /** Nobody will be able to try the system afterwards. */
  once: boolean;
  out: Writable;
}

export interface DemonstrationReport {
  /** False when a round that had to land in the published band did not, or a notification is missing. */
  ok: boolean;
  submitted: number;
  ineligible: number;
  invited: number;
  /** E-mails, of invitations and of nominations. */
  notified: number;
  rounds: readonly ComparedRound[];
}

export const DEMONSTRATION_DEFAULTS = { population: 2000, day: '2024-04-23', seed: 294 } as const;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function introduce(pool: PublishedPool, people: readonly Inhabitant[], size: number, seed: number): string {
  const rounds = pool.rounds.map(({ number, lane }) => `#${number} (${lane})`).join(', ');
  return `
A pool like Canada's on ${pool.day}, scaled to ${size.toLocaleString('en-CA')} candidates (seed ${seed}).
The people are invented: facts drawn at random, scored by the rules of the day, and kept while their band of scores has
room. ${people.length - size} more are in no programme: they are kept too, and told why. Then the rounds held in that pool follow:
${rounds}.

`;
}

function judge(rounds: readonly ComparedRound[], invited: number, mailed: number): string {
  const lines = rounds.map((round) => {
    const name = `#${round.published.number} (${round.published.lane})`;
    if (missed(round))
      return `${name} is NOT in the published band: at this size of population the scaled figures, or the system, are off.`;
    if (round.arithmetic)
      return `${name} is arithmetic: the distribution and the size alone decide the band, and ours is the published one.`;
    return round.published.lane === 'general'
      ? `${name}: the published distribution and size do not lead to the published band by themselves; ours is for comparison.`
      : `${name} depends on who was drawn: the distribution does not say who is in the lane.`;
  });
  const mails =
    mailed === invited
      ? `${invited} invitations, each with one e-mail.`
      : `${invited} invitations, but ${mailed} e-mails: they should be equal.`;
  return `${[...lines, mails].join('\n')}\n`;
}

/**
 * Fills the running system with a pool like a real one, through its HTTP API and along its simulated clock, holds the
 * rounds that were really held in it, and shows ours beside the published ones.
 *
 * @throws LocalRunError when no such pool is known, or the system refuses what it should take
 */
export async function runDemonstration(
  system: System,
  options: DemonstrationOptions,
): Promise<DemonstrationReport> {
  const { population, seed, once, out } = options;
  const pool = publishedPool(options.day);
  const people = populationLike(pool.distribution, { size: population, day: pool.day, seed });
  out.write(introduce(pool, people, population, seed));

  const send = apiClient(system.apiUrl);
  let began = performance.now();
  const submitting = startProgress(out, 'Submitting', countSteps(people));
  await submitPopulation(people, { system, send, progress: submitting });
  // The day before, everything that time changes in the pool is brought up to date; the day itself begins with a count.
  await passFiveMinuteMark(system, `${addDays(pool.day, -1)}T23:56:00.000Z`);
  await passFiveMinuteMark(system, `${pool.day}T00:06:00.000Z`);
  submitting.end();
  out.write(`  through the HTTP API in ${seconds(began)}\n\n`);

  began = performance.now();
  const mailsBefore = system.mailbox.count();
  const holding = startProgress(out, 'Rounds    ', pool.rounds.length);
  const { compared, poolBefore } = await holdRounds(pool, population, { system, send, progress: holding });
  holding.end();
  out.write(`  on schedule of the simulated clock in ${seconds(began)}\n\n`);

  const mails = system.mailbox.messages().slice(mailsBefore);
  const invited = compared.reduce((sum, { held }) => sum + held.issued, 0);
  const french = new Set(
    people.filter(({ profile }) => profile.preferredLanguage === 'fr').map(({ profile }) => profile.email),
  );
  out.write(`${poolTable(pool, largestRemainder(pool.distribution, population), poolBefore)}\n\n`);
  out.write(`${roundsTable(compared)}\n${judge(compared, invited, mails.length)}\n`);
  out.write(`${showMails(mails, french)}\n`);
  if (!once) out.write(commandsToTry(system, compared.at(-1)?.held.id ?? ''));
  return {
    ok: !compared.some(missed) && mails.length === invited,
    submitted: people.length,
    ineligible: people.length - population,
    invited,
    notified: system.mailbox.count(),
    rounds: compared,
  };
}
