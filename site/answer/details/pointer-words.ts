import type { OfficialLanguage } from '#domain/profile/profile';
import { FACT_NAMES } from './fact-names.ts';

/**
 * The place of a fact in words.
 *
 * @example pointerWords('/profile/education/0/awardedOn', 'en') // 'Education – Awarded on'
 */
export const pointerWords = (pointer: string, language: OfficialLanguage): string =>
  pointer
    .split('/')
    .flatMap((part) => FACT_NAMES[part]?.[language] ?? [])
    .join(' – ');

const QUOTES = { en: ['“', '”'], fr: ['«\u00a0', '\u00a0»'] } as const;

/** A sentence of the API with the places in it in words. */
export const withoutPointers = (sentence: string, language: OfficialLanguage): string =>
  sentence.replace(/\/(profile|nomination)(\/[A-Za-z0-9]+)*/g, (pointer) => {
    const words = pointerWords(pointer, language);
    return words === '' ? pointer : QUOTES[language].join(words);
  });
