import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { score } from '#domain/answers/score/score';
import { selectInvited } from '#domain/rounds/select-invited';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { parseProfile } from '#functions/boundary/parse-profile';

const example = (name: string) =>
  readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');
const linesOf = (name: string) =>
  example(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the example profile can be sent as it is, and has the points of the published tables', () => {
  const parsed = parseProfile(JSON.parse(example('profile.json')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  // Age 29 110, master's degree 135, CLB 10 in all four 136, four Canadian years 72, degree with language and with
  // Canadian work capped at 50, Canadian study of three years or more 30.
  expect(score({ profile: parsed.profile }, '2024-04-24').crs.total).toBe(110 + 135 + 136 + 72 + 50 + 30);
});

test('the example of POST /score is the same person, nominated', () => {
  const body = JSON.parse(example('score-request.json'));
  expect(parseCandidate(body).ok).toBe(true);
  expect(body.profile).toEqual(JSON.parse(example('profile.json')));
});

test('everybody in the example pool is invented, and can be sent as they are', () => {
  const pool = linesOf('pool.jsonl');
  expect(pool.length).toBeGreaterThanOrEqual(50);
  for (const { profile } of pool) {
    expect(parseProfile(profile)).toMatchObject({ ok: true });
    expect(profile.email).toMatch(/@example\.org$/);
  }
});

test('the example round invited whom the rules invite of the example pool', () => {
  const round = JSON.parse(example('round.json'));
  const day = round.scheduledAt.slice(0, 10);
  const ranked = linesOf('pool.jsonl').flatMap(({ id, submittedAt, ...candidate }) => {
    const { crs, lanes } = score(candidate, day);
    return lanes.includes(round.lane) ? [{ id, submittedAt, score: crs.total, lanes }] : [];
  });
  const { invited } = selectInvited(ranked, { size: round.size, asOf: round.scheduledAt });
  const exported = linesOf('export.jsonl').flatMap(({ rows }) => rows);
  expect(exported.map((row: { score: number }) => row.score)).toEqual(invited.map((one) => one.score));
  expect(round.cutOff.score).toBe(invited.at(-1)?.score);
});
