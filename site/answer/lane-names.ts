import type { IsoDate, OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';
import { rulebook } from '#functions/rules/rulebook';

/** What the lanes are called that are no category. */
export const LANES: Readonly<Record<string, Text>> = {
  general: { en: 'General, all programmes', fr: 'Général, tous les programmes' },
  cec: { en: 'Canadian Experience Class', fr: 'Catégorie de l’expérience canadienne' },
  fsw: { en: 'Federal Skilled Worker', fr: 'Travailleurs qualifiés (fédéral)' },
  fst: { en: 'Federal Skilled Trades', fr: 'Métiers spécialisés (fédéral)' },
  pnp: { en: 'Provincial nominees', fr: 'Candidats des provinces' },
};

/** A lane in words: a category as it was last called on the day, or by its first name before it had one. */
export function laneName(lane: string, asOf: IsoDate, language: OfficialLanguage): string {
  const own = LANES[lane];
  if (own) return own[language];
  const named = rulebook().categories.filter((category) => category.lane === lane);
  const category = named.findLast(({ from }) => from <= asOf) ?? named[0];
  if (!category) return lane;
  return language === 'en' ? category.nameEn : category.nameFr;
}
