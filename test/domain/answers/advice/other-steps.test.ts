import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { STAND_IN_OCCUPATION } from '#domain/answers/advice/occupation';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';
import { added, graduate, step, steps } from './advised.ts';

describe('other steps', () => {
  it('put the nomination first, with 600, and it ranks as a nominee', () => {
    const [first] = steps(graduate);
    expect(first).toMatchObject({ id: 'nomination', gain: 600 });
    expect(first?.lanes).toEqual(['general', 'pnp']);
    expect(first?.message).toContain('not in those for a category');
    expect(
      step({ ...graduate, nomination: { province: 'ON', acceptedOn: TODAY } }, 'nomination'),
    ).toBeUndefined();
  });

  it('open no category for a nominee: French of level 7 does for another, and is no step where it gives no points', () => {
    const nomination = { province: 'ON', acceptedOn: TODAY };
    const lanesAfter = (candidate: Candidate): string[] => steps(candidate).flatMap(({ lanes }) => lanes);
    expect(lanesAfter(graduate)).toContain('french');
    expect(new Set(lanesAfter({ ...graduate, nomination }))).toEqual(new Set(['general', 'pnp']));
  });

  it('add a certificate for a candidate who works in a trade: 50 with CLB 7', () => {
    const cook = somebody({
      languageTests: [english(7)],
      work: [job('2023-01-01', '2025-12-31', { noc: '63200', country: 'IN' })],
    });
    const found = step(cook, 'certificate.63200');
    expect(found).toMatchObject({ gain: 50 });
    expect(found?.lanes).toContain('fst');
    expect(steps(graduate).filter(({ id }) => id.startsWith('certificate'))).toEqual([]);
  });

  it('count a job offer only while one gave points: 50 until 2025-03-24', () => {
    const then = somebody({ languageTests: [english(9, '2024-09-01')], work: [job('2023-01-01', null)] });
    expect(step(then, 'job-offer', '2025-03-24')).toMatchObject({ gain: 50 });
    expect(step(then, 'job-offer', '2025-03-25')).toBeUndefined();
  });

  it('show more funds or another province when only that keeps the candidate out', () => {
    const worker = {
      education: [foreignCredential('master')],
      languageTests: [english(9)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
    };
    const poor = somebody({ ...worker, settlementFunds: 15_262 });
    const found = step(poor, 'funds');
    expect(found).toMatchObject({ gain: 0, lanes: expect.arrayContaining(['fsw']) });
    expect(added(found)).toEqual([15_263]);
    expect(step(somebody({ ...worker, settlementFunds: 15_263 }), 'funds')).toBeUndefined();
    expect(step(somebody({ ...worker, intendedProvince: 'QC' }), 'province')).toMatchObject({ gain: 0 });
  });

  it('leave a declared first language open where the other gives more', () => {
    const declared = somebody({ languageTests: [english(6), french(9)], firstOfficialLanguage: 'en' });
    // French first: 4 × 31 and English second 4 × 1; English first: 4 × 9 and French second, capped at 24.
    expect(step(declared, 'first-language')).toMatchObject({ gain: 128 - 60 });
  });
});

describe('a spouse or partner', () => {
  const pair = couple({ languageTests: [english(8)] });

  it('takes a language test: 4 at CLB 5, 12 at 7, 20 at 9', () => {
    const gains = steps(pair)
      .filter(({ id }) => id.startsWith('spouse.language'))
      .map(({ id, gain }) => [id, gain]);
    expect(gains).toEqual([
      ['spouse.language.en.all.9', 20],
      ['spouse.language.en.all.7', 12],
      ['spouse.language.en.all.5', 4],
    ]);
  });

  it('has a credential assessed, and the next level above it', () => {
    const { assessment: _, ...degree } = foreignCredential('three-year');
    const candidate = couple({}, { education: [degree] });
    expect(step(candidate, 'spouse.education.assess.0')).toMatchObject({ gain: 8 });
    expect(step(candidate, 'spouse.education.abroad.master')).toMatchObject({ gain: 10 });
  });

  it('stays: the column without a spouse has 105 for thirty years instead of 95, and 23 for CLB 8 instead of 22', () => {
    expect(step(pair, 'spouse.stays')).toMatchObject({ gain: 10 + 4 });
  });

  it('changes nothing when not accompanying or Canadian', () => {
    for (const facts of [{ accompanying: false }, { canadianOrPermanentResident: true }])
      expect(steps(couple({}, facts)).filter(({ id }) => id.startsWith('spouse.'))).toEqual([]);
  });
});

it('takes an occupation that is in no category where none is known', () => {
  const found = step(somebody({ languageTests: [english(9)] }), 'work.canadian');
  const [{ noc }] = added(found) as [{ noc: string }];
  expect(noc).toBe(STAND_IN_OCCUPATION);
  for (const { condition } of PUBLISHED_RULEBOOK.categories)
    expect(condition.kind === 'language' ? [] : condition.occupations).not.toContain(noc);
});

it('advises no candidate before birth', () => {
  const unborn = somebody({ dateOfBirth: '2026-03-11' });
  expect(advise(unborn, TODAY)).toMatchObject({ improvements: [], programs: [] });
});

it('names the easier of two steps with the same gain first', () => {
  // Before 2016-11-19 study in Canada gave nothing beyond the credential, 90 for one year.
  const candidate = somebody({ work: [job('2014-01-01', null, { country: 'IN' })] });
  const found = steps(candidate, '2016-01-01').filter(({ id }) => id.endsWith('one-year'));
  expect(found.map(({ id, gain }) => [id, gain])).toEqual([
    ['education.canada.one-year', 90],
    ['education.abroad.one-year', 90],
  ]);
});

it('advises no nomination to a candidate who has accepted one, on that day or before it', () => {
  const { profile } = somebody({ languageTests: [english(9)] });
  for (const acceptedOn of [TODAY, '2026-04-01'])
    expect(step({ profile, nomination: { province: 'ON', acceptedOn } }, 'nomination')).toBeUndefined();
});
