import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApiDocument } from '#functions/openapi/document';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
  portal.clock.now = new Date('2026-04-01T08:00:00.000Z');
});
afterEach(() => portal.stop());

const edit = (body: unknown, headers: Record<string, string> = {}) =>
  portal.call('PUT /profiles/me', { ...candidate(), body, headers });

const better = poolProfile({
  languageTests: [
    { test: 'celpip-general', takenOn: '2026-02-01', listening: 10, reading: 10, writing: 10, speaking: 10 },
  ],
});

test('an edit is scored and ranked anew, at the same submission instant', async () => {
  const before = (await portal.call('GET /profiles/me', candidate())).body;
  const { status, body, headers } = await edit(better);
  expect([status, body.version, headers.ETag]).toEqual([200, 2, '"2"']);
  expect(body).toMatchObject({
    submittedAt: before.submittedAt,
    expiresAt: before.expiresAt,
    profile: better,
  });
  // CLB 10 instead of CLB 9 in four abilities: 34 points instead of 31 each (CRS section A, without a spouse).
  expect(body.score.crs.total - before.score.crs.total).toBe(12);
  const entries = await portal.itemsOf('LANE#');
  expect(entries.map(({ PK }) => PK.split('#')[1]).sort()).toEqual([...body.score.lanes].sort());
  for (const { SK } of entries) expect(SK).toBe(`${9999 - body.score.crs.total}#${before.submittedAt}#id-1`);
});

test('an edit may lead out of the pool and back', async () => {
  const out = await edit(poolProfile({ intendedProvince: 'QC' }));
  expect([out.status, out.body.state]).toEqual([200, 'ineligible']);
  expect(await portal.itemsOf('LANE#')).toEqual([]);
  const back = await edit(poolProfile());
  expect([back.body.state, back.body.version]).toEqual(['in-pool', 3]);
  expect(await portal.itemsOf('LANE#')).not.toEqual([]);
});

test('bad input changes nothing', async () => {
  const before = await portal.items();
  const { status, body } = await edit({ ...better, familySize: 0 });
  expect([status, kindOf(body), body.errors[0].pointer]).toEqual([422, 'invalid-input', '/familySize']);
  expect(await portal.items()).toEqual(before);
});

describe('If-Match', () => {
  // CloudFront weakens the tag of an answer that it compresses.
  test.each(['"1"', '1', '*', '"7", "1"', 'W/"1"', 'W/"7", W/"1"'])('%s allows version 1', async (tag) => {
    expect((await edit(better, { 'If-Match': tag })).status).toBe(200);
  });

  test.each([
    ['"2"', 412],
    ['W/"2"', 412],
    ['"0"', 412],
    ['""', 412],
    ['W/1', 400],
    ['w/"1"', 400],
  ])('%s does not', async (tag, refused) => {
    const before = await portal.items();
    const { status } = await edit(better, { 'If-Match': tag });
    expect(status).toBe(refused);
    expect(await portal.items()).toEqual(before);
  });

  test.each(['"1"', 'W/"1"', '*', '1', ' "7" , W/"1" '])('%s is described', (tag) => {
    const { schema } = openApiDocument().components.parameters['If-Match'] ?? {};
    expect(tag).toMatch(new RegExp(String(schema?.pattern), 'u'));
  });

  test('of ten edits of one version, one is made', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => edit(better, { 'If-Match': '"1"' })));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...new Array(9).fill(412)]);
    expect((await portal.call('GET /profiles/me', candidate())).body.version).toBe(2);
  });
});

test('edits at the same time are made one after the other, or refused; facts and ranking stay one', async () => {
  const names = ['Ash', 'Birch', 'Cedar', 'Elm'];
  const all = await Promise.all(
    names.map((familyName, index) =>
      edit(index % 2 ? { ...better, familyName } : poolProfile({ familyName })),
    ),
  );
  const made = all.filter(({ status }) => status === 200);
  expect(all.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
  const { body } = await portal.call('GET /profiles/me', candidate());
  expect(body.version).toBe(1 + made.length);
  const entries = await portal.itemsOf('LANE#');
  expect(new Set(entries.map(({ SK }) => SK))).toEqual(
    new Set([`${9999 - body.score.crs.total}#${body.submittedAt}#id-1`]),
  );
});

test('a profile that holds an invitation is not edited', async () => {
  await portal.invite('id-1', '2026-05-31T08:00:00.000Z');
  const before = await portal.items();
  const { status, body } = await edit(better);
  expect([status, kindOf(body)]).toEqual([409, 'profile-invited']);
  expect(await portal.items()).toEqual(before);
});

test('a profile whose twelve months are over is not edited, even before timers saw it', async () => {
  portal.clock.now = new Date('2027-03-01T12:00:00.123Z');
  const { status, body } = await edit(better);
  expect([status, kindOf(body)]).toEqual([409, 'profile-closed']);
});
