import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from '#domain/profile/profile';
import reference from '../reference/occupations.json' with { type: 'json' };
import { candidates } from './candidates.ts';
import { hostile } from './hostile.ts';
import { either } from './promising.ts';

function codes({ profile }: Candidate): string[] {
  const { work, spouse, jobOffers, certificatesOfQualification } = profile;
  return [work, spouse?.work, jobOffers, certificatesOfQualification].flatMap((list) =>
    (list ?? []).map(({ noc }) => noc),
  );
}

it.each([
  ['any', either(candidates)],
  ['hostile', hostile],
])('%s random candidates have occupations that there are, on both sides of 2022-11-16', (_, drawn) => {
  const seen = new Set(fc.sample(drawn, 400).flatMap(([candidate]) => codes(candidate)));
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen].filter((code) => !(code in reference.unit_groups))).toEqual([]);
  const { skilled_only_since } = reference.skill_type_changes;
  expect(skilled_only_since.some((code) => seen.has(code))).toBe(true);
});
