import * as v from 'valibot';
import type { Inhabitant } from '../population/inhabitant.ts';
import type { System } from '../system-types.ts';
import type { Send } from './api-client.ts';
import { atOnce } from './at-once.ts';
import type { Progress } from './progress.ts';
import { moveTo, passFiveMinuteMark } from './simulated-time.ts';

/**
 * So many requests are on their way at once; the clock stands still, apart from real time, while they are. A dozen would
 * keep the functions' threads waiting at the end of every group.
 */
const AT_ONCE = 32;
/** As long as nobody waits for a round, it is enough that timers run now and then. */
const TIMERS_EVERY_MS = 7 * 86_400_000;
const GROUP_SPAN_MS = 12 * 3_600_000;

interface Step {
  at: string;
  take(): Promise<void>;
}

const ownView = v.object({ id: v.string() });

/** What a person does in the weeks before the round: submit and, for a nominee, accept what the province offers. */
function stepsOf(person: Inhabitant, sub: string, system: System, send: Send): Step[] {
  const submit = async () => {
    const token = await system.mint({ sub });
    const request = {
      route: 'POST /profiles',
      token,
      body: person.profile,
      expected: 201,
      // A person has one profile: where the answer to the first try was lost, the second one meets it.
      afterRetry: 409,
    };
    await send(request);
  };
  const { nominated } = person;
  if (!nominated) return [{ at: person.submittedAt, take: submit }];
  const nominate = async () => {
    const { province } = nominated;
    const own = await send({ route: 'GET /profiles/me', token: await system.mint({ sub }), expected: 200 });
    const { id: profileId } = v.parse(ownView, own);
    const nominator = await system.mint({ sub: `nominator-${province}`, groups: ['nominator'], province });
    await send({ route: 'POST /nominations', token: nominator, body: { profileId }, expected: 201 });
    const token = await system.mint({ sub });
    await send({ route: 'POST /profiles/me/nomination/accept', token, expected: 200 });
  };
  return [
    { at: person.submittedAt, take: submit },
    { at: nominated.at, take: nominate },
  ];
}

/**
 * Steps that are taken at once: few, and within hours, so that nobody's two steps, which are days apart, meet in one
 * group.
 */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group &&
      first &&
      group.length < AT_ONCE &&
      Date.parse(step.at) - Date.parse(first.at) < GROUP_SPAN_MS
    )
      group.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Who is who: the `sub` of the token of the person at an index of the population. */
export const subOf = (index: number): string => `candidate-${index + 1}`;

/** How many calls of `progress.advance` {@link submitPopulation} makes. */
export function countSteps(population: readonly Inhabitant[]): number {
  return population.reduce((count, { nominated }) => count + (nominated ? 2 : 1), 0);
}

/**
 * Sends everybody in through the HTTP API, each at their time of the simulated clock.
 *
 * @param population in any order
 */
export async function submitPopulation(
  population: readonly Inhabitant[],
  { system, send, progress }: { system: System; send: Send; progress: Progress },
): Promise<void> {
  const steps = population
    .flatMap((person, index) => stepsOf(person, subOf(index), system, send))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  let timersRan = Number.NEGATIVE_INFINITY;
  for (const group of groupsOf(steps)) {
    const at = group[0]?.at ?? '';
    if (Date.parse(at) - timersRan > TIMERS_EVERY_MS) {
      await passFiveMinuteMark(system, at);
      timersRan = Date.parse(at);
    } else await moveTo(system, at);
    await atOnce(AT_ONCE, group, async (step) => {
      await step.take();
      progress.advance();
    });
  }
}
