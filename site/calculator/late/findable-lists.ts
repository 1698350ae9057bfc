import type { OfficialLanguage } from '#domain/profile/profile';
import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { occupationName } from '#domain/sentences/occupation-name';
import { countryName } from '#domain/sentences/place-name';
import { COUNTRIES } from '#functions/boundary/countries';
import { type Findable, findable } from '../../elements/search-words.ts';

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
