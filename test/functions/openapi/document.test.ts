import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { describedRoutes, openApiDocument } from '#functions/openapi/document';
import { EXAMPLES } from '#functions/openapi/examples';
import { REQUEST_SCHEMAS } from '#functions/openapi/schemas';
import { PROBLEM_KINDS } from '#functions/problem/problem-kinds';
import { routes as nominationRoutes } from '#functions/routes/nomination-routes';
import { routes as profileRoutes } from '#functions/routes/profile-routes';
import { routes as roundRoutes } from '#functions/routes/round-routes';
import { routes as scoreRoutes } from '#functions/routes/score-routes';

type Json = Record<string, unknown>;

const document = openApiDocument();
const schemas = document.components.schemas;

/** Every object inside a value, with its place. */
function* objectsIn(value: unknown, at = ''): Generator<[place: string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Json];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${at}/${key}`);
}

const requests = Object.fromEntries(Object.keys(REQUEST_SCHEMAS).map((name) => [name, schemas[name]]));
/** Schemas that say a type, not the conditions beside them. */
const typed = (of: unknown) => [...objectsIn(of)].filter(([, { type }]) => typeof type === 'string');

describe('what a request may hold is said to its limits', () => {
  test('the request schemas are all there, and none is empty', () => {
    for (const [name, schema] of Object.entries(requests))
      expect(Object.keys(schema ?? {}), name).not.toEqual([]);
    expect(typed(requests).length).toBeGreaterThan(80);
  });

  test('every number has both limits', () => {
    const numbers = typed(requests).filter(([, { type }]) => type === 'number' || type === 'integer');
    expect(numbers.length).toBeGreaterThan(20);
    for (const [place, schema] of numbers)
      expect([place, typeof schema.minimum, typeof schema.maximum]).toEqual([place, 'number', 'number']);
  });

  test('every text has a list, a format, a pattern or a length', () => {
    for (const [place, { type, ...schema }] of typed(requests))
      if (type === 'string')
        expect(
          ['enum', 'const', 'format', 'pattern', 'maxLength'].some((word) => word in schema),
          place,
        ).toBe(true);
  });

  test('every object is closed, every list has an end', () => {
    for (const [place, schema] of typed(requests)) {
      if (schema.type === 'object') expect([place, schema.additionalProperties]).toEqual([place, false]);
      if (schema.type === 'array') expect([place, typeof schema.maxItems]).toEqual([place, 'number']);
    }
  });

  test('days have a format, occupations and countries a closed list', () => {
    expect(schemas.Day).toMatchObject({ type: 'string', format: 'date' });
    // NOC 2021 has 516 unit groups, ISO 3166-1 assigns 249 codes.
    expect(schemas.Occupation?.enum).toHaveLength(516);
    expect(schemas.Country?.enum).toHaveLength(249);
    for (const [place, { properties = {} }] of objectsIn(requests))
      for (const [name, field] of Object.entries(properties as Json))
        if (/On$|^from$|^to$|OfBirth$/.test(name))
          expect(JSON.stringify(field), `${place}/${name}`).toContain('#/components/schemas/Day');
  });

  test('results of a test have the limits of its scale', () => {
    // IELTS bands go from 0 to 9 in halves, CELPIP levels from 0 to 12.
    const [ielts, celpip] = (schemas.LanguageTest?.oneOf ?? []) as { properties: Record<string, Json> }[];
    expect(ielts?.properties.listening).toMatchObject({ minimum: 0, maximum: 9, multipleOf: 0.5 });
    expect(celpip?.properties.speaking).toMatchObject({ minimum: 0, maximum: 12, multipleOf: 1 });
  });

  test('every field of a profile is described, in French as well', () => {
    const french = openApiDocument('fr').components.schemas;
    for (const name of ['Profile', 'Credential', 'WorkPeriod', 'JobOffer', 'Spouse'])
      for (const [field, schema] of Object.entries(schemas[name]?.properties ?? {})) {
        expect(schema.description, `${name}.${field}`).toMatch(/\.$/);
        expect(french[name]?.properties?.[field]?.description).not.toBe(schema.description);
      }
  });
});

test('every object of an answer is closed, or says what its fields hold', () => {
  for (const [place, schema] of typed(schemas))
    if (schema.type === 'object')
      expect([place, schema.additionalProperties]).not.toEqual([place, undefined]);
});

test('every route is described once, and nothing else', () => {
  const keys = [...scoreRoutes, ...profileRoutes, ...nominationRoutes, ...roundRoutes]
    .map(({ key }) => key)
    .filter((key) => key !== '$default' && !/^(HEAD|OPTIONS) /.test(key));
  const paths = document.paths as Record<string, Json>;
  const said = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(said.sort()).toEqual([...keys].sort());
  const ids = describedRoutes().map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every GET that answers with a body says its tag, and all but those of profiles know it again', () => {
  const gets = Object.entries(document.paths as Record<string, Record<string, Json>>).flatMap(
    ([path, { get }]) => (get ? [{ path, get, responses: get.responses as Record<string, Json> }] : []),
  );
  const ownTag = ['/profiles/me', '/profiles/{id}'];
  expect(gets.map(({ path }) => path)).toEqual(expect.arrayContaining([...ownTag, '/rounds', '/rounds.csv']));
  for (const { path, get, responses } of gets) {
    if (path === '/docs') continue;
    expect([path, responses[200]?.headers]).toEqual([
      path,
      expect.objectContaining({ ETag: expect.anything() }),
    ]);
    const known = JSON.stringify(get.parameters).includes('/parameters/If-None-Match"');
    expect([path, known, '304' in responses]).toEqual([path, !ownTag.includes(path), !ownTag.includes(path)]);
    if (known) expect(responses[304]).not.toHaveProperty('content');
  }
});

test('every kind of problem is one that some route gives', () => {
  const text = JSON.stringify(document.paths);
  for (const kind of Object.keys(PROBLEM_KINDS))
    if (kind !== 'method-not-allowed') expect(text, kind).toContain(`/problems/${kind}"`);
});

test('who may call a route is said by security and in words', () => {
  for (const { path, method, access } of describedRoutes()) {
    const operation = (document.paths as Record<string, Record<string, Json>>)[path]?.[method.toLowerCase()];
    expect(operation?.security).toEqual(access === 'public' ? [] : [{ token: [] }]);
    expect(operation?.description).toMatch(
      { public: /Anybody/, candidate: /signed in/, officer: /^Officers/, nominator: /^Nominators/ }[access],
    );
  }
});

test('every example fits its schema, and the candidate is that of docs/examples', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const fits = (name: string, value: unknown) =>
    ajv.validate({ $ref: `openapi#/components/schemas/${name}` }, value);
  expect(fits('Profile', EXAMPLES.profile)).toBe(true);
  expect(fits('Candidate', EXAMPLES.candidate)).toBe(true);
  expect(fits('RoundOrder', EXAMPLES.order)).toBe(true);
  expect(fits('SimulatedCutOff', EXAMPLES.simulation)).toBe(true);
  expect(fits('Reason', EXAMPLES.reason)).toBe(true);
  expect(fits('Nominee', EXAMPLES.nominee)).toBe(true);
  expect(fits('Profile', { ...EXAMPLES.profile, age: 30 })).toBe(false);
  const [line = ''] = readFileSync('docs/examples/candidate.jsonl', 'utf8').split('\n');
  const { id: _, ...candidate } = JSON.parse(line);
  expect(EXAMPLES.candidate).toEqual(candidate);
});
