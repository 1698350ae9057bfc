import { describe, expect, it } from 'vitest';
import type { ExplainedPoints } from '#domain/explanation/explanation';
import { noRowOf, rowOf, sumOf } from '#domain/explanation/points';
import { inLanguage } from '#domain/sentences/text';

const NAME = { en: 'Age', fr: 'Âge' };
const FACT = { text: { en: 'Thirty.', fr: 'Trente ans.' }, pointers: ['/dateOfBirth'] };
const PART = { rule: 'crs/2025-03-25/core/age', name: NAME, fact: FACT, source: 'IRCC' };

const row = (points: number, words?: { en: string; fr: string }): ExplainedPoints =>
  rowOf({ ...PART, row: { points }, points }, words);

describe('points of a row', () => {
  it.each([
    [0, '0 points', '0 point'],
    [1, '1 point', '1 point'],
    [2, '2 points', '2 points'],
    [110, '110 points', '110 points'],
  ])('%i: %s, in French, where nothing is singular too, %s', (points, en, fr) => {
    expect(row(points).text).toEqual({ en: `Age: ${en}. Thirty.`, fr: `Âge\u00a0: ${fr}. Trente ans.` });
  });

  it('name the row that was hit', () => {
    expect(row(110, { en: 'age 20 to 29', fr: 'de 20 à 29 ans' }).text).toEqual({
      en: 'Age: 110 points. Thirty. Row: age 20 to 29.',
      fr: 'Âge\u00a0: 110 points. Trente ans. Ligne\u00a0: de 20 à 29 ans.',
    });
  });

  it('or what there is no row for', () => {
    expect(noRowOf(PART, { en: 'no age', fr: 'aucun âge' })).toEqual({
      ...PART,
      row: null,
      points: 0,
      text: {
        en: 'Age: 0 points. Thirty. No row for: no age.',
        fr: 'Âge\u00a0: 0 point. Trente ans. Aucune ligne pour\u00a0: aucun âge.',
      },
    });
  });
});

describe('points of parts together', () => {
  const of = { rule: 'crs/2025-03-25/core', name: NAME, source: 'IRCC' };

  it('are their sum', () => {
    expect(sumOf({ ...of, cap: null }, [row(3), row(4)])).toMatchObject({
      sum: 7,
      cap: null,
      cut: 0,
      points: 7,
    });
    expect(sumOf({ ...of, cap: null }, [row(3), row(4)]).text).toEqual({
      en: 'Age: 3 + 4 = 7 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7 points.',
    });
  });

  it('name a single part once', () => {
    expect(sumOf({ ...of, cap: 50 }, [row(3)]).text).toEqual({
      en: 'Age: 3 points.',
      fr: 'Âge\u00a0: 3 points.',
    });
  });

  it('are not cut by a cap that they only reach, and are by one point less', () => {
    expect(sumOf({ ...of, cap: 7 }, [row(3), row(4)])).toMatchObject({ cut: 0, points: 7 });
    expect(sumOf({ ...of, cap: 7 }, [row(3), row(4)]).text.en).toBe('Age: 3 + 4 = 7 points.');
    const capped = sumOf({ ...of, cap: 6 }, [row(3), row(4)]);
    expect(capped).toMatchObject({ sum: 7, cap: 6, cut: 1, points: 6 });
    expect(capped.text).toEqual({
      en: 'Age: 3 + 4 = 7, of which at most 6 count; 1 is cut: 6 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7, dont au plus 6 comptent; 1 est retranché\u00a0: 6 points.',
    });
  });

  it('tell how many points are cut', () => {
    expect(sumOf({ ...of, cap: 5 }, [row(3), row(4)]).text).toEqual({
      en: 'Age: 3 + 4 = 7, of which at most 5 count; 2 are cut: 5 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7, dont au plus 5 comptent; 2 sont retranchés\u00a0: 5 points.',
    });
  });

  it('tell the fact that decides on all of them, where there is one', () => {
    const decided = sumOf({ ...of, cap: null, fact: FACT }, [row(3), row(4)]);
    expect(decided.text).toEqual({
      en: 'Age: 3 + 4 = 7 points. Thirty.',
      fr: 'Âge\u00a0: 3 + 4 = 7 points. Trente ans.',
    });
    expect(decided.fact).toBe(FACT);
    expect(sumOf({ ...of, cap: null }, [row(3), row(4)])).not.toHaveProperty('fact');
  });
});

it.each([
  [{ en: 'Age' }],
  [{ fr: 'Âge' }],
  [{ en: 'Age', fr: 30 }],
  [{ en: 30, fr: 'Âge' }],
  [{ en: 30, fr: 30 }],
])('%j is no text in both languages, and stays as it is in one', (value) => {
  expect(inLanguage(value, 'en')).toEqual(value);
});
