import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { STEP_SENTENCES, type StepKind } from '#domain/answers/advice/step-sentences';
import type { Candidate, OfficialLanguage } from '#domain/profile/profile';
import { EXAMPLE_RULEBOOK } from '../../rulebook/example-rules.ts';
import { couple, english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';
import { graduate, KNOWN_RULES } from './advised.ts';

/** What the step is called to the candidate, in the list or on a route into a programme. */
function sentence(
  candidate: Candidate,
  id: string,
  language: OfficialLanguage,
  day = TODAY,
): string | undefined {
  const { improvements, programs } = advise(candidate, day, {
    language,
    rulebook: day < '2026-11-03' ? KNOWN_RULES : EXAMPLE_RULEBOOK,
  });
  const steps = [...improvements, ...programs.flatMap((route) => route.steps)];
  return steps.find((step) => step.id === id)?.message;
}

const { assessment: _, ...degree } = foreignCredential('three-year');
const ielts = {
  ...english(0),
  test: 'ielts-general-training',
  listening: 7.5,
  reading: 6.5,
  writing: 6.5,
  speaking: 6.5,
} as const;
const worker = {
  education: [foreignCredential('master')],
  languageTests: [english(9)],
  work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
};
const cook = somebody({
  languageTests: [english(7)],
  work: [job('2025-03-10', '2025-12-31', { noc: '63200', country: 'IN' })],
});
const pair = couple({ languageTests: [english(8)] }, { education: [degree] });

const physician = somebody({ work: [job('2022-01-01', '2024-12-31', { noc: '31102', country: 'FR' })] });

const SENTENCES: Readonly<
  Record<StepKind, readonly [Candidate, id: string, en: string[], fr: string[], day?: string]>
> = {
  'first-language': [
    somebody({ languageTests: [english(6), french(9)], firstOfficialLanguage: 'en' }),
    'first-language',
    ['no first official language'],
    ['pas de première langue officielle'],
  ],
  province: [
    somebody({ ...worker, intendedProvince: 'QC' }),
    'province',
    ['outside Quebec'],
    ['hors du Québec'],
  ],
  assessment: [
    somebody({ education: [degree] }),
    'education.assess.0',
    ['assessed', 'a bachelor’s degree'],
    ['évaluer', 'un baccalauréat'],
  ],
  'assessment-by-body': [
    somebody({ ...worker, work: [job('2020-01-01', '2025-12-31', { noc: '31102', country: 'IN' })] }),
    'education.assess.0.MCC',
    ['Medical Council of Canada', 'a master’s degree'],
    ['Conseil médical du Canada', 'une maîtrise'],
  ],
  'assessment-all': [
    somebody({ education: [degree, { ...degree, level: 'one-year' }] }),
    'education.assess.all',
    ['every foreign credential'],
    ['tous les diplômes étrangers'],
  ],
  'test-renewal': [
    somebody({ languageTests: [{ ...ielts, takenOn: '2024-03-10' }] }),
    'language.en.renew',
    ['Take IELTS', 'again', 'listening 7.5, reading 6.5, writing 6.5, speaking 6.5'],
    ['Repassez IELTS', 'compréhension de l’oral 7,5'],
  ],
  // 364 days of work from 2026-03-11 end after the second anniversary of a result of 2024-09-01.
  renewals: [
    somebody({ languageTests: [english(9, '2024-09-01')] }),
    'renewals',
    ['before that day', 'language test'],
    ['avant cette date', 'test de langue'],
  ],
  'better-ability': [
    somebody({ languageTests: [ielts] }),
    'language.en.speaking',
    ['level 9 in speaking: IELTS', 'listening 7.5, reading 6.5, writing 6.5, speaking 7'],
    ['niveau 9', 'expression orale', 'IELTS', 'compréhension de l’oral 7,5'],
  ],
  'better-language': [
    graduate,
    'language.en.all.9',
    ['level 9 in all four abilities of English: CELPIP', 'listening 9, reading 9, writing 9, speaking 9'],
    ['niveau 9 dans les quatre compétences en anglais', 'CELPIP'],
  ],
  // For one person 15,263 since 2025-07-07.
  funds: [
    somebody({ ...worker, settlementFunds: 0 }),
    'funds',
    ['funds of CAD 15,263'],
    ['15\u00a0263\u00a0$\u00a0CA'],
  ],
  certificate: [
    cook,
    'certificate.63200',
    ['certificate of qualification in the trade 63200 “Cooks”'],
    ['certificat de compétence dans le métier 63200 «\u00a0Cooks\u00a0»'],
  ],
  'spouse-assessment': [
    pair,
    'spouse.education.assess.0',
    ['spouse', 'a bachelor’s degree'],
    ['l’époux', 'un baccalauréat'],
  ],
  'spouse-language': [
    pair,
    'spouse.language.en.all.7',
    ['spouse or partner reaches level 7', 'English'],
    ['conjoint atteint le niveau 7', 'anglais'],
  ],
  'job-offer': [
    somebody({ ...worker, languageTests: [english(9, '2024-09-01')] }),
    'job-offer',
    ['job offer in occupation 21232 “Software developers and programmers”'],
    [
      'offre d’emploi à temps plein dans la profession 21232 «\u00a0Software developers and programmers\u00a0»',
    ],
    '2025-03-24',
  ],
  'high-wage-offer': [
    physician,
    'job-offer.high-wage',
    ['occupation 31102 “General practitioners and family physicians”, of wage level 2x'],
    ['profession 31102 «\u00a0General practitioners and family physicians\u00a0», du niveau salarial 2x'],
    '2026-11-29',
  ],
  nomination: [graduate, 'nomination', ['nominated by a province'], ['désignation d’une province']],
  'canadian-work': [
    graduate,
    'work.canadian',
    ['in Canada in occupation 21232 “Software developers and programmers” until 2027-02-26'],
    [
      'au Canada dans la profession 21232 «\u00a0Software developers and programmers\u00a0» jusqu’au 2027-02-26',
    ],
  ],
  'high-wage-work': [
    physician,
    'work.high-wage',
    [
      'in Canada in occupation 31102 “General practitioners and family physicians”, of wage level 2x, until 2027-11-28',
    ],
    [
      'au Canada dans la profession 31102 «\u00a0General practitioners and family physicians\u00a0», du niveau salarial 2x, jusqu’au 2027-11-28',
    ],
    '2026-11-29',
  ],
  'foreign-work': [
    somebody({ languageTests: [english(9)], work: [job('2025-03-01', null, { country: 'IN' })] }),
    'work.foreign',
    ['outside Canada in occupation 21232 “Software developers and programmers” until 2028-02-25'],
    [
      'hors du Canada dans la profession 21232 «\u00a0Software developers and programmers\u00a0» jusqu’au 2028-02-25',
    ],
  ],
  'continuous-work': [
    somebody({ ...worker, work: [job('2025-12-01', '2026-02-28', { country: 'IN' })] }),
    'work.continuous',
    ['without a break in occupation 21232 “Software developers and programmers” until 2027-03-09'],
    [
      'sans interruption dans la profession 21232 «\u00a0Software developers and programmers\u00a0» jusqu’au 2027-03-09',
    ],
  ],
  // 297 of 728 days are there; the other 431 from 2026-03-11.
  'trade-work': [
    cook,
    'work.trade',
    ['in the trade 63200 “Cooks” until 2027-05-15'],
    ['dans le métier 63200 «\u00a0Cooks\u00a0» jusqu’au 2027-05-15'],
  ],
  'study-in-canada': [
    graduate,
    'education.canada.one-year',
    ['in Canada: a one-year'],
    ['au Canada', 'd’un an'],
  ],
  'study-abroad': [
    graduate,
    'education.abroad.one-year',
    ['outside Canada', 'a one-year'],
    ['hors du Canada', 'd’un an'],
  ],
  'spouse-study': [
    pair,
    'spouse.education.abroad.master',
    ['spouse or partner completes', 'a master’s degree'],
    ['conjoint obtient', 'une maîtrise'],
  ],
  'spouse-stays': [pair, 'spouse.stays', ['will not accompany'], ['n’accompagnera pas']],
};

describe('the sentence of a step', () => {
  it.each(Object.entries(SENTENCES))('%s names what is to be done in both languages', (_, row) => {
    const [candidate, id, en, fr, day] = row;
    for (const words of en) expect(sentence(candidate, id, 'en', day)).toContain(words);
    for (const words of fr) expect(sentence(candidate, id, 'fr', day)).toContain(words);
  });

  it('is there for every kind', () => {
    expect(Object.keys(SENTENCES)).toEqual(Object.keys(STEP_SENTENCES));
  });
});
