import { expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import record from '../reference/rounds.json' with { type: 'json' };
import { canadianCredential, english, job, somebody } from '../somebody.ts';

/** Rounds that name no category; every other one is for a category. */
const KINDS: Readonly<Record<string, string>> = {
  'No Program Specified': 'general',
  General: 'general',
  'Canadian Experience Class': 'cec',
  'Federal Skilled Worker': 'fsw',
  'Federal Skilled Trades': 'fst',
  'Provincial Nominee Program': 'pnp',
};

/** How many rounds of each kind there were, and how many named the Provincial Nominee Program. */
function counted(): Record<string, { rounds: number; withNominees: number }> {
  const kinds: Record<string, { rounds: number; withNominees: number }> = {};
  for (const { name, programs } of record.rounds) {
    const kind = KINDS[name] ?? 'category';
    const { rounds, withNominees } = kinds[kind] ?? { rounds: 0, withNominees: 0 };
    const covered = record.programs[programs]?.includes('Provincial Nominee Program') === true;
    kinds[kind] = { rounds: rounds + 1, withNominees: withNominees + Number(covered) };
  }
  return kinds;
}

it('of the official record: every general round covered nominees, and no round for a category or another programme', () => {
  expect(counted()).toEqual({
    general: { rounds: 178, withNominees: 178 },
    category: { rounds: 78, withNominees: 0 },
    cec: { rounds: 70, withNominees: 0 },
    fsw: { rounds: 1, withNominees: 0 },
    fst: { rounds: 7, withNominees: 0 },
    pnp: { rounds: 114, withNominees: 114 },
  });
});

it('a nurse with a nomination is in no round for healthcare, though she would be without it', () => {
  const nurse = somebody({
    education: [canadianCredential('three-year', '2020-06-01')],
    languageTests: [english(9)],
    work: [job('2024-01-01', null, { noc: '31301', hoursPerWeek: 37.5 })],
  });
  const nomination = { province: 'ON', acceptedOn: '2026-02-01' };
  expect(evaluate({ ...nurse, nomination }, '2026-03-01').lanes).toEqual(['general', 'pnp']);
  expect(evaluate(nurse, '2026-03-01').lanes).toContain('healthcare');
});
