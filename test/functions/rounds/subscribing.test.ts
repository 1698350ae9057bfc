import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRound } from '#functions/run-round/run-round';
import { poolOf } from '../run-round/world.ts';
import { readCsv } from './csv-reader.ts';
import { type Office, officer, PLANNED, SITE, startOffice } from './office.ts';

let office: Office;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.world.stop());

const KEPT = { 'Cache-Control': 'public, max-age=60' };

async function atom(query: Record<string, string> = {}) {
  const { status, headers, text } = await office.call('GET /rounds.atom', { query });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...KEPT, 'Content-Type': 'application/atom+xml; charset=utf-8' });
  return { text: text ?? '', feed: parseAtomFeed(text ?? '') };
}
async function json(query: Record<string, string> = {}) {
  const { status, headers, text, body } = await office.call('GET /rounds.json', { query });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...KEPT, 'Content-Type': 'application/feed+json' });
  return { body, feed: parseJsonFeed(text ?? '') };
}
async function table() {
  const { status, headers, text } = await office.call('GET /rounds.csv');
  expect(status).toBe(200);
  expect(headers).toMatchObject({ ...KEPT, 'Content-Type': 'text/csv; charset=utf-8; header=present' });
  return readCsv(text ?? '');
}

/** Two rounds of three in the afternoon and the evening of one day; the second one is undone afterwards. */
async function holdAndUndo(): Promise<void> {
  await office.world.submit(poolOf(10));
  const order = { plan: 'general', lane: 'general', size: 3 };
  for (const hour of ['15', '20']) {
    office.world.clock.at = Date.parse(`2026-02-18T${hour}:00:30.000Z`);
    await runRound({ ...order, scheduledAt: `2026-02-18T${hour}:00:00.000Z` }, office.world.roundDeps);
  }
  const parameters = { id: 'general-20260218T200000Z' };
  const body = { reason: 'set wrongly' };
  await office.call('POST /rounds/{id}/void', { claims: officer, parameters, body });
}
const undo = () =>
  runRound(
    { plan: 'general', lane: 'general', size: 3, scheduledAt: '2026-02-18T20:00:00.000Z' },
    office.world.roundDeps,
  );
const view = async (id: string) => (await office.call('GET /rounds/{id}', { parameters: { id } })).body;

test('a feed reader sees what was held and what is undone, in both languages, in Atom and JSON Feed', async () => {
  await holdAndUndo();
  // What is to come is in the calendar.
  await office.plan({ ...PLANNED, scheduledAt: '2026-03-18T14:00:00.000Z' });
  expect((await json()).feed.items?.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Round 2: General, 3\u00a0invitations, cut-off \d+, being undone$/),
    expect.stringMatching(/^Round 1: General, 3\u00a0invitations, cut-off \d+$/),
  ]);
  await undo();
  const [second, first] = [await view('general-20260218T200000Z'), await view('general-20260218T150000Z')];
  expect(second.state).toBe('voided');

  const english = await atom();
  expect(english.text).toContain('xml:lang="en"');
  expect(english.feed).toMatchObject({
    id: `${SITE}/rounds.atom?language=en`,
    title: { value: 'Rounds of invitations' },
    updated: second.voidedAt,
    authors: [{ name: 'Ronde' }],
    links: [
      { rel: 'alternate', href: `${SITE}/en/rounds/` },
      { rel: 'self', href: `${SITE}/rounds.atom?language=en` },
    ],
  });
  expect(english.feed.entries).toMatchObject([
    {
      id: `${SITE}/rounds/general-20260218T200000Z`,
      title: { value: `Round 2: General, 3\u00a0invitations, cut-off ${second.cutOff.score}, void` },
      updated: second.voidedAt,
      published: second.completedAt,
      links: [{ href: `${SITE}/en/rounds/round/?id=general-20260218T200000Z` }],
    },
    {
      id: `${SITE}/rounds/general-20260218T150000Z`,
      title: { value: `Round 1: General, 3\u00a0invitations, cut-off ${first.cutOff.score}` },
      updated: first.completedAt,
      published: first.completedAt,
      content: {
        type: 'html',
        value: `<p>Held as of February 18, 2026.</p><p>3\u00a0invitations.</p><p>Score of the last candidate invited: ${first.cutOff.score}.</p>`,
      },
    },
  ]);

  const french = await json({ language: 'fr' });
  expect(french.body).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'fr',
    authors: [{ name: 'Ronde' }],
  });
  expect(french.body).not.toHaveProperty('author');
  expect(french.feed).toMatchObject({
    title: 'Rondes d’invitations',
    home_page_url: `${SITE}/fr/rounds/`,
    feed_url: `${SITE}/rounds.json?language=fr`,
    items: [
      {
        // The same round has one id in every language and format.
        id: english.feed.entries?.[0]?.id,
        title: `Ronde 2\u00a0: Général, 3\u00a0invitations, note minimale ${second.cutOff.score}, annulée`,
        url: `${SITE}/fr/rounds/round/?id=general-20260218T200000Z`,
        date_published: second.completedAt,
        date_modified: second.voidedAt,
        content_html: expect.stringContaining('La ronde a été annulée\u00a0:'),
      },
      { id: english.feed.entries?.[1]?.id },
    ],
  });
});

test('the table holds every round that is known, the same figures as the list', async () => {
  await holdAndUndo();
  await undo();
  await office.plan({ ...PLANNED, size: 20, minimumScore: 450, scheduledAt: '2026-03-18T14:00:00.000Z' });
  const [header = [], ...lines] = await table();
  const rows = lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]])));
  const { rounds } = (await office.call('GET /rounds')).body;
  expect(rows).toHaveLength(3);
  for (const [index, round] of rounds.entries()) {
    const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
    const { cutOff, poolByBand, lapsed, durationMs, ...figures } = round;
    for (const [name, value] of Object.entries(figures)) expect(rows[index]?.[name], name).toBe(text(value));
    expect(rows[index]).toMatchObject({
      cutOffScore: text(cutOff?.score),
      cutOffSubmittedAt: text(cutOff?.submittedAt),
    });
  }
  expect(rows.map(({ state, minimumScore }) => [state, minimumScore])).toEqual([
    ['planned', '450'],
    ['voided', ''],
    ['completed', ''],
  ]);
});

test('before the first round all can be read, and are empty', async () => {
  const { feed } = await atom();
  expect(feed).toMatchObject({
    title: { value: 'Rounds of invitations' },
    updated: '1970-01-01T00:00:00.000Z',
  });
  expect(feed.entries ?? []).toEqual([]);
  const { feed: items, body } = await json({ language: 'fr' });
  expect(items.title).toBe('Rondes d’invitations');
  expect(body.items).toEqual([]);
  const [header, ...rows] = await table();
  expect(header?.slice(0, 5)).toEqual(['id', 'number', 'plan', 'lane', 'state']);
  expect(rows).toEqual([]);
});
