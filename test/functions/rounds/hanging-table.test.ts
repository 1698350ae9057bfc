import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { roundEndpoints } from '#functions/rounds/endpoints';
import { routes } from '#functions/routes/round-routes';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { officer, PLANNED } from './office.ts';

/** A table that takes every request and never answers; it can only be given up. */
const silent = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'ca-central-1' }));
silent.send = (_command: unknown, options?: unknown) =>
  new Promise<never>((_, reject) => {
    const given = typeof options === 'object' && options !== null && 'abortSignal' in options;
    const signal = given ? options.abortSignal : undefined;
    if (signal instanceof AbortSignal) signal.addEventListener('abort', () => reject(signal.reason));
  });

const TO_ANSWER_MS = 1_000;
const LEFT_MS = 50;

test.each(routes.map(({ key }) => key))(
  '%s says that it is busy before its time is over',
  async (key) => {
    const handler = checkedHandler(
      routes,
      roundEndpoints({
        db: silent,
        table: 'silent',
        now: () => new Date('2026-02-18T14:00:00.000Z'),
        newId: () => 'id',
        plans: [],
        siteUrl: 'https://ronde.example.org',
        random: () => 0.5,
        pause: async () => {},
        wakeRounds: async () => {},
      }),
      recordingLog(),
    );
    const asked =
      key === 'POST /rounds'
        ? PLANNED
        : key === 'POST /rounds/simulate'
          ? { lane: 'general', size: 20 }
          : { reason: 'no answer' };
    const answer = await handler(
      httpEvent(key, {
        claims: officer,
        parameters: { id: 'general-20260218T140000Z', profileId: 'p' },
        body: asked,
        headers: { 'Idempotency-Key': 'key-1' },
      }),
      { getRemainingTimeInMillis: () => TO_ANSWER_MS + LEFT_MS },
    );
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'Retry-After': '2' } });
  },
  TO_ANSWER_MS,
);
