import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chooseRules } from '#functions/rules/rulebook';
import { EXAMPLE } from '../../domain/rulebook/example-rules.ts';
import { type Office, officer, PLANNED, startOffice } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterEach(() => chooseRules());
afterAll(() => office.world.stop());

const plan = (scheduledAt: string, headers = {}) => office.plan({ ...PLANNED, scheduledAt }, headers);
const dryRun = (body: object) => office.call('POST /rounds/simulate', { claims: officer, body });
const codes = ({ body }: { body: { warnings?: { code: string }[] } }) =>
  body.warnings?.map(({ code }) => code);

const BEFORE = '2026-11-02T23:59:59.999Z';
const AFTER = '2026-11-03T00:00:00.000Z';
const ROUND = { lane: 'general', size: 3 };

test('an officer who plans a round is told that it ranks by superseded rules, from their day on', async () => {
  expect(codes(await plan(BEFORE))).toBeUndefined();
  expect(codes(await plan(AFTER))).toEqual(['rules-superseded']);
});

test('in the language that the officer asked for', async () => {
  const { body } = await plan(AFTER, { 'accept-language': 'fr' });
  expect(body.warnings).toEqual([
    { code: 'rules-superseded', message: expect.stringContaining('Les règles ont changé le 2026-11-03') },
  ]);
});

test.each([
  ['one round', { ...ROUND, asOf: AFTER }],
  ['the sizes of a cut-off', { lane: 'general', cutOffScore: 500, asOf: AFTER }],
  [
    'a plan, of which one round is late',
    {
      rounds: [
        { ...ROUND, asOf: BEFORE },
        { ...ROUND, asOf: AFTER },
      ],
    },
  ],
])('so is one who tries out %s', async (_, asked) => {
  expect(codes(await dryRun(asked))).toEqual(['rules-superseded']);
});

test('but not before the day', async () => {
  expect(codes(await dryRun({ ...ROUND, asOf: BEFORE }))).toBeUndefined();
});

test('under rules of the operator’s own that they are not published ones', async () => {
  chooseRules(EXAMPLE);
  expect(codes(await plan(AFTER))).toEqual(['rules-own']);
  expect(codes(await dryRun({ ...ROUND, asOf: AFTER }))).toEqual(['rules-own']);
  expect(codes(await plan(BEFORE))).toBeUndefined();
});
