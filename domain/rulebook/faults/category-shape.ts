import {
  CATEGORY_LANES,
  type CategoryRules,
  type LanguageCondition,
  type MilitaryCondition,
  type WorkCondition,
} from '../categories/category-rules.ts';
import { EDUCATION_LEVELS } from '../rows.ts';
import { amount, fields, list, oneOf, orNull, type Shape, text, whole } from './shape.ts';

const CONDITIONS: Readonly<Record<CategoryRules['condition']['kind'], Shape>> = {
  work: fields<WorkCondition>({
    kind: text,
    hours: amount,
    withinYears: whole,
    continuous: oneOf(['yes', 'no', 'unresolved']),
    where: oneOf(['anywhere', 'CA']),
    occupations: list(text),
  }),
  language: fields<LanguageCondition>({ kind: text, language: oneOf(['en', 'fr']), level: whole }),
  military: fields<MilitaryCondition>({
    kind: text,
    serviceYears: whole,
    education: oneOf(EDUCATION_LEVELS),
    occupations: list(text),
  }),
};
const BY_KIND: ReadonlyMap<unknown, Shape> = new Map(Object.entries(CONDITIONS));
const anyKind = oneOf(Object.keys(CONDITIONS));

function condition(at: string, value: unknown): string[] {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const shape = BY_KIND.get(kind);
  return shape === undefined ? anyKind(`${at}/kind`, kind) : shape(at, value);
}

/** One category of one version. */
export const categoryShape = fields<CategoryRules>({
  lane: oneOf(CATEGORY_LANES),
  version: text,
  nameEn: text,
  nameFr: text,
  from: text,
  to: orNull(text),
  source: text,
  condition,
});
