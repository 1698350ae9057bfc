import * as v from 'valibot';
import {
  CATEGORY_LANES,
  type CategoryRules,
  type LanguageCondition,
  type MilitaryCondition,
  type WorkCondition,
} from '#domain/rulebook/categories/category-rules';
import { EDUCATION_LEVELS } from '#domain/rulebook/rows';
import { isRecord } from '../boundary/record.ts';
import { amount, fields, list, oneOf, text, whole } from './shape.ts';

type Condition = CategoryRules['condition'];

const CONDITIONS: { readonly [Kind in Condition['kind']]: v.GenericSchema<unknown, Condition> } = {
  work: fields<WorkCondition>({
    kind: v.literal('work'),
    hours: amount,
    withinYears: whole,
    continuous: oneOf(['yes', 'no', 'unresolved']),
    where: oneOf(['anywhere', 'CA']),
    occupations: list(text),
  }),
  language: fields<LanguageCondition>({
    kind: v.literal('language'),
    language: oneOf(['en', 'fr']),
    level: whole,
  }),
  military: fields<MilitaryCondition>({
    kind: v.literal('military'),
    serviceYears: whole,
    education: oneOf(EDUCATION_LEVELS),
    occupations: list(text),
  }),
};
const BY_KIND: ReadonlyMap<unknown, v.GenericSchema<unknown, Condition>> = new Map(
  Object.entries(CONDITIONS),
);

function kindOf(value: unknown): unknown {
  return isRecord(value) ? value.kind : undefined;
}

/** Names the kind alone: which other fields there must be depends on it. */
const ofKnownKind = v.pipe(
  v.unknown(),
  v.transform((value) => ({ kind: kindOf(value) })),
  v.object({ kind: oneOf(['work', 'language', 'military']) }),
  v.never(),
);

/** One category of one version. */
export const categorySchema = fields<CategoryRules>({
  lane: oneOf(CATEGORY_LANES),
  version: text,
  nameEn: text,
  nameFr: text,
  from: text,
  to: v.nullable(text),
  source: text,
  condition: v.lazy((value) => BY_KIND.get(kindOf(value)) ?? ofKnownKind),
});
