import type { OfficialLanguage } from '#domain/profile/profile';
import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { occupationName } from '#domain/sentences/occupation-name';
import { countryName, provinceName } from '#domain/sentences/place-name';
import { COUNTRIES } from '#functions/boundary/countries';
import type { Choice } from '../../elements/choice.ts';
import { type Findable, findable } from '../../elements/search-words.ts';
import type { Field } from '../draft/fields.ts';
import type { Words } from '../words/words.ts';

/** What an answer of a list is called. */
function labelOf(name: string, value: string, words: Words, language: OfficialLanguage): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level: words.levels,
    test: words.tests,
    maritalStatus: words.marital,
    firstOfficialLanguage: words.firstLanguage,
  };
  return named[name]?.[value] ?? (value === 'any' ? words.anyProvince : provinceName(value)[language]);
}

/** The answers of a field that has a list of them. */
export const choicesOf = (
  { name, options = [] }: Field,
  words: Words,
  language: OfficialLanguage,
): Choice[] => options.map((value) => ({ value, label: labelOf(name, value, words, language) }));

/** Made when first asked for, once. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

let titled: readonly Findable[] | undefined;

/** The 516 occupations by code and title; by code alone as long as the titles have not come. */
export function occupations(): readonly Findable[] {
  if (titled) return titled;
  const all = UNIT_GROUPS.map((noc) =>
    findable({ value: noc, label: occupationName(noc, 'en').replaceAll(/[“”]/g, '') }),
  );
  if (all.every(({ value, label }) => value !== label)) titled = all;
  return all;
}

function countriesIn(language: OfficialLanguage): readonly Findable[] {
  const { compare } = new Intl.Collator(language);
  return COUNTRIES.map((code) => findable({ value: code, label: countryName(code)[language] }, code)).sort(
    (a, b) => compare(a.label, b.label),
  );
}

/** Every country by its name. */
export const countries = {
  en: once(() => countriesIn('en')),
  fr: once(() => countriesIn('fr')),
} as const;
