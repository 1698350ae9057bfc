import { describe, expect, it } from 'vitest';
import { inLanguage, joined, say, sentence } from '#domain/sentences/text';

const AGE = sentence<{ age: number }>({
  en: ({ age }) => `${age} years old`,
  fr: ({ age }) => `${age} ans`,
});

describe('a sentence', () => {
  it('is filled with its values, in the language that is read', () => {
    const { en, fr } = say(AGE, { age: 30 });
    expect([en, fr]).toEqual(['30 years old', '30 ans']);
  });

  it('does not compile without a value that it names', () => {
    // @ts-expect-error age is not given
    expect(say(AGE, {}).en).toContain('undefined');
  });

  it('follows another after a space, or what is given', () => {
    const both = [say(AGE, { age: 30 }), { en: 'Single.', fr: 'Célibataire.' }];
    expect(inLanguage([joined(both), joined(both, '; ')], 'en')).toEqual([
      '30 years old Single.',
      '30 years old; Single.',
    ]);
    expect(joined(both).fr).toBe('30 ans Célibataire.');
  });
});

describe('words of one language', () => {
  it('stand wherever both languages stood, and nothing else changes', () => {
    const value = {
      points: 5,
      row: null,
      name: { en: 'Age', fr: 'Âge' },
      parts: [{ text: { en: 'a', fr: 'b' } }, { text: say(AGE, { age: 5 }) }],
    };
    const rest = { points: 5, row: null };
    expect(inLanguage(value, 'fr')).toEqual({
      ...rest,
      name: 'Âge',
      parts: [{ text: 'b' }, { text: '5 ans' }],
    });
    expect(inLanguage(value, 'en')).toEqual({
      ...rest,
      name: 'Age',
      parts: [{ text: 'a' }, { text: '5 years old' }],
    });
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
