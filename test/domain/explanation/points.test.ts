import { describe, expect, it } from 'vitest';
import type { ExplainedPoints } from '#domain/explanation/explanation';
import { hit, miss, sumOf } from '#domain/explanation/points';
import { plain } from './parts.ts';

const NAME = { en: 'Age', fr: 'Âge' };
const FACT = { text: { en: 'Thirty.', fr: 'Trente ans.' }, pointers: ['/profile/dateOfBirth'] };
const AGE = { rule: 'crs/2025-03-25/core/age', name: NAME, source: 'IRCC' };

const row = (points: number): ExplainedPoints =>
  hit(AGE, FACT, { points }, { en: 'age 20 to 29', fr: 'de 20 à 29 ans' });

describe('points of a row', () => {
  it.each([
    [0, '0 points', '0 point'],
    [1, '1 point', '1 point'],
    [2, '2 points', '2 points'],
    [110, '110 points', '110 points'],
  ])('%i: %s, in French, where nothing is singular too, %s', (points, en, fr) => {
    expect(plain(row(points).text)).toEqual({
      en: `Age: ${en}. Thirty. Row: age 20 to 29.`,
      fr: `Âge\u00a0: ${fr}. Trente ans. Ligne\u00a0: de 20 à 29 ans.`,
    });
  });

  it('stand beside the row that was hit', () => {
    expect(row(110)).toMatchObject({ ...AGE, fact: FACT, row: { points: 110 }, points: 110 });
  });

  it('are none where no row was hit: what there is no row for is named', () => {
    expect(plain(miss(AGE, FACT, { en: 'no age', fr: 'aucun âge' }))).toEqual({
      ...AGE,
      fact: FACT,
      row: null,
      points: 0,
      text: {
        en: 'Age: 0 points. Thirty. No row for: no age.',
        fr: 'Âge\u00a0: 0 point. Trente ans. Aucune ligne pour\u00a0: aucun âge.',
      },
    });
  });

  it('or the fact alone says it', () => {
    expect(plain(miss(AGE, FACT).text)).toEqual({
      en: 'Age: 0 points. Thirty.',
      fr: 'Âge\u00a0: 0 point. Trente ans.',
    });
  });
});

describe('points of parts together', () => {
  const CORE = { rule: 'crs/2025-03-25/core', name: NAME, source: 'IRCC' };
  /** Three points and four, of which scoring gives so many. */
  const seven = (points: number, cap: number | null) => sumOf(CORE, points, cap, [row(3), row(4)]);

  it('are their sum', () => {
    expect(seven(7, null)).toMatchObject({
      sum: 7,
      cap: null,
      cut: 0,
      points: 7,
    });
    expect(plain(seven(7, null).text)).toEqual({
      en: 'Age: 3 + 4 = 7 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7 points.',
    });
  });

  it('name a single part once', () => {
    expect(plain(sumOf(CORE, 3, 50, [row(3)]).text)).toEqual({
      en: 'Age: 3 points.',
      fr: 'Âge\u00a0: 3 points.',
    });
  });

  it('are not cut by a cap that they only reach, and are by one point less', () => {
    expect(seven(7, 7)).toMatchObject({ cut: 0, points: 7 });
    expect(seven(7, 7).text.en).toBe('Age: 3 + 4 = 7 points.');
    const capped = seven(6, 6);
    expect(capped).toMatchObject({ sum: 7, cap: 6, cut: 1, points: 6 });
    expect(plain(capped.text)).toEqual({
      en: 'Age: 3 + 4 = 7, of which at most 6 count; 1 is cut: 6 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7, dont au plus 6 comptent; 1 est retranché\u00a0: 6 points.',
    });
  });

  it('say how many points are cut', () => {
    expect(plain(seven(5, 5).text)).toEqual({
      en: 'Age: 3 + 4 = 7, of which at most 5 count; 2 are cut: 5 points.',
      fr: 'Âge\u00a0: 3 + 4 = 7, dont au plus 5 comptent; 2 sont retranchés\u00a0: 5 points.',
    });
  });

  it('name the fact that decides on all of them, where there is one', () => {
    const decided = sumOf(CORE, 7, null, [row(3), row(4)], FACT);
    expect(plain(decided.text)).toEqual({
      en: 'Age: 3 + 4 = 7 points. Thirty.',
      fr: 'Âge\u00a0: 3 + 4 = 7 points. Trente ans.',
    });
    expect(decided.fact).toBe(FACT);
    expect(seven(7, null)).not.toHaveProperty('fact');
  });
});
