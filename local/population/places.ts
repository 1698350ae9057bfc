import { COUNTED_BANDS } from '#domain/rounds/pool-bands';
import type { Inhabitant } from './inhabitant.ts';
import type { Distribution, PublishedRound } from './rounds-history.ts';
import { scaledSize } from './scaled-size.ts';

/** The places of a round, to scale: so many of its lane stand at its cut-off or above. */
export interface Places {
  round: PublishedRound;
  size: number;
}

type Ranked = Pick<Inhabitant, 'score' | 'lanes'>;

function bandsWhere(is: (band: { lowest: number; highest: number }) => boolean): string[] {
  return COUNTED_BANDS.filter(is).map(({ label }) => label);
}

/** The bands in which everybody has at least this score. */
export function bandsFrom(score: number): string[] {
  return bandsWhere(({ lowest }) => lowest >= score);
}

/** Whether some scores of a band are at the cut-off of a round or above. */
export function reaches(band: string, { cutOff }: PublishedRound): boolean {
  return bandsWhere(({ highest }) => highest >= cutOff.score).includes(band);
}

function countIn(counts: Distribution, is: (label: string) => boolean = () => true): number {
  return [...counts].reduce((sum, [label, count]) => (is(label) ? sum + count : sum), 0);
}

/**
 * The places of the rounds that were held in a pool, to the scale of `scaled`. A round has no more than there are
 * candidates in the bands that reach its cut-off; a general round no fewer than in those that lie above it.
 *
 * @param rounds in order of time
 */
export function placesOf(
  rounds: readonly PublishedRound[],
  published: Distribution,
  scaled: Distribution,
): Places[] {
  const [pool, population] = [countIn(published), countIn(scaled)];
  return rounds.map((round) => {
    const above = bandsFrom(round.cutOff.score);
    const least = round.lane === 'general' ? countIn(scaled, (label) => above.includes(label)) : 0;
    const most = countIn(scaled, (label) => reaches(label, round));
    return { round, size: Math.min(most, Math.max(least, scaledSize(round.size, population, pool))) };
  });
}

/** Whose place a candidate takes: of the first round in whose lane they stand at the cut-off or above. */
export function placeOf<Of extends Places>(candidate: Ranked, places: readonly Of[]): Of | undefined {
  return places.find(
    ({ round: { lane, cutOff } }) => candidate.score >= cutOff.score && candidate.lanes.includes(lane),
  );
}

/** Those who were drawn for a round: how many they are, and the lowest of their scores. */
export interface Drawn {
  count: number;
  lowest: number;
}

/** By number of round; absent where nobody was drawn. */
export function drawnFor(people: readonly Ranked[], places: readonly Places[]): ReadonlyMap<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const person of people) {
    const place = placeOf(person, places);
    if (place === undefined) continue;
    const { count, lowest } = drawn.get(place.round.number) ?? { count: 0, lowest: person.score };
    drawn.set(place.round.number, { count: count + 1, lowest: Math.min(lowest, person.score) });
  }
  return drawn;
}
