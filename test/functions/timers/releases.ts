import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { score } from '#domain/answers/score/score';
import type { Candidate, IsoDate, IsoInstant, Profile } from '#domain/profile/profile';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { firstStanding } from '#functions/profiles/submission';
import { rulesDigest } from '#functions/rules/rules-digest';
import { factsPut } from '#functions/table/facts';
import { SHARDS } from '#functions/table/keys';
import { standingTransition } from '#functions/table/standing-transition';
import type { TimerDependencies } from '#functions/timers/dependencies';
import { POINTS_2025 } from '../../domain/rulebook/points.ts';
import { TEST_RULEBOOK, withLaterPoints } from '../../domain/rulebook/test-rulebook.ts';
import { poolProfile } from '../boundary/sample-profile.ts';
import { startClockwork } from './clockwork.ts';

/** What the amendments of these tests give for a sibling, instead of 15. */
const SIBLING = 35;
export const SIBLING_MORE = SIBLING - 15;

/** The test rulebook and one entry more: a made-up amendment that gives more for a sibling. */
export function amended(from: IsoDate, sibling = SIBLING): Rulebook {
  return withLaterPoints(from, { additional: { ...POINTS_2025.additional, sibling } });
}

export const plain = poolProfile();
/** Gains by the amendments. */
export const withSibling = poolProfile({ siblingInCanada: true });
/** The same, and in the pool since early in 2025. */
export const since2025 = poolProfile({
  siblingInCanada: true,
  languageTests: plain.languageTests.map((test) => ({ ...test, takenOn: '2025-01-10' })),
});
/** In no programme: without a test of today. */
export const withoutTest = poolProfile({ siblingInCanada: true, languageTests: [] });
/** In the Federal Skilled Worker Program, but for the funds: 15,263 are asked of one person from 2025-07-07. */
export const shortOfFunds = poolProfile({
  settlementFunds: 15_000,
  work: [{ noc: '21231', country: 'FR', from: '2020-01-06', to: '2025-12-31', hoursPerWeek: 40 }],
});

/** The same with more than any table asks for. */
export const wellFunded: Profile = { ...shortOfFunds, settlementFunds: 50_000 };

/** What the release with these rules says of a profile. */
export const scoredBy = (rules: Rulebook, profile: Profile, asOf: IsoDate) =>
  score({ profile }, asOf, { rulebook: rules });

/** Candidates of every kind, one a fortnight over a year, as they were submitted to a release. */
export function yearOf(size: number, prefix: string) {
  const kinds = [plain, withSibling, withoutTest, shortOfFunds];
  return Array.from({ length: size }, (_, index) => ({
    id: `${prefix}-${index}`,
    at: new Date(Date.parse('2025-03-12T09:00:00.000Z') + index * 13 * 86_400_000).toISOString(),
    profile: kinds[index % kinds.length] ?? plain,
  }));
}

/** A world whose functions come in releases with rules of their own. It is 2026-03-10, noon. */
export async function startReleases() {
  const t = await startClockwork();
  t.setClock('2026-03-10T12:00:00.000Z');
  const scored: string[] = [];
  return {
    ...t,
    /** The candidates that the timers scored, by family name, in order. */
    scored,
    /** What a release needs. */
    release: (rules: Rulebook, more: Partial<TimerDependencies> = {}): TimerDependencies => ({
      ...t.deps(),
      score: (candidate: Candidate, asOf: IsoDate) => {
        scored.push(candidate.profile.familyName);
        return score(candidate, asOf, { rulebook: rules });
      },
      rules: rulesDigest(rules),
      ...more,
    }),
    /** A submission at an instant to the old release, which has scored it for a day, by default that of the instant. */
    async submit(id: string, profile: Profile, at: IsoInstant, scoredOn = at.slice(0, 10)) {
      const facts = { ...profile, familyName: id, email: `${id}@example.org` };
      const result = score({ profile: facts }, scoredOn, { rulebook: TEST_RULEBOOK });
      const standing = firstStanding({ profileId: id, sub: `sub-${id}` }, at, result);
      const items = [
        ...standingTransition(t.world.table, undefined, standing),
        factsPut(t.world.table, id, facts),
      ];
      await t.world.client.send(new TransactWriteCommand({ TransactItems: items }));
      return standing;
    },
    /** Over the time for which a new release waits until the old one is silent. */
    passQuarter(): void {
      t.world.clock.at += 15 * 60_000;
    },
    poolRules: async () => (await t.world.items('POOL', 'RULES'))[0],
    /** All entries of a lane, as id and score. */
    async ranked(lane: string): Promise<string[]> {
      const entries = await t.laneEntries(lane);
      return entries.map(({ profileId, score: points }) => `${profileId} ${points}`).sort();
    },
    shards: SHARDS,
  };
}

export type Releases = Awaited<ReturnType<typeof startReleases>>;

/** The same client, which counts what is sent by kind of command. */
export function counting<C extends { send(command: never, ...rest: never[]): unknown }>(client: C) {
  const sent: Record<string, number> = {};
  const counted = new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      return (command: object, ...rest: never[]) => {
        const kind = command.constructor.name.replace('Command', '');
        sent[kind] = (sent[kind] ?? 0) + 1;
        return target.send(command as never, ...rest);
      };
    },
  });
  return { client: counted, sent };
}
