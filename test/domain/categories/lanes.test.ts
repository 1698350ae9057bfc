import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { LANES } from '#domain/categories/lanes';
import type { Candidate, Profile, WorkPeriod } from '#domain/profile/profile';
import reference from '../reference/categories.json' with { type: 'json' };
import { canadianCredential, english, french, job, somebody, TODAY } from '../somebody.ts';

interface Version {
  id: string;
  from: string;
  to: string | null;
  categories: readonly {
    id: string;
    condition: Record<string, unknown>;
    occupations: readonly (readonly [string, string, number])[];
  }[];
}
const VERSIONS = reference.versions as unknown as readonly Version[];

const shifted = (day: string, days: number): string => toIsoDate(toDay(day) + days);

/** In the Canadian Experience Class on the day, with other work beside. */
function eligible(day: string, work: WorkPeriod[], facts: Partial<Profile> = {}): Candidate {
  const base = job(shifted(day, -500), null, { noc: '13110' });
  return somebody({ work: [base, ...work], languageTests: [english(7, day)], ...facts });
}

const categoriesOf = (candidate: Candidate, day: string): string[] =>
  evaluate(candidate, day).lanes.filter((lane) => !['general', 'cec', 'fsw', 'fst', 'pnp'].includes(lane));

const LISTED = VERSIONS.flatMap(({ from, to, categories }) =>
  categories
    .filter(({ condition }) => condition.type === 'work_experience')
    .flatMap(({ id, condition, occupations }) =>
      occupations.map(([noc]) => ({
        lane: id.replace('_', '-'),
        noc,
        from,
        to,
        days: Number(condition.months_min) === 6 ? 182 : 364,
        canadian: condition.location === 'in Canada only',
      })),
    ),
);

describe('work in every listed occupation', () => {
  it.each(LISTED)('$noc is in $lane from $from', ({ lane, noc, from, to, days, canadian }) => {
    const last = to ?? TODAY;
    const country = canadian ? 'CA' : 'IN';
    const of = (day: string, length: number, where = country): string[] =>
      categoriesOf(eligible(day, [job(shifted(day, 1 - length), day, { noc, country: where })]), day);
    expect(of(from, days)).toContain(lane);
    expect(of(last, days)).toContain(lane);
    expect(of(from, days - 1)).not.toContain(lane);
    if (canadian) expect(of(from, days, 'IN')).not.toContain(lane);
    const elsewhere = (day: string): boolean =>
      LISTED.some(
        (other) => other.lane === lane && other.noc === noc && other.from <= day && day <= (other.to ?? day),
      );
    for (const day of [shifted(from, -1), ...(to === null ? [] : [shifted(to, 1)])])
      expect(of(day, 400).includes(lane)).toBe(elsewhere(day));
  });
});

/** Work of so many days in two halves, the second up to the day, with a break between. */
const halves = (day: string, noc: string, length: number): WorkPeriod[] => [
  job(shifted(day, -600), shifted(day, -600 + length / 2 - 1), { noc, country: 'IN' }),
  job(shifted(day, 1 - length / 2), day, { noc, country: 'IN' }),
];

describe('categories', () => {
  it.each([
    ['2023-05-31', []],
    ['2023-06-01', ['french']],
    ['2026-03-10', ['french']],
  ])('French on %s: %j', (day, expected) => {
    const candidate = eligible(day, [], { languageTests: [french(7, day)] });
    expect(categoriesOf(candidate, day)).toEqual(expected);
    expect(
      categoriesOf(eligible(day, [], { languageTests: [english(9, day), french(6, day)] }), day),
    ).toEqual([]);
  });

  it.each([
    ['2024-06-01', '21300', 182, []],
    ['2025-06-01', '21300', 182, []],
    ['2026-03-10', '21300', 364, ['stem']],
  ])('interrupted work on %s', (day, noc, length, expected) => {
    expect(categoriesOf(eligible(day, halves(day, noc, length)), day)).toEqual(expected);
  });

  it('says where sources leave open whether work had to be continuous', () => {
    const codes = (day: string): string[] =>
      evaluate(eligible(day, halves(day, '21300', 182)), day).warnings.map(({ code }) => code);
    expect(codes('2025-06-01')).toContain('category-continuity-unresolved');
    expect(codes('2024-06-01')).not.toContain('category-continuity-unresolved');
  });

  it('work in two occupations of one category does not add up', () => {
    const work = [
      job(shifted(TODAY, -363), shifted(TODAY, -182), { noc: '21300', country: 'IN' }),
      job(shifted(TODAY, -181), TODAY, { noc: '21301', country: 'IN' }),
    ];
    expect(categoriesOf(eligible(TODAY, work), TODAY)).toEqual([]);
  });

  it('work counts for three years', () => {
    const work = [job('2022-01-01', '2024-03-31', { noc: '21300', country: 'IN' })];
    const last = '2026-04-02';
    expect(categoriesOf(eligible(last, work), last)).toEqual(['stem']);
    expect(categoriesOf(eligible('2026-04-03', work), '2026-04-03')).toEqual([]);
  });
});

describe('military recruits', () => {
  const RECRUIT = {
    militaryService: [{ country: 'FR', from: '2016-03-11', to: null }],
    jobOffers: [{ noc: '43204', province: 'ON', fullTime: true, supported: true }],
    education: [canadianCredential('two-year')],
  };

  it.each([
    ['all conditions met', {}, ['military']],
    ['ten years less a day', { militaryService: [{ country: 'FR', from: '2016-03-12', to: null }] }, []],
    [
      'ten years that ended',
      { militaryService: [{ country: 'FR', from: '2010-01-01', to: '2019-12-31' }] },
      ['military'],
    ],
    [
      'ten years less a day that ended',
      { militaryService: [{ country: 'FR', from: '2010-01-01', to: '2019-12-30' }] },
      [],
    ],
    [
      'two spells that join',
      {
        militaryService: [
          { country: 'FR', from: '2015-01-01', to: null },
          { country: 'FR', from: '2010-01-01', to: '2014-12-31' },
        ],
      },
      ['military'],
    ],
    [
      'two spells with a day between',
      {
        militaryService: [
          { country: 'FR', from: '2017-01-02', to: null },
          { country: 'FR', from: '2010-01-01', to: '2016-12-31' },
        ],
      },
      [],
    ],
    ['Canadian service', { militaryService: [{ country: 'CA', from: '2010-01-01', to: null }] }, []],
    ['another offer', { jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }] }, []],
    [
      'a part-time offer',
      {
        jobOffers: [
          { ...RECRUIT.jobOffers[0], noc: '43204', province: 'ON', fullTime: false, supported: true },
        ],
      },
      [],
    ],
    ['one year of study', { education: [canadianCredential('one-year')] }, []],
  ])('%s', (_, facts, expected) => {
    expect(categoriesOf(eligible(TODAY, [], { ...RECRUIT, ...facts }), TODAY)).toEqual(expected);
  });

  it('says what could not be checked', () => {
    expect(evaluate(eligible(TODAY, [], RECRUIT), TODAY).warnings.map(({ code }) => code)).toContain(
      'military-service-unconfirmed',
    );
  });
});

describe('lanes', () => {
  const everything = eligible(TODAY, [job('2022-01-01', null, { noc: '31100' })], {
    languageTests: [english(9), french(9)],
    education: [canadianCredential('master')],
  });

  it('are general, every programme and every category, in one order', () => {
    expect(evaluate(everything, TODAY).lanes).toEqual([
      'general',
      'cec',
      'fsw',
      'french',
      'healthcare',
      'physicians',
    ]);
  });

  it('of a nominee are general and nominees, from the day of acceptance: IRPA 10.1(1.1)', () => {
    const nominee = { ...everything, nomination: { province: 'ON', acceptedOn: TODAY } };
    const { lanes, programs } = evaluate(nominee, TODAY);
    expect(lanes).toEqual(['general', 'pnp']);
    expect(programs.cec.eligible).toBe(true);
    const eve = shifted(TODAY, -1);
    expect(evaluate(nominee, eve).lanes).toEqual(evaluate(everything, eve).lanes);
    const byQuebec = { ...everything, nomination: { province: 'QC', acceptedOn: TODAY } };
    expect(evaluate(byQuebec, TODAY).lanes).toEqual(evaluate(everything, TODAY).lanes);
  });

  it.each(['2023-05-31', '2023-06-01', '2025-02-26', '2025-02-27', '2025-12-08', '2026-02-17', '2026-02-18'])(
    'of a nominee are the same two on %s, and nothing is left open',
    (day) => {
      const work = [job(shifted(day, -1200), null, { noc: '31102' }), ...halves(day, '21300', 182)];
      const candidate = eligible(day, work, {
        languageTests: [english(9, shifted(day, -100)), french(9, shifted(day, -100))],
      });
      const nominee = { ...candidate, nomination: { province: 'ON', acceptedOn: day } };
      const { lanes, warnings } = evaluate(nominee, day);
      expect(lanes).toEqual(['general', 'pnp']);
      expect(warnings.filter(({ code }) => /^(category|military)-/.test(code))).toEqual([]);
    },
  );

  it('are none outside the programmes, whatever category would fit', () => {
    expect(evaluate(somebody({ languageTests: [french(9)] }), TODAY).lanes).toEqual([]);
  });

  it('have the names that outsiders rely on', () => {
    expect(LANES).toEqual(
      'general cec fsw fst pnp french healthcare stem trades transport agriculture education physicians senior-managers researchers military'.split(
        ' ',
      ),
    );
  });
});
