import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RoundPlan } from '#functions/round-plans/round-plan';
import { foldedByOctets } from '#functions/rounds/folded-lines';
import { runRound } from '#functions/run-round/run-round';
import { planRound } from '#functions/table/round-plan';
import { poolOf } from '../run-round/world.ts';
import { readCalendarFile } from './calendar-reader.ts';
import { type Office, officer, PLANNED, SITE, startOffice } from './office.ts';

const WEDNESDAYS: RoundPlan = { name: 'general', lane: 'general', size: 2000, cron: 'cron(0 10 ? * WED *)' };
/** On the first Thursday of January only. */
const YEARLY: RoundPlan = { name: 'yearly', lane: 'stem', minimumScore: 500, cron: 'cron(0 12 ? 1 THU#1 *)' };

let office: Office;
beforeEach(async () => {
  office = await startOffice({ plans: [WEDNESDAYS, YEARLY] });
});
afterEach(() => office.world.stop());

function setClock(instant: string): void {
  office.world.clock.at = Date.parse(instant);
}
const calendar = async () => (await office.call('GET /calendar')).body;
const file = async (query: Record<string, string> = {}) => {
  const answer = await office.call('GET /calendar.ics', { query });
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=60' },
  });
  return readCalendarFile(answer.text ?? '');
};
const reason = { reason: 'set wrongly' };
const pause = () => office.call('PUT /rounds/pause', { claims: officer, body: reason });
/** What a schedule orders, once the worker has taken the order. */
const order = (scheduledAt: string) => ({ plan: 'general', lane: 'general', size: 2000, scheduledAt });
const know = (scheduledAt: string) =>
  planRound(office.world.client, office.world.table, order(scheduledAt), scheduledAt);

describe('a calendar reader in Toronto sees the next four Wednesdays at ten', () => {
  // In 2026 the clocks change on Sunday 8 March and on Sunday 1 November.
  test.each([
    ['2026-03-02T12:00:00.000Z', ['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25']],
    ['2026-10-26T12:00:00.000Z', ['2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18']],
  ])('from %s', async (now, days) => {
    setClock(now);
    const { name, events } = await file();
    expect(name).toBe('Rounds of invitations');
    expect(events.slice(0, 4)).toMatchObject(
      days.map((day) => ({
        at: `${day}T10:00:00`,
        weekday: ICAL.Time.WEDNESDAY,
        status: 'CONFIRMED',
        sequence: 0,
        title: 'Round of invitations: General',
        description: 'At most 2,000\u00a0invitations. The plan of rounds foresees this round.',
        url: `${SITE}/en/calendar/`,
        minutes: 10,
      })),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

test('thirteen weeks of a plan are told of, and of a rare one the next round', async () => {
  setClock('2026-03-02T12:00:00.000Z');
  const { rounds } = await calendar();
  const weekly = rounds.filter(({ plan }: { plan: string }) => plan === 'general');
  expect(weekly).toHaveLength(13);
  expect(weekly[0]).toEqual({ ...order('2026-03-04T15:00:00.000Z'), state: 'expected' });
  // 7 January 2027 is the first Thursday of that year; it is winter, five hours behind UTC.
  expect(rounds.at(-1)).toEqual({
    plan: 'yearly',
    lane: 'stem',
    minimumScore: 500,
    scheduledAt: '2027-01-07T17:00:00.000Z',
    state: 'expected',
  });
});

test('a one-off round stands between, and cancelled it stays with its UID, so that readers strike it out', async () => {
  setClock('2026-02-16T12:00:00.000Z');
  const { body: planned } = await office.plan(PLANNED);
  const isOneOff = ({ plan }: { plan: string }) => plan === planned.plan;
  const [first] = (await calendar()).rounds;
  // At 10:00 in Toronto, as the Wednesday's round: two rounds of one instant.
  expect(first.scheduledAt).toBe(PLANNED.scheduledAt);
  expect((await calendar()).rounds.find(isOneOff)).toEqual({
    plan: planned.plan,
    ...PLANNED,
    state: 'planned',
  });
  const before = (await file()).events.find(({ uid }) => uid.startsWith(planned.plan));
  await office.call('POST /rounds/{id}/cancel', {
    claims: officer,
    parameters: { id: planned.id },
    body: reason,
  });
  expect((await calendar()).rounds.find(isOneOff)).toMatchObject({ state: 'cancelled' });
  const after = (await file({ language: 'fr' })).events.find(({ uid }) => uid.startsWith(planned.plan));
  expect(before).toMatchObject({ status: 'CONFIRMED', sequence: 0, at: '2026-02-18T10:00:00' });
  expect(after).toMatchObject({
    uid: before?.uid,
    status: 'CANCELLED',
    at: before?.at,
    title: 'Ronde d’invitations\u00a0: Général (retirée)',
    description: '20\u00a0invitations au plus. Cette ronde est retirée du calendrier.',
    url: `${SITE}/fr/calendar/`,
  });
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  // A day after its instant it is history.
  setClock('2026-02-19T15:00:01.000Z');
  expect((await calendar()).rounds.find(isOneOff)).toBeUndefined();
});

test('a pause: since when, which round waits, and that none begins', async () => {
  const due = '2026-02-18T15:00:00.000Z';
  setClock('2026-02-18T14:00:00.000Z');
  const { body } = await pause();
  await know(due);
  // The order came early here, so the round is known and still to come.
  expect((await calendar()).rounds[0]).toMatchObject({ scheduledAt: due, state: 'planned' });
  setClock('2026-02-20T12:00:00.000Z');
  const held = await calendar();
  expect(held.paused).toEqual({ since: body.pause.at });
  expect(JSON.stringify(held)).not.toMatch(/officer-1|set wrongly/);
  expect(held.rounds.slice(0, 2)).toEqual([
    { ...order(due), state: 'paused' },
    { ...order('2026-02-25T15:00:00.000Z'), state: 'expected' },
  ]);
  const [waiting, next] = (await file()).events;
  expect(waiting).toMatchObject({ status: 'TENTATIVE', title: 'Round of invitations: General (on hold)' });
  expect(next?.description).toContain('All rounds have been paused since February 18, 2026');
  const [, suivante] = (await file({ language: 'fr' })).events;
  expect(suivante?.description).toContain('suspendues depuis le 18 février 2026\u00a0:');
});

test('a round of a plan is told of once: expected, known, begun, and no more when it is held', async () => {
  await office.world.submit(poolOf(3));
  const due = '2026-02-18T15:00:00.000Z';
  const seen = async () =>
    (await calendar()).rounds
      .filter(({ scheduledAt }: { scheduledAt: string }) => scheduledAt === due)
      .map(({ state }: { state: string }) => state);
  setClock('2026-02-18T15:00:30.000Z');
  // Due half a minute ago; the schedule orders within the minute.
  expect(await seen()).toEqual(['expected']);
  await know(due);
  expect(await seen()).toEqual(['planned']);
  // With so little time a run makes one step and ends; the next one goes on.
  const short = { ...office.world.roundDeps, remainingMs: () => 1 };
  expect(await runRound(order(due), short)).toBe('paused');
  expect(await seen()).toEqual(['inviting']);
  expect((await file()).events[0]).toMatchObject({
    sequence: 2,
    description: expect.stringContaining('This round has begun.'),
  });
  expect(await runRound(order(due), office.world.roundDeps)).toBe('done');
  expect(await seen()).toEqual([]);
});

describe('lines are folded by octets', () => {
  /** Of the lines as they are sent (RFC 5545, 3.1). */
  const octetsOf = (text: string) => text.split('\r\n').map((line) => Buffer.byteLength(line));

  test.each(['en', 'fr'])('of the calendar (%s), none has more than 75', async (language) => {
    setClock('2026-03-02T12:00:00.000Z');
    await pause();
    const { text = '' } = await office.call('GET /calendar.ics', { query: { language } });
    expect(Math.max(...octetsOf(text))).toBe(75);
    // Folded by characters, the accents of French would make it more; the text is whole again to a reader.
    expect(text).toContain('\r\n ');
    expect(readCalendarFile(text).events[0]?.description).toContain(
      language === 'fr'
        ? 'Le calendrier des rondes prévoit cette ronde.'
        : 'The plan of rounds foresees this round.',
    );
  });

  test('of every character, however many octets it takes', () => {
    const words = `${'é\u00a0'.repeat(60)}${'😀'.repeat(40)}${'a'.repeat(200)}`;
    const text = foldedByOctets(`BEGIN:VCALENDAR\r\nX-WR-CALNAME:${words}\r\nEND:VCALENDAR\r\n`);
    expect(Math.max(...octetsOf(text))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(Buffer.from(text).toString()).toBe(text);
    expect(readCalendarFile(text)).toEqual({ name: words, events: [] });
  });
});

test('a language that is none is refused', async () => {
  const answer = await office.call('GET /calendar.ics', { query: { language: 'de' } });
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/language' }] } });
});

test('a program that sends its language gets it, and caches are told', async () => {
  const { text, headers } = await office.call('GET /calendar.ics', {
    headers: { 'accept-language': 'fr-CA' },
  });
  expect(readCalendarFile(text ?? '').name).toBe('Rondes d’invitations');
  expect(headers).toMatchObject({ 'Content-Language': 'fr', Vary: 'Accept-Language, Accept-Encoding' });
});

test('without plans and rounds the calendar is empty, and can be read', async () => {
  const bare = await startOffice();
  try {
    expect((await bare.call('GET /calendar')).body).toEqual({ rounds: [] });
    const { text } = await bare.call('GET /calendar.ics');
    expect(readCalendarFile(text ?? '')).toEqual({ name: 'Rounds of invitations', events: [] });
  } finally {
    await bare.world.stop();
  }
});
