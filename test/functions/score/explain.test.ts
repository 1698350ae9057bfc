import { expect, test } from 'vitest';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { routes } from '#functions/routes/score-routes';
import { scoreEndpoints } from '#functions/score/endpoints';
import { fullProfile, poolProfile } from '../boundary/sample-profile.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';

const log = recordingLog();
const handler = checkedHandler(
  routes,
  scoreEndpoints({ now: () => new Date('2026-03-01T12:00:00.000Z'), allRoutes: routes }),
  log,
);

async function calculate(
  query: Record<string, string>,
  headers: Record<string, string> = {},
  profile = fullProfile,
) {
  const { statusCode, body = '' } = await handler(
    httpEvent('POST /score', { body: { profile }, query, headers }),
  );
  return { status: statusCode, body: JSON.parse(body) };
}

test('explain=true adds the explanation and the coming changes, explain=false nothing', async () => {
  const candidate = { profile: fullProfile };
  expect(await calculate({ explain: 'true' })).toEqual({
    status: 200,
    body: explainedScore(candidate, '2026-03-01'),
  });
  expect((await calculate({ explain: 'true', asOf: '2026-02-01' })).body).toEqual(
    explainedScore(candidate, '2026-02-01'),
  );
  expect((await calculate({ explain: 'false' })).body).toEqual(
    spokenResult(score(candidate, '2026-03-01'), 'en'),
  );
});

test('the explanation is in the language of the caller, and adds up to the result', async () => {
  const { body } = await calculate({ explain: 'true' }, { 'accept-language': 'fr-CA' });
  expect(body.explanation.crs.points).toBe(body.crs.total);
  expect(body.explanation.crs.parts[0].parts[0]).toMatchObject({
    rule: 'crs/2025-03-25/core/age',
    name: 'Âge',
    points: body.crs.core.age,
    fact: { pointers: ['/profile/dateOfBirth'] },
  });
  expect(body.comingChanges[0].on).toBe(body.nextChangeOn);
});

test.each([
  [{ explain: '' }, '/explain', 'not-allowed'],
  [{ explain: '1' }, '/explain', 'not-allowed'],
  [{ explain: 'True' }, '/explain', 'not-allowed'],
  // What API Gateway makes of a parameter that is given twice.
  [{ explain: 'true,true' }, '/explain', 'not-allowed'],
  [{ Explain: 'true' }, '/Explain', 'unknown-field'],
])('the query %j is refused', async (query, pointer, code) => {
  const { status, body } = await calculate(query);
  expect([status, body.type]).toEqual([400, '/problems/invalid-query']);
  expect(body.errors).toEqual([{ pointer, code, message: expect.any(String) }]);
});

test('every fault of a query is named at once', async () => {
  const { status, body } = await calculate({ explain: 'yes', asOf: 'today', x: '1' });
  expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()]).toEqual([
    400,
    ['/asOf', '/explain', '/x'],
  ]);
});

test('no log line holds a fact of the profile', async () => {
  await calculate({ explain: 'true' }, {}, poolProfile({ dateOfBirth: '1991-09-19' }));
  expect(JSON.stringify(log.lines)).not.toContain('1991-09-19');
});
