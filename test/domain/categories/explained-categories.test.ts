import { describe, expect, it } from 'vitest';
import type { ExplainedCategory } from '#domain/explanation/explanation';
import type { Profile } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { explained } from '../explanation/parts.ts';
import { canadianCredential, english, french, job, somebody, TODAY } from '../somebody.ts';

const NURSE = '31301';
const PHYSICIAN = '31102';

function category(facts: Partial<Profile>, lane: string, day = TODAY): ExplainedCategory {
  const found = explained(somebody(facts), day).categories.find((each) => each.lane === lane);
  if (found === undefined) throw new Error(`no category ${lane}`);
  return found;
}

/** How many occupations the published table of a category has. */
function listed(from: string, lane: string): number {
  const found = PUBLISHED_RULEBOOK.categories.find((each) => each.from === from && each.lane === lane);
  return found?.condition.kind === 'work' ? found.condition.occupations.length : 0;
}

describe('what a category of occupations asks for', () => {
  it('anywhere, with interruptions', () => {
    const { text } = category({}, 'healthcare');
    const count = listed('2026-02-18', 'healthcare');
    expect(text.en).toContain(
      `: 1,560 hours of work in one of its ${count} occupations within 3 years. Not met. `,
    );
    expect(text.fr).toContain(
      `\u00a0: 1\u00a0560 heures de travail dans une de ses ${count} professions en 3 ans. Condition non remplie. `,
    );
  });

  it('in Canada', () => {
    const { text } = category({}, 'physicians');
    expect(text.en).toContain(': 1,560 hours of work in Canada in one of its 3 occupations within 3 years. ');
    expect(text.fr).toContain(
      '\u00a0: 1\u00a0560 heures de travail au Canada dans une de ses 3 professions en 3 ans. ',
    );
  });

  it('without a break, in the one occupation of agriculture of 2025', () => {
    const { text, row } = category({}, 'agriculture', '2025-03-01');
    expect(row).toEqual({ hours: 780, withinYears: 3, where: 'anywhere', continuous: 'unresolved' });
    expect(text.en).toContain(': 780 hours of work in its one occupation within 3 years, without a break. ');
    expect(text.fr).toContain(
      '\u00a0: 780 heures de travail dans sa seule profession en 3 ans, sans interruption. ',
    );
  });
});

describe('the work that is named', () => {
  it('is that of the occupation of the category with the most hours, in the window', () => {
    const work = [
      job('2023-04-01', '2023-12-31', { noc: '31301', country: 'IN' }),
      job('2024-01-01', '2025-12-31', { noc: '31302', country: 'IN' }),
      job('2015-01-01', null),
    ];
    const { fact } = category({ work }, 'healthcare');
    expect(fact.pointers).toEqual(['/profile/work/1']);
    // 2024 and 2025 are 731 days; 731 × 30 / 7 = 3,132 hours, two times 1,560 and some.
    expect(fact.text).toEqual({
      en: '3,132 hours (30 a week at most) of skilled work in NOC 31302 “Nurse practitioners”, from 2023-03-11 to 2026-03-10: 2 completed years.',
      fr: '3\u00a0132 heures (au plus 30 par semaine) de travail qualifié dans la CNP 31302 «\u00a0Nurse practitioners\u00a0», du 2023-03-11 au 2026-03-10\u00a0: 2 années complètes.',
    });
    expect(fact).not.toHaveProperty('notCounted');
  });

  it('of equals is the first, and of no hours none', () => {
    const [first, second] = [
      job('2024-01-01', '2024-12-31', { noc: '31302' }),
      job('2025-01-01', '2025-12-31', { noc: NURSE }),
    ];
    // 2024 is a leap year: a day less makes them equal.
    const work = [{ ...first, to: '2024-12-30' }, second];
    expect(category({ work }, 'healthcare').fact.pointers).toEqual(['/profile/work/0']);
    const { fact } = category({ work: [job('2020-01-01', '2022-12-31', { noc: NURSE })] }, 'healthcare');
    expect(fact.pointers).toEqual(['/profile/work']);
    expect(fact.text.en).toBe(
      'No skilled work in one of the occupations, from 2023-03-11 to 2026-03-10. Not counted: NOC 31301 “Registered nurses and registered psychiatric nurses” from 2020-01-01 to 2022-12-31, before 2023-03-11.',
    );
    expect(fact.notCounted?.map(({ pointer }) => pointer)).toEqual(['/profile/work/0']);
  });

  it('in Canada leaves out other countries, and takes the self-employed', () => {
    const work = [
      job('2024-01-01', null, { noc: PHYSICIAN, country: 'IN' }),
      job('2025-01-01', null, { noc: PHYSICIAN, selfEmployed: true }),
      job('2022-01-01', '2022-12-31', { noc: PHYSICIAN }),
    ];
    const { fact } = category({ work }, 'physicians');
    expect(fact.pointers).toEqual(['/profile/work/1']);
    expect(fact.text.en).toContain(
      'of skilled work in Canada in NOC 31102 “General practitioners and family physicians”, ',
    );
    expect(fact.text.fr).toContain(
      'de travail qualifié au Canada dans la CNP 31102 «\u00a0General practitioners and family physicians\u00a0», ',
    );
    expect(fact.notCounted?.map(({ pointer }) => pointer)).toEqual(['/profile/work/2']);
    expect(category({ work: work.slice(0, 1) }, 'physicians').fact).not.toHaveProperty('notCounted');
  });
});

describe('the category of French', () => {
  it('asks for and names French alone', () => {
    const { fact, text } = category({ languageTests: [english(9), french(7)] }, 'french');
    expect(text.en).toContain(': Level 7 in all four abilities of French. Met. ');
    expect(text.fr).toContain(
      '\u00a0: Niveau 7 dans les quatre compétences en français. Condition remplie. ',
    );
    expect(fact.pointers).toEqual(['/profile/languageTests/1']);
    expect(fact.text.en).toBe('TCF Canada of 2025-09-01: listening 7, reading 7, writing 7, speaking 7.');
  });

  it('could as well be one of English, in rules of an operator', () => {
    const categories = PUBLISHED_RULEBOOK.categories.map((rules) =>
      rules.condition.kind === 'language'
        ? { ...rules, condition: { ...rules.condition, language: 'en' as const } }
        : rules,
    );
    const { text, fact } =
      explained(somebody({ languageTests: [english(8), french(9)] }), TODAY, {
        rulebook: { ...PUBLISHED_RULEBOOK, categories },
      }).categories.find(({ row }) => row.language === 'en') ?? {};
    expect(text?.en).toContain(': Level 7 in all four abilities of English. Met. ');
    expect(text?.fr).toContain('\u00a0: Niveau 7 dans les quatre compétences en anglais. ');
    expect(fact?.pointers).toEqual(['/profile/languageTests/0']);
  });
});

describe('a nominee', () => {
  const facts = { languageTests: [english(9), french(7)], work: [job('2023-01-01', null, { noc: NURSE })] };
  const categoriesOf = (acceptedOn: string) =>
    explained({ ...somebody(facts), nomination: { province: 'ON', acceptedOn } }, TODAY).categories;

  it('is told that the condition is met, and that nominees rank in no category', () => {
    const met = categoriesOf(TODAY).filter(({ outcome }) => outcome === 'met');
    expect(met.map(({ lane, ranks }) => [lane, ranks])).toEqual([
      ['french', false],
      ['healthcare', false],
    ]);
    for (const { text } of met) {
      expect(text.en).toContain(
        ' Met, but a nominee does not rank in it: rounds for a category do not cover nominees. ',
      );
      expect(text.fr).toContain(
        ' Condition remplie, mais un candidat désigné n’y est pas classé\u00a0: les rondes d’une catégorie ne visent pas les candidats désignés. ',
      );
    }
    for (const { outcome, text } of categoriesOf(TODAY))
      if (outcome === 'unmet') expect(text.en).toContain(' Not met. ');
  });

  it('ranks in the categories until the nomination counts', () => {
    const ranked = categoriesOf('2026-03-11').filter(({ ranks }) => ranks);
    expect(ranked.map(({ lane }) => lane)).toEqual(['french', 'healthcare']);
    for (const { text } of ranked) expect(text.en).toContain(' Met. ');
  });
});

describe('the category of military recruits', () => {
  const militaryService = [{ country: 'FR', from: '2010-01-01', to: null }];
  const offer = (noc: string, fullTime = true) => ({
    noc,
    province: 'ON' as const,
    fullTime,
    supported: false,
  });

  it('asks for service, an offer and education, and names each', () => {
    const { outcome, text, fact, row } = category(
      {
        militaryService,
        jobOffers: [offer('21232'), offer('43204'), offer('43204', false), offer('40042')],
        education: [canadianCredential('two-year')],
      },
      'military',
    );
    expect([outcome, row]).toEqual(['met', { serviceYears: 10, education: 'two-year' }]);
    expect(text.en).toContain(
      '10 years of continuous service in foreign armed forces, a full-time job offer in one of its 3 occupations, and at least: post-secondary programme of two years. Met. ',
    );
    expect(text.fr).toContain(
      '10 ans de service continu dans des forces armées étrangères, une offre d’emploi à temps plein dans une de ses 3 professions, et au moins\u00a0: programme postsecondaire de deux ans. Condition remplie. ',
    );
    expect(fact.text.en).toContain(
      ' Full-time offers in one of its 3 occupations: 2. Highest education that counts: post-secondary programme of two years.',
    );
    expect(fact.text.fr).toContain(' Offres à temps plein dans une de ses 3 professions\u00a0: 2. ');
    expect(fact.pointers).toEqual([
      '/profile/militaryService/0',
      '/profile/jobOffers/1',
      '/profile/jobOffers/3',
      '/profile/education/0',
    ]);
  });

  it('points to where each would stand', () => {
    for (const facts of [{}, { jobOffers: [offer('43204', false), offer('21232')] }]) {
      const { fact, outcome } = category(facts, 'military');
      expect(outcome).toBe('unmet');
      expect(fact.pointers).toEqual(['/profile/militaryService', '/profile/jobOffers', '/profile/education']);
      expect(fact.text.en).toContain('Full-time offers in one of its 3 occupations: 0. No credential counts');
    }
  });
});

it.each([
  ['2025-12-07', []],
  ['2025-12-08', ['categories/2025-12-08/physicians']],
  ['2026-02-17', ['categories/2025-12-08/physicians']],
  ['2026-02-18', ['categories/2026-02-18/physicians']],
])('a category is explained from its first day to its last: %s', (day, rules) => {
  const { categories } = explained(somebody(), day);
  expect(categories.flatMap(({ rule }) => (rule.endsWith('/physicians') ? [rule] : []))).toEqual(rules);
});
