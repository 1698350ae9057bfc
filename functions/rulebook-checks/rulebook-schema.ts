import * as v from 'valibot';
import { ABILITIES, LANGUAGE_TESTS } from '#domain/profile/profile';
import type { AssessmentBody } from '#domain/rulebook/assessments/assessment-body';
import type { LanguageScale, LevelMinima, ScoreRange } from '#domain/rulebook/language/language-scale';
import type { PublicPolicy } from '#domain/rulebook/policies/public-policy';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import type { Rulebook, UnpublishedChange } from '#domain/rulebook/rulebook';
import { jsonPointer } from '../boundary/json-pointer.ts';
import { categorySchema } from './category-schema.ts';
import { crsSchema } from './crs-schema.ts';
import { programSchema } from './program-schema.ts';
import { amount, fields, list, oneOf, onlyTrue, text, whole } from './shape.ts';

const range = fields<ScoreRange>({ lowest: amount, highest: amount, step: amount });

const scale = fields<LanguageScale>({
  test: oneOf(LANGUAGE_TESTS),
  name: text,
  language: oneOf(['en', 'fr']),
  from: text,
  to: v.nullable(text),
  acceptedFrom: v.exactOptional(text),
  source: text,
  validYears: whole,
  ranges: fields<LanguageScale['ranges']>(v.entriesFromList(ABILITIES, range)),
  minima: list(fields<LevelMinima>({ level: whole, ...v.entriesFromList(ABILITIES, amount) })),
  unconfirmed: onlyTrue,
});

const funds = fields<FundsTable>({
  from: text,
  poolDeadline: v.exactOptional(text),
  source: text,
  bySize: list(v.nullable(amount)),
  eachMore: v.nullable(amount),
  evidence: oneOf(['published', 'recalled']),
});

const policy = fields<PublicPolicy>({
  id: text,
  from: text,
  to: v.nullable(text),
  source: text,
  waives: oneOf(['self-employment']),
  occupations: list(text),
  toShowEn: text,
  toShowFr: text,
});

const assessmentBody = fields<AssessmentBody>({
  code: text,
  name: text,
  frenchName: text,
  alsoCalled: list(text),
  from: v.nullable(text),
  source: text,
  occupations: list(text),
});

const rulebookSchema = fields<Rulebook>({
  crs: list(crsSchema),
  unpublishedCrs: list(fields<UnpublishedChange>({ from: text, source: text, what: text })),
  languageScales: list(scale),
  programs: list(programSchema),
  funds: list(funds),
  policies: list(policy),
  assessmentBodies: list(assessmentBody),
  categories: list(categorySchema),
});

/**
 * Where a rulebook is not made as its types say: rules may come from a file that no compiler has seen, with a number given
 * as text or a field misspelt.
 *
 * @returns sentences that begin with the JSON Pointer to the place; none for a rulebook
 * @example rulebookShapeFaults({ ...rules, funds: 7 }) // ['/funds: must be a list, and is 7']
 */
export function rulebookShapeFaults(book: unknown): string[] {
  const { issues = [] } = v.safeParse(rulebookSchema, book);
  return issues.map(
    ({ path = [], message }) => `${jsonPointer(path.map(({ key }) => String(key)))}: ${message}`,
  );
}
