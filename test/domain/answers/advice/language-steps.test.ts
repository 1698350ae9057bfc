import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { jointThresholds } from '#domain/answers/advice/joint-thresholds';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { canadianCredential, couple, english, french, job, somebody, TODAY } from '../../somebody.ts';
import { added, idsOf, opened, step, steps } from './advised.ts';

describe('thresholds of all four abilities', () => {
  it('are those of programmes, transferability, French and categories, the lowest first, each once', () => {
    // IRPR 74: 7, 5 and 4; grid: 5 in the second language; CRS: 5, 7 and 9; French 7 with English 5.
    expect(jointThresholds(opened(somebody()))).toEqual([4, 5, 7, 9]);
  });

  it('follow the rules of the day', () => {
    const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({
      ...rules,
      cec: { ...rules.cec, levelTeer01: 10 },
      fsw: { ...rules.fsw, level: 8 },
    }));
    const categories = PUBLISHED_RULEBOOK.categories.map((category) =>
      category.condition.kind === 'language'
        ? { ...category, condition: { ...category.condition, level: 6 } }
        : category,
    );
    const of = opened(somebody(), TODAY, { ...PUBLISHED_RULEBOOK, programs, categories });
    expect(jointThresholds(of)).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('a first result', () => {
  const gains = (candidate: Parameters<typeof steps>[0], prefix: string) =>
    steps(candidate)
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, gain }) => [id.slice(prefix.length), gain]);

  it('is advised at each threshold that gives more than the one below: 6 each for CLB 4 and 5, 17 for 7, 31 for 9', () => {
    expect(gains(somebody(), 'language.en.')).toEqual([
      ['all.9', 4 * 31],
      ['all.7', 4 * 17],
      ['all.4', 4 * 6],
    ]);
  });

  it('gives more than one that has run out, had again: 17 for CLB 7, 31 for CLB 9', () => {
    expect(gains(somebody({ languageTests: [english(7, '2023-01-01')] }), 'language.en.')).toEqual([
      ['all.9', 4 * 31],
      ['renew', 4 * 17],
    ]);
  });

  it('is not named below one that has run out, although both open a programme', () => {
    const candidate = somebody({
      languageTests: [english(9, '2023-01-01')],
      work: [job('2024-10-01', null)],
    });
    expect(idsOf(candidate, 'language.en.')).toEqual(['language.en.renew']);
  });

  it('is had again in the language of the one that has run out, and of the better', () => {
    const tests = [english(5, '2022-01-01'), english(7, '2021-01-01'), french(6, '2023-01-01')];
    const candidate = somebody({ languageTests: tests });
    expect(added(step(candidate, 'language.en.renew'))).toEqual([english(7, TODAY)]);
    expect(added(step(candidate, 'language.fr.renew'))).toEqual([french(6, TODAY)]);
    expect(idsOf(somebody({ languageTests: [french(6, '2023-01-01')] }), 'language.en.renew')).toEqual([]);
  });

  it('is not had again before it is had, nor where another counts', () => {
    expect(idsOf(somebody({ languageTests: [english(8, '2026-04-01')] }), 'language.en.renew')).toEqual([]);
    const better = [english(9, '2023-01-01'), english(7)];
    expect(idsOf(somebody({ languageTests: better }), 'language.en.renew')).toEqual([]);
  });

  it('is advised in no language whose tests are not accepted', () => {
    const languageScales = PUBLISHED_RULEBOOK.languageScales.map((scale) =>
      scale.language === 'en' ? scale : { ...scale, acceptedFrom: '2026-03-11' },
    );
    const { improvements } = advise(somebody(), TODAY, {
      rulebook: { ...PUBLISHED_RULEBOOK, languageScales },
    });
    const ids = improvements.map(({ id }) => id).filter((id) => id.startsWith('language.'));
    expect(ids).toEqual(['language.en.all.9', 'language.en.all.7', 'language.en.all.4']);
  });
});

describe('a better result', () => {
  const worker = { work: [job('2024-10-01', null)] };

  it('passes over a level that changes nothing: CLB 5 gives the 6 of CLB 4, CLB 6 gives 9', () => {
    const found = step(somebody({ languageTests: [english(4)] }), 'language.en.listening');
    expect(found).toMatchObject({ gain: 9 - 6 });
    expect(added(found)).toEqual([{ ...english(4, TODAY), listening: 6 }]);
  });

  it('in all four is not named for what three give one by one', () => {
    const result = { ...english(6), speaking: 10 };
    // In a full list a lower result in speaking would take the place of the only one in English.
    const full = [...Array.from({ length: 49 }, () => french(4)), result];
    for (const languageTests of [[result], full])
      expect(idsOf(somebody({ languageTests }), 'language.en.').toSorted()).toEqual(
        ['listening', 'reading', 'writing'].map((ability) => `language.en.${ability}`),
      );
  });

  it('opens a lane by one ability alone, and needs no other', () => {
    const candidate = somebody({ ...worker, languageTests: [{ ...english(7), speaking: 6 }] });
    expect(step(candidate, 'language.en.speaking')?.lanes).toContain('cec');
    expect(step(candidate, 'language.en.all.7')).toBeUndefined();
  });

  it('opens a lane by two abilities together, which gives no more points than one by one', () => {
    const languageTests = [{ ...english(7), writing: 6, speaking: 6 }];
    const candidate = somebody({ ...worker, languageTests });
    expect(step(candidate, 'language.en.speaking')).toMatchObject({ gain: 17 - 9, lanes: [] });
    expect(step(candidate, 'language.en.all.7')).toMatchObject({ gain: 2 * (17 - 9) });
    expect(step(candidate, 'language.en.all.7')?.lanes).toContain('cec');
  });

  it('is of the test of the best result', () => {
    const ielts = { ...english(0), test: 'ielts-general-training' } as const;
    const best = { ...ielts, listening: 7.5, reading: 6.5, writing: 6.5, speaking: 6.5 };
    const found = step(somebody({ languageTests: [english(5), best] }), 'language.en.listening');
    // CLB 8 in everything; the published minimum of CLB 9 in listening is 8.
    expect(added(found)).toEqual([
      { ...ielts, takenOn: TODAY, listening: 8, reading: 6.5, writing: 6.5, speaking: 6.5 },
    ]);
  });
});

describe('a result of a spouse or partner', () => {
  const idsFor = (...languageTests: ReturnType<typeof english>[]) =>
    idsOf(couple({}, { languageTests }), 'spouse.language.');

  it('is raised in the better language, by the lowest ability, then by the sum', () => {
    expect(idsFor(english(7), french(8))).toEqual(['spouse.language.fr.all.9']);
    expect(idsFor(french(7), english(8))).toEqual(['spouse.language.en.all.9']);
    expect(idsFor(english(7), { ...french(7), reading: 699 })).toEqual(['spouse.language.fr.all.9']);
    expect(idsFor(french(7), { ...english(7), reading: 10 })).toEqual(['spouse.language.en.all.9']);
  });

  it('that has run out is had again, and only what gives more beside it: 12 for CLB 7, 20 for 9', () => {
    const gains = steps(couple({}, { languageTests: [english(7, '2023-01-01')] }))
      .filter(({ id }) => id.startsWith('spouse.language.'))
      .map(({ id, gain }) => [id, gain]);
    expect(gains).toEqual([
      ['spouse.language.en.all.9', 20],
      ['spouse.language.en.renew', 12],
    ]);
  });
});

describe('the order of steps', () => {
  it('is by name where points and effort are the same', () => {
    const candidate = somebody({ languageTests: [english(8)], education: [canadianCredential('secondary')] });
    expect(idsOf(candidate, 'language.en.').filter((id) => !id.includes('all'))).toEqual([
      'language.en.listening',
      'language.en.reading',
      'language.en.speaking',
      'language.en.writing',
    ]);
  });
});

it('advises a candidate who is born on the day', () => {
  const found = advise(somebody({ dateOfBirth: TODAY }), TODAY);
  expect(found.improvements.map(({ id }) => id)).toContain('nomination');
  expect(found.programs).toHaveLength(4);
});

it('refuses a day before the first rules', () => {
  expect(() => advise(somebody(), '2014-12-31')).toThrow(RangeError);
});
