import type { Writable } from 'node:stream';
import { largestRemainder } from '../population/largest-remainder.ts';
import { drawnFor, placesOf } from '../population/places.ts';
import { ineligibleIn, populationLike } from '../population/population-like.ts';
import { type PublishedPool, publishedPool } from '../population/rounds-history.ts';
import type { System } from '../system-types.ts';
import { apiClient } from './api-client.ts';
import { commandsToTry } from './commands-to-try.ts';
import type { ComparedRound } from './compare.ts';
import { holdRounds } from './hold-rounds.ts';
import { judge } from './judge.ts';
import { withProgress } from './progress.ts';
import { poolTable, roundsTable } from './report-tables.ts';
import { showIneligible } from './show-ineligible.ts';
import { showMails } from './show-mails.ts';
import { catchUp, passFiveMinuteMark } from './simulated-time.ts';
import { countSteps, submitPopulation, subOf } from './submit-population.ts';

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
  /** False when a figure that has to come out did not; see `judge`. */
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

function introduce(pool: PublishedPool, { population: size, seed, day }: DemonstrationOptions): string {
  const newest = day === pool.day ? '' : `, the newest published by ${day}`;
  const rounds = pool.rounds.map(({ number, lane }) => `#${number} (${lane})`).join(', ');
  return `
A pool like Canada's on ${pool.day}${newest}, scaled to ${size.toLocaleString('en-CA')} candidates (seed ${seed}).
The people are invented: facts drawn at random, scored by the rules of the day, and kept while their band of scores has
room. As many of each lane as its round invited stand at the published cut-off or above, to scale. ${ineligibleIn(size)} more are in no
programme: they are kept too, and told why. Then the rounds held in that pool follow:
${rounds}.

`;
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
  const { day, distribution } = pool;
  out.write(introduce(pool, options));
  const drawing = { label: 'Drawing   ', total: population + ineligibleIn(population) };
  const people = await withProgress(out, drawing, ({ advance: taken }) =>
    populationLike(distribution, { size: population, day, seed, rounds: pool.rounds, taken }),
  );

  const send = apiClient(system.apiUrl);
  let began = performance.now();
  await withProgress(out, { label: 'Submitting', total: countSteps(people) }, (progress) =>
    submitPopulation(people, { system, send, progress }),
  );
  await passFiveMinuteMark(system, `${day}T00:01:00.000Z`);
  await catchUp(system);
  out.write(`  through the HTTP API in ${seconds(began)}\n\n`);

  began = performance.now();
  const mailsBefore = system.mailbox.count();
  const rounds = { label: 'Rounds    ', total: pool.rounds.length };
  const { compared, poolBefore } = await withProgress(out, rounds, (progress) =>
    holdRounds(pool, population, { system, send, progress }),
  );
  out.write(`  on schedule of the simulated clock in ${seconds(began)}\n\n`);

  const mails = system.mailbox.messages().slice(mailsBefore);
  const french = new Set(
    people.filter(({ profile }) => profile.preferredLanguage === 'fr').map(({ profile }) => profile.email),
  );
  const scaled = largestRemainder(distribution, population);
  const drawn = drawnFor(people, placesOf(pool.rounds, distribution, scaled));
  const verdict = judge({ pool, scaled, poolBefore, compared, mailed: mails.length });
  out.write(`${poolTable(pool, scaled, poolBefore)}\n\n`);
  out.write(`${roundsTable(compared, drawn)}\n${verdict.text}\n`);
  out.write(`${showMails(mails, french)}\n`);
  const outside = people.findIndex(({ lanes }) => lanes.length === 0);
  if (outside >= 0) out.write(`${await showIneligible(send, await system.mint({ sub: subOf(outside) }))}\n`);
  out.write(commandsToTry(system, { roundId: compared.at(-1)?.held.id ?? '', day: pool.day, once }));
  return {
    ok: verdict.ok,
    submitted: people.length,
    ineligible: people.length - population,
    invited: compared.reduce((sum, { held }) => sum + held.issued, 0),
    notified: system.mailbox.count(),
    rounds: compared,
  };
}
