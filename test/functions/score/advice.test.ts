import { expect, test } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { routes } from '#functions/routes/score-routes';
import { scoreEndpoints } from '#functions/score/endpoints';
import { fullProfile } from '../boundary/sample-profile.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';

const handler = checkedHandler(
  routes,
  scoreEndpoints({ now: () => new Date('2026-03-01T00:00:00.000Z'), allRoutes: routes }),
  recordingLog(),
);

async function calculate(query: Record<string, string>, language = 'en') {
  const body = { profile: fullProfile };
  const event = httpEvent('POST /score', { body, query, headers: { 'accept-language': language } });
  const { statusCode, body: answer = '' } = await handler(event);
  return { status: statusCode, body: JSON.parse(answer) };
}

test('advice stands beside the score when it is asked for, of the same day and language', async () => {
  const asOf = '2026-02-20';
  expect(await calculate({ asOf, advice: 'true' }, 'fr')).toEqual({
    status: 200,
    body: {
      ...spokenResult(score({ profile: fullProfile }, asOf), 'fr'),
      advice: advise({ profile: fullProfile }, asOf, { language: 'fr' }),
    },
  });
});

test('without being asked for, or with explanation alone, there is none', async () => {
  for (const query of [{}, { advice: 'false' }, { explain: 'true' }])
    expect((await calculate(query)).body).not.toHaveProperty('advice');
});

test('anything but true and false is refused', async () => {
  expect(await calculate({ advice: '1' })).toMatchObject({
    status: 400,
    body: { type: '/problems/invalid-query', errors: [{ pointer: '/advice', code: 'not-allowed' }] },
  });
});
