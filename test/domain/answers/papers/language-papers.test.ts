import { describe, expect, it } from 'vitest';
import type { LanguageTest } from '#domain/profile/profile';
import { couple, english, french, job, somebody } from '../../somebody.ts';
import { papers, statesOf } from './papers.ts';

describe('language test reports', () => {
  it('are one for each language in use, the better of two', () => {
    const candidate = somebody({ languageTests: [english(7), english(9), french(7)] });
    expect(statesOf(candidate, 'language-test')).toEqual([
      ['candidate', '/profile/languageTests/1', 'on-file'],
      ['candidate', '/profile/languageTests/2', 'on-file'],
    ]);
  });

  it('are both of a language where one gives the points and the other meets the threshold', () => {
    const candidate = somebody({
      work: [job('2024-01-01', null)],
      languageTests: [{ ...english(10), writing: 6 }, english(7), english(6)],
    });
    expect(statesOf(candidate, 'language-test').map(([, why]) => why)).toEqual([
      '/profile/languageTests/1',
      '/profile/languageTests/0',
    ]);
  });

  it.each([
    ['2024-05-10', 'on-file', '2026-05-10'],
    ['2024-05-09', 'expires-soon', '2026-05-09'],
    ['2024-03-11', 'expires-soon', '2026-03-11'],
    ['2024-03-10', 'expired', '2026-03-10'],
  ])(
    'taken on %s are %s: they count for two years, and a candidate has 60 days to apply',
    (takenOn, state, expiresOn) => {
      const [report] = papers(somebody({ languageTests: [english(7, takenOn)] })).filter(
        ({ code }) => code === 'language-test',
      );
      expect(report).toMatchObject({
        state,
        expiresOn,
        basis: 'rule',
        source: 'IRPR 75(2)(d), 87.1(2)(d), 87.2(3)(a)',
      });
    },
  );

  it('are to be got where there are none', () => {
    expect(statesOf(somebody(), 'language-test')).toEqual([
      ['candidate', '/profile/languageTests', 'to-get'],
    ]);
  });

  it('name the test, and nothing where there is none', () => {
    const message = (...languageTests: LanguageTest[]) =>
      papers(somebody({ languageTests })).find(({ code }) => code === 'language-test')?.message.en;
    expect(message(english(7))).toContain('language test CELPIP');
    expect(message()).toContain('language test, less than two years old');
  });

  it('leave out one that no other covers but that changes nothing', () => {
    // CLB 8 in listening and 4 in the rest gives fewer points than CLB 7, which meets every threshold besides.
    const languageTests = [{ ...english(4), listening: 8 }, english(7)];
    expect(statesOf(somebody({ languageTests }), 'language-test').map(([, why]) => why)).toEqual([
      '/profile/languageTests/1',
    ]);
  });

  it('are one of two that give the same', () => {
    const languageTests = [
      { ...english(7), listening: 8 },
      { ...english(7), reading: 8 },
    ];
    expect(statesOf(somebody({ languageTests }), 'language-test')).toHaveLength(1);
  });

  it('without a valid one are the newest that ran out, not the better', () => {
    const languageTests = [
      english(9, '2021-01-01'),
      english(6, '2023-01-01'),
      english(7, '2022-01-01'),
      english(8, '2026-04-01'),
    ];
    expect(statesOf(somebody({ languageTests }), 'language-test')).toEqual([
      ['candidate', '/profile/languageTests/1', 'expired'],
    ]);
  });

  it('of a spouse are the best valid one, without one the newest that ran out, else none', () => {
    const ask = (...languageTests: LanguageTest[]) =>
      statesOf(couple({ languageTests: [english(7)] }, { languageTests }), 'language-test')
        .filter(([whom]) => whom === 'spouse')
        .map(([, why, state]) => [why, state]);
    const old = [
      english(9, '2021-01-01'),
      english(6, '2024-03-10'),
      english(7, '2022-01-01'),
      english(8, '2026-04-01'),
    ];
    expect(ask(...old, english(5), english(6))).toEqual([['/profile/spouse/languageTests/5', 'on-file']]);
    expect(ask(...old)).toEqual([['/profile/spouse/languageTests/1', 'expired']]);
    expect(ask(english(8, '2026-04-01'))).toEqual([]);
    expect(ask()).toEqual([]);
  });
});
