import { describe, expect, it } from 'vitest';
import { countable } from '#domain/answers/advice/countable';
import { toDay } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import type { Spouse } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { canadianCredential, couple, english, foreignCredential, job, TODAY } from '../somebody.ts';

/** How much is left of the facts of the candidate, and of the same facts of a spouse. */
function left(facts: Pick<Spouse, 'education' | 'languageTests' | 'work'>): number[] {
  const prepared = prepareCandidate(couple({ ...facts }, facts), compile(PUBLISHED_RULEBOOK));
  const { own, spouse } = countable(prepared, toDay(TODAY), 5);
  const of = ({ credentials, sittings, work }: typeof own): number =>
    credentials.length + sittings.length + work.spans.length;
  return [of(own), ...(spouse === undefined ? [] : [of(spouse)])];
}

const { assessment: _, ...unassessed } = foreignCredential('master');
// PTE Core is accepted since 2024-01-30.
const pte = { ...english(60), test: 'pte-core' } as const;

describe('what can still count', () => {
  it.each([
    ['a result of less than two years', { languageTests: [english(7, '2024-03-11')] }],
    ['a result of a later day', { languageTests: [english(7, '2026-04-01')] }],
    ['a result since its test is accepted', { languageTests: [{ ...pte, takenOn: '2025-01-30' }] }],
    ['an assessment of less than five years', { education: [foreignCredential('master', '2021-03-11')] }],
    ['an assessment of a later day', { education: [foreignCredential('master', '2026-04-01')] }],
    ['a credential of Canada', { education: [canadianCredential('master', '2000-01-01')] }],
    ['work however old', { work: [job('1990-01-01', '1991-01-01')] }],
  ])('is %s', (_, facts) => {
    expect(left(facts)).toEqual([1, 1]);
  });

  it.each([
    ['a result of two years', { languageTests: [english(7, '2024-03-10')] }],
    ['a result before its test was accepted', { languageTests: [{ ...pte, takenOn: '2024-01-29' }] }],
    ['an assessment of five years', { education: [foreignCredential('master', '2021-03-10')] }],
    ['a foreign credential without one', { education: [unassessed] }],
    ['work without authorisation', { work: [job('2024-01-01', null, { authorised: false })] }],
  ])('is not %s', (_, facts) => {
    expect(left(facts)).toEqual([0, 0]);
  });
});
