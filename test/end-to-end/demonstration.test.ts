import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { selectInvited } from '#domain/rounds/select-invited';
import { alreadyPresent } from '#local/demo/already-present';
import { type DemonstrationReport, runDemonstration } from '#local/demo/demonstration';
import { populationLike } from '#local/population/population-like';
import { publishedPool } from '#local/population/rounds-history';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';

const POPULATION = 160;
const SEED = 11;

describe('runDemonstration, on the whole system', () => {
  let system: System;
  let report: DemonstrationReport;
  let presentBefore: boolean;
  let text = '';

  beforeAll(async () => {
    system = await startSystem();
    presentBefore = await alreadyPresent(system);
    const out = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    report = await runDemonstration(system, {
      population: POPULATION,
      day: '2024-04-23',
      seed: SEED,
      once: true,
      out,
    });
  }, 180_000);
  afterAll(() => system?.stop());

  it('lands in the published band, with the pool to scale and one e-mail an invitation', () => {
    expect(report.ok).toBe(true);
    expect(report).toMatchObject({ submitted: 162, ineligible: 2, invited: 3 });
    // 2,095 and 1,400 of 214,697, for 160 candidates: 1.56 and 1.04.
    expect(report.rounds.map(({ size, held }) => [size, held.issued])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(report.rounds[0]).toMatchObject({ arithmetic: true, ourBand: '501-600' });
    // Published: 529 and 410.
    for (const { published, held } of report.rounds)
      expect(Math.abs((held.cutOff?.score ?? 0) - published.cutOff.score)).toBeLessThanOrEqual(20);
  });

  it('invites whom the rules invite, computed from the same people without the system', () => {
    const pool = publishedPool('2024-04-23');
    const { day, rounds, distribution } = pool;
    const people = populationLike(distribution, { size: POPULATION, day, seed: SEED, rounds });
    const ranked = people.map(({ profile, nominated, submittedAt }, index) => {
      const nomination = nominated && { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) };
      const { crs, lanes } = evaluate({ profile, ...(nomination && { nomination }) }, '2024-04-23');
      return { id: String(index), score: crs.total, submittedAt, lanes };
    });
    const { cutOff } = selectInvited(ranked, { lane: 'general', size: 2, asOf: '2024-04-23T16:54:59.000Z' });
    expect(report.rounds[0]?.held.cutOff?.score).toBe(cutOff?.score);
  });

  it('holds the rounds at their published times, and everybody can read them', async () => {
    const answer = await fetch(`${system.apiUrl}/rounds`);
    const { rounds } = (await answer.json()) as { rounds: { scheduledAt: string; state: string }[] };
    expect(rounds.map(({ scheduledAt, state }) => [scheduledAt, state])).toEqual([
      ['2024-04-24T14:10:42.000Z', 'completed'],
      ['2024-04-23T16:54:59.000Z', 'completed'],
    ]);
  });

  it('shows the tables, an e-mail, who is not in the pool, and what to try next', () => {
    for (const words of [
      '2023-11-08 17:50:29',
      '2,095',
      '│ drawn ',
      'Subject: You are invited',
      '"ineligible"',
      'npm run -s score',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('\u001b');
  });

  it('can tell afterwards that it has run', async () => {
    expect([presentBefore, await alreadyPresent(system)]).toEqual([false, true]);
  });
});
