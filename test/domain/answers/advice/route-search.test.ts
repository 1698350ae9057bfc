import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { evaluate } from '#domain/answers/score/score';
import type { Profile } from '#domain/profile/profile';
import type { ProgramRules } from '#domain/rulebook/programs/program-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import {
  canadianCredential,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { routeTo, stepsOf } from './advised.ts';
import { patched } from './patched.ts';

/** The published rules with other programmes. */
const rulesWith = (change: (rules: ProgramRules) => Partial<ProgramRules>) => ({
  ...PUBLISHED_RULEBOOK,
  programs: PUBLISHED_RULEBOOK.programs.map((rules) => ({ ...rules, ...change(rules) })),
});
const passMark = (mark: number) => rulesWith(({ fsw }) => ({ fsw: { ...fsw, passMark: mark } }));

const OFFER = { noc: '21232', province: 'ON', fullTime: true, supported: true };
const abroad = (from: string, to: string | null, noc = '21232') => job(from, to, { country: 'IN', noc });

describe('the route into the Canadian Experience Class', () => {
  const worked = { work: [job('2024-03-01', '2025-12-31')] };

  it('is the result that has run out, had again', () => {
    const expired = english(8, '2023-01-01');
    expect(stepsOf(routeTo(somebody({ ...worked, languageTests: [expired] }), 'cec'))).toEqual([
      'language.en.renew',
    ]);
    // On the day itself it counts no more.
    const today = english(8, '2024-03-10');
    expect(stepsOf(routeTo(somebody({ ...worked, languageTests: [today] }), 'cec'))).toEqual([
      'language.en.renew',
    ]);
  });

  it('is a better result, not an old one, where one counts or has still to come', () => {
    const old = english(9, '2023-01-01');
    const lower = somebody({ ...worked, languageTests: [old, english(5)] });
    expect(stepsOf(routeTo(lower, 'cec'))).toEqual(['language.en.all.7']);
    const later = somebody({ languageTests: [english(8, '2026-04-01')] });
    expect(stepsOf(routeTo(later, 'cec'))).not.toContain('language.en.renew');
  });

  it('is unknown where no work is ever enough', () => {
    const rules = rulesWith(({ cec }) => ({ cec: { ...cec, work: { hours: 20_000, withinYears: 3 } } }));
    expect(routeTo(somebody({ languageTests: [english(7)] }), 'cec', rules)?.by).toBe('unknown');
  });
});

describe('the route into the trades class', () => {
  const welder: Partial<Profile> = {
    languageTests: [english(5)],
    work: [abroad('2025-01-01', '2025-12-30', '72106')],
  };

  it('is work in the trade until there are two years, in the country of the latest job', () => {
    const found = routeTo(somebody(welder), 'fst');
    expect(stepsOf(found)).toEqual(['work.trade', 'certificate.72106']);
    // 364 of 728 days are there.
    expect(found?.on).toBe('2027-03-09');
    expect(found?.changes[0]?.value).toMatchObject({ noc: '72106', country: 'IN', from: '2026-03-11' });
  });

  it('is in the latest trade, not in other work nor in a trade that is only taken up later', () => {
    const others = [
      abroad('2024-01-01', '2024-12-30', '63200'),
      ...(welder.work ?? []),
      abroad('2026-01-01', null),
      abroad('2026-04-01', null, '72400'),
    ];
    const found = routeTo(somebody({ ...welder, work: others }), 'fst');
    expect(stepsOf(found)).toEqual(['work.trade', 'certificate.72106']);
  });

  it('is the lowest result that suffices: 5 in listening and speaking, 4 in reading and writing', () => {
    const languageTests = [{ ...english(5), reading: 3, writing: 3 }];
    const candidate = somebody({ languageTests, work: [abroad('2023-01-01', '2025-12-31', '72106')] });
    expect(stepsOf(routeTo(candidate, 'fst'))).toEqual(['language.en.all.4', 'certificate.72106']);
  });
});

describe('the route into the Federal Skilled Worker class', () => {
  const work = [abroad('2025-01-01', '2025-12-30')];
  const bachelor = [foreignCredential('three-year')];

  it('is the other official language, where that is what the grid lacks: 4 points', () => {
    // 24 for CLB 9, 21 for education, 9 for a year, 12 for age: 66 of 67.
    const candidate = (test: ReturnType<typeof english>) =>
      somebody({ education: bachelor, languageTests: [test], work });
    expect(stepsOf(routeTo(candidate(english(9)), 'fsw'))).toEqual(['language.fr.all.5']);
    expect(stepsOf(routeTo(candidate(french(9)), 'fsw'))).toEqual(['language.en.all.5']);
  });

  it('is a first credential from the country that the candidate knows', () => {
    // 24, 15 for six years, 12, an offer 10 and 5: 66, and 5 for secondary school.
    const candidate = somebody({
      languageTests: [english(9)],
      work: [abroad('2019-01-01', '2025-12-31')],
      jobOffers: [OFFER],
    });
    expect(stepsOf(routeTo(candidate, 'fsw'))).toEqual(['education.abroad.secondary']);
  });

  it('is work in the latest skilled occupation', () => {
    const jobs = [abroad('2025-01-01', '2025-06-30'), abroad('2025-07-01', null, '65201')];
    const found = routeTo(somebody({ education: bachelor, languageTests: [english(9)], work: jobs }), 'fsw');
    const [, taken] = found?.changes ?? [];
    expect(taken?.value).toMatchObject({ noc: '21232', country: 'IN' });
  });

  it('takes what gives as much in the order of effort', () => {
    // CLB 9 and the second language give 4 each; nothing else gives anything: 6 are lacking to 92.
    const candidate = somebody({
      education: [foreignCredential('doctoral')],
      languageTests: [english(8)],
      work: [abroad('2024-01-01', '2024-12-29'), job('2020-01-01', '2021-01-31')],
      jobOffers: [OFFER],
      settlementFunds: 0,
    });
    const now = evaluate(candidate, TODAY).programs.fsw.grid.total;
    const route = stepsOf(routeTo(candidate, 'fsw', passMark(now + 6)));
    expect(route.filter((id) => id.startsWith('language'))).toEqual([
      'language.en.all.9',
      'language.fr.all.5',
    ]);
  });

  it('dates the study that it ends with', () => {
    const found = routeTo(somebody(), 'fsw');
    expect(found?.changes.map(({ value }) => value)).toContainEqual({
      level: 'two-year',
      country: 'CA',
      awardedOn: '2028-03-10',
    });
  });

  it('is looked for in eight steps, and in no ninth', () => {
    // Work, a result, secondary school, funds, study in Canada, an offer, CLB 9 and French, and before them Quebec.
    const nothing = (intendedProvince: 'ON' | 'QC') =>
      somebody({ intendedProvince, settlementFunds: 0, dateOfBirth: '1990-01-01' });
    expect(routeTo(nothing('QC'), 'fsw', passMark(82))?.by).toBe('steps');
    expect(routeTo(nothing('QC'), 'fsw', passMark(86))?.by).toBe('unknown');
    expect(stepsOf(routeTo(nothing('ON'), 'fsw', passMark(86)))).toContain('language.fr.all.5');
  });

  it('keeps a step whose place in a full list a later one has taken', () => {
    // CLB 7 is the fiftieth result. The better ones that the grid asks for then take the places of the lowest, at last its own.
    const languageTests = [
      ...Array.from({ length: 48 }, () => ({ ...english(10), reading: 5 })),
      { ...english(9), reading: 6 },
    ];
    const candidate = somebody({
      languageTests,
      work: [...work, job('2023-01-01', '2024-06-30')],
      education: [foreignCredential('doctoral')],
      jobOffers: [OFFER],
    });
    const marks = Array.from({ length: 40 }, (_, i) => passMark(61 + i));
    const found = marks.map((rules) => [routeTo(candidate, 'fsw', rules), rules] as const);
    const replacing = found.filter(([route]) => route?.changes.some(({ path }) => path.endsWith('Tests/49')));
    expect(replacing.length).toBeGreaterThan(0);
    for (const [route, rules] of found)
      if (route !== undefined && route.on !== null) {
        const after = evaluate(patched(candidate, route.changes), route.on, { rulebook: rules });
        expect(after.programs.fsw.reasons).toEqual([]);
      }
  });
});

describe('the route to a nomination', () => {
  const nomination = { province: 'ON', acceptedOn: '2026-01-01' };

  it('goes by the programme that is reached first', () => {
    // Skilled Worker by two steps today, Canadian Experience by a year of work.
    const candidate = somebody({
      settlementFunds: 0,
      education: [foreignCredential('three-year')],
      languageTests: [english(9)],
      work: [abroad('2025-01-01', '2025-12-30')],
    });
    const [cec, fsw, pnp] = (['cec', 'fsw', 'pnp'] as const).map((program) => routeTo(candidate, program));
    expect([cec?.on, stepsOf(cec)]).toEqual(['2027-03-09', ['work.canadian']]);
    expect([fsw?.on, stepsOf(fsw)]).toEqual([TODAY, ['funds', 'language.fr.all.5']]);
    expect(stepsOf(pnp)).toEqual([...stepsOf(fsw), 'nomination']);
  });

  it('goes by the programme with fewer steps where both are reached on one day', () => {
    const candidate = somebody({
      settlementFunds: 0,
      education: [foreignCredential('master')],
      languageTests: [english(6)],
      work: [job('2024-03-01', '2025-12-31')],
    });
    expect(stepsOf(routeTo(candidate, 'cec'))).toEqual(['language.en.all.7']);
    expect(stepsOf(routeTo(candidate, 'fsw'))).toEqual(['language.en.all.7', 'funds']);
    expect(stepsOf(routeTo(candidate, 'pnp'))).toEqual(['language.en.all.7', 'nomination']);
    const welder = somebody({
      languageTests: [english(9)],
      work: [abroad('2023-01-01', '2025-12-31', '72106')],
    });
    expect(stepsOf(routeTo(welder, 'fsw'))).toHaveLength(2);
    expect(stepsOf(routeTo(welder, 'pnp'))).toEqual(['certificate.72106', 'nomination']);
  });

  it('is the route into a programme for a candidate who is nominated, but not by Quebec', () => {
    const { profile } = somebody({ languageTests: [english(5)], work: [job('2024-03-01', '2025-12-31')] });
    expect(stepsOf(routeTo({ profile, nomination }, 'pnp'))).toEqual(['language.en.all.7']);
    const found = routeTo({ profile, nomination: { ...nomination, province: 'QC' } }, 'pnp');
    expect(stepsOf(found)).toEqual(['language.en.all.7', 'nomination']);
    expect(found?.changes.at(-1)).toMatchObject({ op: 'replace', path: '/nomination' });
  });

  it('is unknown where no programme can be reached', () => {
    const rules = rulesWith(({ cec, fsw }) => ({
      cec: { ...cec, work: { hours: 20_000, withinYears: 3 } },
      fsw: { ...fsw, passMark: 100 },
    }));
    const { profile } = somebody({ education: [canadianCredential('master')] });
    for (const candidate of [{ profile }, { profile, nomination }])
      expect(advise(candidate, TODAY, { rulebook: rules }).programs).toEqual([
        expect.objectContaining({ program: 'cec', by: 'unknown' }),
        expect.objectContaining({ program: 'fsw', by: 'unknown' }),
        expect.objectContaining({ program: 'fst', by: 'unknown' }),
        expect.objectContaining({ program: 'pnp', by: 'unknown', on: null, steps: [], changes: [] }),
      ]);
  });
});
