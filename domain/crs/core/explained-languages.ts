import type { OpenDay } from '../../candidate/open-day.ts';
import { explainedAbilities } from '../../explanation/abilities.ts';
import type { ExplainedSum } from '../../explanation/explanation.ts';
import { type Named, sumOf } from '../../explanation/points.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import { coreTables } from './column.ts';
import { firstLanguagePoints, secondLanguagePoints } from './languages.ts';

/** The language in which the first result was looked for; either, where none was declared. */
function firstLooked({ facts, languages }: OpenDay): OfficialLanguage | undefined {
  return languages.first?.language ?? facts.firstOfficialLanguage;
}

export function explainedFirstLanguage(of: OpenDay, named: Named): ExplainedSum {
  const { crs, facts, figures, languages } = of;
  const tables = coreTables(crs, figures);
  const { column, firstLanguage } = tables;
  const looked = { person: facts.own, sitting: languages.first, language: firstLooked(of) };
  const parts = explainedAbilities(of, named, { table: firstLanguage, column }, looked);
  return sumOf(named, firstLanguagePoints(tables, languages), null, parts);
}

export function explainedSecondLanguage(of: OpenDay, named: Named): ExplainedSum {
  const { crs, facts, figures, languages } = of;
  const tables = coreTables(crs, figures);
  const { column, secondLanguage, secondLanguageCap } = tables;
  const first = firstLooked(of);
  const language: OfficialLanguage | undefined = first && (first === 'en' ? 'fr' : 'en');
  const looked = { person: facts.own, sitting: languages.second, language };
  const parts = explainedAbilities(of, named, { table: secondLanguage, column }, looked);
  return sumOf(named, secondLanguagePoints(tables, languages), secondLanguageCap, parts);
}
