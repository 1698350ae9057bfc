import { ABILITIES, LANGUAGE_TESTS } from '../../profile/profile.ts';
import type { LanguageScale, LevelMinima, ScoreRange } from '../language/language-scale.ts';
import type { FundsTable } from '../programs/funds-table.ts';
import type { Rulebook, UnpublishedChange } from '../rulebook.ts';
import { categoryShape } from './category-shape.ts';
import { crsShape } from './crs-shape.ts';
import { programShape } from './program-shape.ts';
import { amount, each, fields, list, maybe, oneOf, orNull, text, whole, yes } from './shape.ts';

const scaleShape = fields<LanguageScale>({
  test: oneOf(LANGUAGE_TESTS),
  name: text,
  language: oneOf(['en', 'fr']),
  from: text,
  to: orNull(text),
  acceptedFrom: maybe(text),
  source: text,
  validYears: whole,
  ranges: each(ABILITIES, fields<ScoreRange>({ lowest: amount, highest: amount, step: amount })),
  minima: list(
    fields<LevelMinima>({
      level: whole,
      listening: amount,
      reading: amount,
      writing: amount,
      speaking: amount,
    }),
  ),
  unconfirmed: maybe(yes),
});

const fundsShape = fields<FundsTable>({
  from: text,
  source: text,
  bySize: list(orNull(amount)),
  eachMore: orNull(amount),
  evidence: oneOf(['published', 'recalled']),
});

const bookShape = fields<Rulebook>({
  crs: list(crsShape),
  unpublishedCrs: list(fields<UnpublishedChange>({ from: text, source: text, what: text })),
  languageScales: list(scaleShape),
  programs: list(programShape),
  funds: list(fundsShape),
  categories: list(categoryShape),
});

/**
 * Where a rulebook is not made as its types say: rules may come from a file that no compiler has seen, with a number given
 * as text or a field misspelt.
 *
 * @returns sentences that begin with the JSON Pointer to the place
 */
export function shapeFaults(book: unknown): string[] {
  return bookShape('', book);
}
