import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { parseProfile } from '#functions/boundary/parse-profile';
import { candidate, openPortal, type Portal } from '../profiles/portal.ts';
import { fullProfile } from './sample-profile.ts';

type Json = { [key: string]: unknown };

/** Every place of the full profile, as a path. */
function places(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

const PLACES = places(fullProfile).filter((path) => path.length > 0);

/** Values that are near to good ones, and values that are far from them. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2025-02-30',
    '9999-12-31',
    '0000-01-01',
    'CA',
    '00000',
    '20000',
    'en',
    'QC',
    '__proto__',
    '\u0000',
  ),
  fc.constantFrom('{"toString":""}', '[{"valueOf":1}]').map((text) => JSON.parse(text)),
  fc.constantFrom(-0, 5e-324, 1e308, 2 ** 53, -1, 0.5, 12, 90, 699),
  fc
    .date({ noInvalidDate: true, min: new Date('1890-01-01'), max: new Date('2110-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
);

const change = fc.tuple(fc.constantFrom(...PLACES), value);

function changed(changes: [string[], unknown][]): unknown {
  const profile = structuredClone(fullProfile) as unknown as Json;
  for (const [path, next] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Json | null)?.[key], profile);
    if (typeof parent === 'object' && parent !== null) (parent as Json)[path.at(-1) ?? ''] = next;
  }
  return profile;
}

const resolves = (document: unknown, pointer: string): boolean => {
  const path = pointer.split('/').slice(1, -1);
  const parent = path.reduce<unknown>(
    (at, key) => (at as Json | null)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return pointer === '' || (typeof parent === 'object' && parent !== null);
};

test('whatever is sent is parsed or refused with pointers into it; what is parsed can be scored', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const input = JSON.parse(JSON.stringify(changed(changes)));
      const result = parseProfile(input);
      if (result.ok)
        expect(score({ profile: result.profile }, '2026-03-01').crs.total).toBeGreaterThanOrEqual(0);
      else for (const { pointer } of result.errors) expect(resolves(input, pointer)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('any JSON at all is refused without a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parseProfile(input).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.stop());

test('what is accepted is stored and comes back as it was; nothing is a 500', async () => {
  let person = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 3 }), async (changes) => {
      const sub = `sub-${++person}`;
      const { status, body } = await portal.call('POST /profiles', {
        ...candidate(sub),
        body: changed(changes),
      });
      expect([201, 422]).toContain(status);
      const read = await portal.call('GET /profiles/me', candidate(sub));
      expect(read.status).toBe(status === 201 ? 200 : 404);
      if (status === 201) expect(read.body).toEqual({ ...body, rounds: [] });
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('facts that contradict each other are not submitted, nor edited in', async () => {
  const sub = 'sub-contradicting';
  const body = { ...fullProfile, familySize: 1, dateOfBirth: '2018-01-01' };
  const refused = {
    status: 422,
    body: {
      errors: expect.arrayContaining([
        { pointer: '/familySize', code: 'family-too-small', message: expect.any(String) },
        { pointer: '/education/0/awardedOn', code: 'before-birth', message: expect.any(String) },
      ]),
    },
  };
  expect(await portal.call('POST /profiles', { ...candidate(sub), body })).toMatchObject(refused);
  await portal.call('POST /profiles', { ...candidate(sub), body: fullProfile });
  expect(await portal.call('PUT /profiles/me', { ...candidate(sub), body })).toMatchObject(refused);
  expect(await portal.call('GET /profiles/me', candidate(sub))).toMatchObject({ body: { version: 1 } });
});
