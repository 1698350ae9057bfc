import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Command, main, UsageError } from '#cli/command';
import { apiClient } from './demo/api-client.ts';
import { passFiveMinuteMark } from './demo/simulated-time.ts';
import { submitPopulation, subOf } from './demo/submit-population.ts';
import type { Inhabitant } from './population/inhabitant.ts';
import { populationLike } from './population/population-like.ts';
import { publishedPool } from './population/rounds-history.ts';
import { startSystem } from './system.ts';
import type { System } from './system-types.ts';

const HELP = `Usage: npm run examples -- [FOLDER]

Draws the example pool, sends it through the HTTP API of the whole system on this machine, holds a round in it, and
writes pool.jsonl, round.json, export.jsonl and proof.json.

  FOLDER      where to; default: docs/examples
  -h, --help  this text
`;

const POOL = { size: 50, day: '2024-04-23', seed: 294 } as const;
const ROUND = { lane: 'general', size: 5, scheduledAt: '2024-04-23T16:54:59.000Z' } as const;

const withId = v.object({ id: v.string() });
const page = v.looseObject({ next: v.optional(v.string()) });

function poolLine({ profile, submittedAt, nominated }: Inhabitant, index: number): object {
  const nomination = nominated && { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) };
  return { id: subOf(index), submittedAt, profile, ...(nomination && { nomination }) };
}

/** The answer to GET /rounds/{id}, the pages of its export, and the proof of one of the invited. */
async function holdRound(people: readonly Inhabitant[], system: System) {
  const send = apiClient(system.apiUrl);
  await submitPopulation(people, { system, send, progress: { advance() {} } });
  const officer = () => system.mint({ sub: 'officer-1', groups: ['officer'] });
  const planned = await send({ route: 'POST /rounds', token: await officer(), body: ROUND, expected: 201 });
  const { id } = v.parse(withId, planned);
  await passFiveMinuteMark(system, ROUND.scheduledAt);
  // The clock has moved on: the first token is of the day before.
  const token = await officer();
  const pages = [];
  for (let query = '', more = true; more; ) {
    const exported = v.parse(
      page,
      await send({ route: `GET /rounds/${id}/export${query}`, token, expected: 200 }),
    );
    pages.push(exported);
    more = exported.next !== undefined;
    query = `?cursor=${encodeURIComponent(exported.next ?? '')}`;
  }
  const best = people.reduce(
    (first, one, index) => (one.score > (people[first]?.score ?? 0) ? index : first),
    0,
  );
  const own = await system.mint({ sub: subOf(best) });
  return {
    round: await send({ route: `GET /rounds/${id}`, expected: 200 }),
    pages,
    proof: await send({ route: `GET /profiles/me/rounds/${id}/proof`, token: own, expected: 200 }),
  };
}

async function makeExamples(folder: string): Promise<void> {
  const write = (name: string, values: readonly unknown[]): void =>
    writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  const writeDocument = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  const { distribution, rounds } = publishedPool(POOL.day);
  const people = populationLike(distribution, { ...POOL, rounds, ineligible: 2 });
  const system = await startSystem();
  try {
    const { round, pages, proof } = await holdRound(people, system);
    mkdirSync(folder, { recursive: true });
    write('pool.jsonl', people.map(poolLine));
    writeDocument('round.json', round);
    write('export.jsonl', pages);
    writeDocument('proof.json', proof);
  } finally {
    await system.stop();
  }
}

const makeExamplesCommand: Command = async ({ argv, stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError('One folder at most.');
  await makeExamples(positionals[0] ?? fileURLToPath(new URL('../docs/examples', import.meta.url)));
  return 0;
};

await main(makeExamplesCommand, HELP);
