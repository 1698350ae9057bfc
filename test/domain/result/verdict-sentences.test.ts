import { describe, expect, it } from 'vitest';
import { REASON_SENTENCES } from '#domain/result/reason-sentences';
import { messageOf, spoken, spokenText } from '#domain/result/spoken-verdict';
import { type Verdict, verdict } from '#domain/result/verdict';
import { WARNING_SENTENCES } from '#domain/result/warning-sentences';

const LEVELS = { listening: 8, reading: 6, writing: 7, speaking: 5 };
const WORK = { needed: 1560, within: 3 };
const TEST = { whose: 'spouse', test: 'IELTS', years: 2, days: 60 } as const;
const WHY = [
  'unauthorised',
  'occupation',
  'skill-level',
  'self-employed',
  'student',
  'without-status',
] as const;

/** One of each, with values; work that does not count once for each reason. */
const VERDICTS: readonly Verdict[] = [
  verdict('intends-quebec', {}),
  verdict('canadian-work-too-short', WORK),
  verdict('no-valid-language-test', { years: 2 }),
  verdict('language-below-threshold', { needed: 7, had: LEVELS }),
  verdict('trade-language-below-threshold', { needed: LEVELS, had: { ...LEVELS, reading: 3 } }),
  verdict('no-continuous-year', WORK),
  verdict('no-credential', { years: 5 }),
  verdict('assessed-by-other-body', {
    noc: '31102',
    body: { en: 'Medical Council of Canada', fr: 'Conseil médical du Canada' },
  }),
  verdict('points-below-pass-mark', { needed: 67, had: 66 }),
  verdict('funds-too-low', { needed: 15_263, had: 9000, size: 4 }),
  verdict('trade-work-too-short', WORK),
  verdict('no-offer-or-certificate', {}),
  verdict('no-nomination', {}),
  verdict('nominated-by-quebec', {}),
  verdict('in-no-programme', {}),
  verdict('before-birth', { at: '/profile/work/0/from' }),
  verdict('before-award', { at: '/profile/education/0/assessment/issuedOn' }),
  verdict('family-too-small', { at: '/profile/familySize' }),
  verdict('rules-superseded', { since: '2026-11-03' }),
  verdict('unknown-occupation', { noc: '93888' }),
  verdict('rules-own', { id: 'northland-2027' }),
  verdict('steps-across-unknown-rules', { since: '2026-11-03' }),
  verdict('test-expired', TEST),
  verdict('test-expires-soon', TEST),
  verdict('test-not-accepted', TEST),
  verdict('test-scale-unconfirmed', TEST),
  verdict('credential-not-assessed', { whose: 'candidate' }),
  verdict('assessment-expired', { whose: 'candidate', years: 5 }),
  verdict('work-not-counted', { why: 'too-old', within: 10 }),
  ...WHY.map((why) => verdict('work-not-counted', { why })),
  verdict('study-length-unknown', { whose: 'candidate' }),
  verdict('assessor-not-listed', { whose: 'candidate' }),
  verdict('policy-to-show', {
    policy: 'doctors',
    toShow: { en: 'It has to be shown.', fr: 'À démontrer.' },
  }),
  verdict('dated-later', {}),
  verdict('french-bonus-mixed-english', { level: 5 }),
  verdict('funds-unknown', {}),
  verdict('funds-table-unconfirmed', {}),
  verdict('funds-table-old', { since: '2025-07-07' }),
  verdict('category-continuity-unresolved', {}),
  verdict('military-service-unconfirmed', {}),
];

/** The values, and which of them a sentence reads. */
function recorded<Values extends object>(values: Values): { values: Values; names: Set<string> } {
  const names = new Set<string>();
  const get = (target: Values, name: string | symbol): unknown => {
    names.add(String(name));
    return Reflect.get(target, name);
  };
  return { values: new Proxy(values, { get }), names };
}

it('every reason and warning is among those tried', () => {
  const codes = new Set<string>(VERDICTS.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(
    [...Object.keys(REASON_SENTENCES), ...Object.keys(WARNING_SENTENCES)].toSorted(),
  );
});

describe('every reason and warning', () => {
  it.each(VERDICTS.map((one) => [one.code, JSON.stringify(one.values), one] as const))(
    '%s %s is a sentence in each language, the two filled with the same values',
    (_, __, { code, values }) => {
      const [forEnglish, forFrench] = [recorded(values), recorded(values)];
      const english = messageOf({ code, values: forEnglish.values } as Verdict, 'en');
      const french = messageOf({ code, values: forFrench.values } as Verdict, 'fr');
      for (const sentence of [english, french]) {
        expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(english).not.toBe(french);
      expect(forEnglish.names).toEqual(forFrench.names);
    },
  );

  it('says of work why it does not count, each time in other words', () => {
    const said = VERDICTS.filter(({ code }) => code === 'work-not-counted').map((one) =>
      messageOf(one, 'en'),
    );
    expect(new Set(said).size).toBe(WHY.length + 1);
  });

  it('has its code, and its values in its words', () => {
    const below = verdict('points-below-pass-mark', { needed: 67, had: 66 });
    expect(spoken(below, 'en')).toEqual({
      code: 'points-below-pass-mark',
      message: 'Needed: 67 points of 100 in the selection grid; there are 66.',
    });
    expect(spokenText(below).fr).toBe(
      'Exigé\u00a0: 67 points sur 100 dans la grille de sélection; il y en a 66.',
    );
  });

  it('does not compile without a value that its sentence names', () => {
    // @ts-expect-error what there is is not given
    expect(messageOf(verdict('points-below-pass-mark', { needed: 67 }), 'en')).toContain('undefined');
  });
});
