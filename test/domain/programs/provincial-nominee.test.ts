import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Nomination, Profile } from '#domain/profile/profile';
import { english, job, somebody, TODAY } from '../somebody.ts';

const ELIGIBLE = { work: [job('2024-01-01', null)], languageTests: [english(9)] };
const NOMINATED = { province: 'ON', acceptedOn: '2026-03-01' };

function codes(facts: Partial<Profile>, nomination?: Nomination): string[] {
  const candidate = somebody(facts);
  const { programs } = evaluate(nomination === undefined ? candidate : { ...candidate, nomination }, TODAY);
  expect(programs.pnp.eligible).toBe(programs.pnp.reasons.length === 0);
  return programs.pnp.reasons.map(({ code }) => code);
}

describe('provincial nominees', () => {
  it.each([
    ['nominated and in a programme', ELIGIBLE, NOMINATED, []],
    ['not nominated', ELIGIBLE, undefined, ['no-nomination']],
    ['nominated from tomorrow', ELIGIBLE, { ...NOMINATED, acceptedOn: '2026-03-11' }, ['no-nomination']],
    ['nominated, in no programme', {}, NOMINATED, ['in-no-programme']],
    ['by Quebec', ELIGIBLE, { ...NOMINATED, province: 'QC' }, ['nominated-by-quebec']],
    ['intending Quebec', { ...ELIGIBLE, intendedProvince: 'QC' as const }, NOMINATED, ['in-no-programme']],
    ['neither', {}, undefined, ['no-nomination', 'in-no-programme']],
  ])('%s', (_, facts, nomination, expected) => {
    expect(codes(facts, nomination)).toEqual(expected);
  });
});
