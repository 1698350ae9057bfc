import { ABILITIES, LANGUAGE_TESTS, type LanguageTestName } from '#domain/profile/profile';
import type { ScoreRange } from '#domain/rulebook/language/language-scale';
import { rulebook } from '../rules/rulebook.ts';
import type { JsonSchema } from './json-schema.ts';

/** The widest range over all dated tables of a test. */
function widest(ranges: readonly ScoreRange[]): JsonSchema {
  return {
    type: 'number',
    minimum: Math.min(...ranges.map(({ lowest }) => lowest)),
    maximum: Math.max(...ranges.map(({ highest }) => highest)),
    multipleOf: Math.min(...ranges.map(({ step }) => step)),
  };
}

function ofTest(test: LanguageTestName): JsonSchema {
  const tables = rulebook().languageScales.filter((scale) => scale.test === test);
  const results = ABILITIES.map(
    (ability) => [ability, widest(tables.map(({ ranges }) => ranges[ability]))] as const,
  );
  return { properties: { test: { const: test }, ...Object.fromEntries(results) } };
}

/**
 * A sitting with the limits of its test. A request is held against the table of its day, which may be narrower.
 *
 * @param schema of any sitting
 */
export function withTestLimits(schema: JsonSchema): JsonSchema {
  const { properties = {} } = schema;
  const oneOf = LANGUAGE_TESTS.map((test): JsonSchema => {
    const limited = ofTest(test).properties ?? {};
    const merged = Object.entries(properties).map(
      ([name, { enum: _, ...field }]) => [name, { ...field, ...limited[name] }] as const,
    );
    return { ...schema, title: test, properties: Object.fromEntries(merged) };
  });
  return { oneOf };
}
