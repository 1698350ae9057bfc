import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { ExplainedRequirement } from '#domain/explanation/explanation';
import type { Profile, WorkPeriod } from '#domain/profile/profile';
import { canadianCredential, couple, english, job, somebody, TODAY } from '../somebody.ts';
import { explained, row } from './parts.ts';

const ago = (days: number): string => toIsoDate(toDay(TODAY) - days);

function asked(facts: Partial<Profile>, program: 'cec' | 'fsw' | 'fst', name: string): ExplainedRequirement {
  const { requirements } = explained(somebody(facts), TODAY).programs[program];
  const found = requirements.find(({ rule }) => rule === `programs/2015-01-01/${program}/${name}`);
  if (found === undefined) throw new Error(`no requirement ${name}`);
  return found;
}

describe('paid hours and completed years', () => {
  const fact = (work: WorkPeriod[]) =>
    row(explained(somebody({ work }), TODAY).crs, '/core/canadianWork').fact;
  const since =
    'skilled work in Canada, neither self-employed nor beside full-time study, from 2016-03-11 to 2026-03-10';
  const depuis =
    'travail qualifié au Canada, ni autonome ni pendant des études à temps plein, du 2016-03-11 au 2026-03-10';

  // A year is 364 days at 30 hours a week, 1,560 hours.
  it.each([
    [363, '1,555', '1\u00a0555', '0 completed years', '0 année complète'],
    [364, '1,560', '1\u00a0560', '1 completed year', '1 année complète'],
    [727, '3,115', '3\u00a0115', '1 completed year', '1 année complète'],
    [728, '3,120', '3\u00a0120', '2 completed years', '2 années complètes'],
  ])('of %i days', (days, hours, heures, years, ans) => {
    expect(fact([job(ago(days - 1), null)])).toEqual({
      text: {
        en: `${hours} hours (30 a week at most) of ${since}: ${years}.`,
        fr: `${heures} heures (au plus 30 par semaine) de ${depuis}\u00a0: ${ans}.`,
      },
      pointers: ['/profile/work/0'],
    });
  });

  it('are none without work, and without work that counts, which is named', () => {
    expect(fact([])).toEqual({
      text: { en: `No ${since}.`, fr: `Aucun ${depuis}.` },
      pointers: ['/profile/work'],
    });
    const { text, pointers, notCounted } = fact([job('2024-01-01', null, { noc: '65201' })]);
    const [left] = notCounted ?? [];
    expect(left?.text).toEqual({
      en: 'Not counted: NOC 65201 “Food counter attendants, kitchen helpers and related support occupations” from 2024-01-01, TEER category 4 or 5.',
      fr: 'Ne compte pas\u00a0: CNP 65201 «\u00a0Food counter attendants, kitchen helpers and related support occupations\u00a0» depuis le 2024-01-01, catégorie FEER 4 ou 5.',
    });
    expect([text.en, text.fr]).toEqual([
      `No ${since}. ${left?.text.en}`,
      `Aucun ${depuis}. ${left?.text.fr}`,
    ]);
    expect(pointers).toEqual(['/profile/work']);
  });

  it('do not name what is left out where something counts', () => {
    const { text, notCounted } = fact([
      job('2024-01-01', null),
      job('2020-01-01', '2020-12-31', { noc: '65201' }),
    ]);
    expect(text.en).not.toContain('Not counted');
    expect(notCounted).toHaveLength(1);
  });

  it('of work that begins on the day: it counts, or its kind is why not', () => {
    expect(fact([job(TODAY, null)]).pointers).toEqual(['/profile/work/0']);
    expect(fact([job(TODAY, null, { noc: '65201' })]).notCounted?.[0]?.text.en).toMatch(
      /TEER category 4 or 5\.$/,
    );
    expect(fact([job(ago(-1), null, { noc: '65201' })]).notCounted?.[0]?.text.en).toMatch(
      /after this day\.$/,
    );
  });
});

it('work in any country is looked at where any counts, and the self-employed’s too', () => {
  const work = [
    job('2024-01-01', null, { noc: '65201', country: 'IN' }),
    job('2024-01-01', null, { noc: '65201' }),
    job('2010-01-01', '2012-12-31', { selfEmployed: true }),
    job('2024-01-01', '2025-12-31', { selfEmployed: true }),
  ];
  const { fact } = row(explained(somebody({ work }), TODAY).programs.fsw.grid, '/grid/experience');
  expect(fact.pointers).toEqual(['/profile/work/3']);
  expect(fact.text.fr).toContain('de travail qualifié, du 2016-03-11 au 2026-03-10');
  expect(fact.notCounted?.map(({ pointer, text }) => [pointer, text.en])).toEqual([
    [
      '/profile/work/0',
      'Not counted: NOC 65201 “Food counter attendants, kitchen helpers and related support occupations” from 2024-01-01, TEER category 4 or 5.',
    ],
    [
      '/profile/work/1',
      'Not counted: NOC 65201 “Food counter attendants, kitchen helpers and related support occupations” from 2024-01-01, TEER category 4 or 5.',
    ],
    [
      '/profile/work/2',
      'Not counted: NOC 21232 “Software developers and programmers” from 2010-01-01 to 2012-12-31, before 2016-03-11.',
    ],
  ]);
});

describe('the occupation with most of the Canadian experience', () => {
  const TEER_2 = '72310';
  const language = (work: WorkPeriod[]) => asked({ work }, 'cec', 'language');
  const year = (noc: string, facts: Partial<WorkPeriod> = {}) =>
    job('2024-01-01', '2024-12-31', { noc, ...facts });

  it.each([
    ['of equals is the one with the lower threshold, in either order', ['21232', TEER_2], TEER_2, 5],
    ['of equals is the one with the lower threshold, in either order', [TEER_2, '21232'], TEER_2, 5],
  ])('%s: %j', (_, nocs, noc, level) => {
    const { fact, row } = language(nocs.map((each) => year(each)));
    expect(row.reading).toBe(level);
    expect(fact.text.en).toMatch(
      new RegExp(`^Most of the Canadian experience is in NOC ${noc} “[^”]+”, TEER category`),
    );
    expect(fact.text.fr).toMatch(
      new RegExp(
        `^La plus grande part de l’expérience au Canada est dans la CNP ${noc} «\u00a0[^»]+\u00a0», catégorie FEER`,
      ),
    );
  });

  it('is not one with fewer hours that has the same threshold', () => {
    const { fact } = language([year(TEER_2), job('2025-01-01', '2025-06-30', { noc: '72320' })]);
    expect(fact.text.en).toContain('is in NOC 72310 “Carpenters”, TEER category 2.');
    expect(fact.pointers).toEqual(['/profile/work/0', '/profile/languageTests']);
  });

  it('points to the work that counts, of all that there is in the occupation', () => {
    const work = [
      year(TEER_2, { country: 'IN' }),
      year(TEER_2, { selfEmployed: true }),
      year(TEER_2),
      job('2010-01-01', '2010-12-31', { noc: TEER_2 }),
    ];
    expect(language(work).fact.pointers).toEqual(['/profile/work/2', '/profile/languageTests']);
  });

  it('is named only where there is Canadian experience', () => {
    for (const work of [[], [year(TEER_2, { country: 'IN' })], [year(TEER_2, { fullTimeStudent: true })]])
      expect(language(work).fact).toEqual({
        text: { en: 'No valid test result.', fr: 'Aucun résultat de test valide.' },
        pointers: ['/profile/languageTests'],
      });
  });
});

describe('the continuous year of the skilled worker', () => {
  const fact = (work: WorkPeriod[]) => asked({ work }, 'fsw', 'work').fact;

  it('is the stretch with the most hours, and no other work', () => {
    const work = [
      job('2019-01-01', '2019-12-31'),
      job('2021-01-01', '2022-12-31', { country: 'IN' }),
      job('2021-01-01', '2021-12-31', { noc: '31100' }),
      job('2010-01-01', '2012-12-31', { noc: '31100' }),
      job('2023-01-01', '2023-06-30'),
    ];
    const { text, pointers, notCounted } = fact(work);
    expect([pointers, notCounted]).toEqual([['/profile/work/1', '/profile/work/4'], undefined]);
    expect(text.fr).toContain(
      'dans la CNP 21232 «\u00a0Software developers and programmers\u00a0» sans interruption, du 2016-03-11 au 2026-03-10',
    );
  });

  it('of equals is the earliest', () => {
    const work = [job('2021-01-01', '2021-12-31'), job('2018-01-01', '2018-12-31')];
    expect(fact(work).pointers).toEqual(['/profile/work/1']);
  });

  it('is none without skilled work in the window', () => {
    for (const work of [[], [job('2020-01-01', null, { noc: '65201' })], [job('2010-01-01', '2012-12-31')]])
      expect(fact(work)).toEqual({
        text: {
          en: 'No skilled work without a break, from 2016-03-11 to 2026-03-10.',
          fr: 'Aucun travail qualifié sans interruption, du 2016-03-11 au 2026-03-10.',
        },
        pointers: ['/profile/work'],
      });
  });
});

describe('the trade of the skilled trades class', () => {
  const trade = job('2023-01-01', null, { noc: '72310' });
  const offer = (noc: string) => ({ noc, province: 'ON' as const, fullTime: true, supported: true });

  it('is one of the listed trades', () => {
    const { fact } = asked({ work: [job('2020-01-01', null), trade] }, 'fst', 'work');
    expect(fact.pointers).toEqual(['/profile/work/1']);
    expect(fact.text.en).toContain(
      ' of skilled work in NOC 72310 “Carpenters”, from 2021-03-11 to 2026-03-10',
    );
    expect(fact).not.toHaveProperty('notCounted');
  });

  it('is that of the certificate', () => {
    const certificatesOfQualification = [{ noc: '72310', province: 'ON' as const, issuedOn: '2020-01-01' }];
    const { fact } = asked({ work: [trade], certificatesOfQualification }, 'fst', 'offerOrCertificate');
    expect(fact.text.en).toMatch(/^A certificate of qualification in the trade\. /);
    expect(fact.text.fr).toMatch(/^Un certificat de compétence dans le métier\. /);
  });

  it('is that of the offer', () => {
    const { outcome, fact } = asked(
      { work: [trade], jobOffers: [offer('73300'), offer('72310'), offer('65201')] },
      'fst',
      'offerOrCertificate',
    );
    expect(outcome).toBe('met');
    expect(fact.pointers).toEqual(['/profile/certificatesOfQualification', '/profile/jobOffers/1']);
    expect(fact.text.en).toBe(
      'No certificate of qualification in the trade. A supported full-time job offer in TEER category 0 to 3.',
    );
    expect(fact.text.fr).toBe(
      'Aucun certificat de compétence dans le métier. Une offre d’emploi appuyée, à temps plein, de catégorie FEER 0 à 3.',
    );
    expect(fact.notCounted?.map(({ text }) => text.fr)).toEqual([
      'Ne compte pas\u00a0: offre dans la CNP 73300 «\u00a0Transport truck drivers\u00a0», autre profession.',
      'Ne compte pas\u00a0: offre dans la CNP 65201 «\u00a0Food counter attendants, kitchen helpers and related support occupations\u00a0», catégorie FEER 4 ou 5.',
    ]);
  });
});

it('work of a spouse counts for adaptability whatever the occupation, as long ago as it may be', () => {
  const spouse = {
    work: [job('1999-01-01', '2000-12-31', { noc: '65201' })],
    education: [canadianCredential('two-year')],
  };
  const { grid } = explained(couple({ languageTests: [english(7)] }, spouse), TODAY).programs.fsw;
  const { fact, points } = row(grid, '/spouseWork');
  expect([points, fact.pointers]).toEqual([5, ['/profile/spouse/work/0']]);
  expect(fact.text.en).toContain(' of work in Canada, up to 2026-03-10: 2 completed years.');
  expect(fact.text.fr).toContain(' de travail au Canada, jusqu’au 2026-03-10\u00a0: 2 années complètes.');
});
