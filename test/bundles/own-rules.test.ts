import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { buildApp } from '#infra/build-app';
import { EXAMPLE_FILE } from '../domain/rulebook/example-rules.ts';
import { job, somebody } from '../domain/somebody.ts';
import { synthesize } from './assembly.ts';
import { Bundle } from './bundle.ts';
import { httpEvent } from './http-event.ts';

let assembly: ReturnType<typeof synthesize>;
beforeAll(() => {
  assembly = synthesize(EXAMPLE_FILE);
}, 120_000);
afterAll(() => assembly?.remove());

test('a deployed function goes by the rules of the file that its stage names', async () => {
  const deployed = assembly.functions.find(({ name }) => name === 'score');
  if (deployed === undefined) throw new Error('no calculator');
  const bundle = new Bundle(deployed.file, { POWERTOOLS_SERVICE_NAME: 'score' }, deployed.timeLimitMs);
  const { profile } = somebody({ work: [job('2024-01-01', null, { noc: '21231' })] });
  const scored = async (asOf: string) => {
    const event = { ...httpEvent('POST /score', { body: { profile } }), queryStringParameters: { asOf } };
    const { body } = (await bundle.invoke(event)) as { body: string };
    return JSON.parse(body);
  };
  expect(await scored('2026-11-02')).toMatchObject({ ruleset: '2025-03-25' });
  expect(await scored('2026-11-03')).toMatchObject({
    ruleset: 'example-high-wage',
    crs: { additional: { highWage: 55 } },
  });
  await bundle.stop();
});

test('every bundle that holds the published rules holds those of the file', () => {
  const ids = ['2025-03-25', 'example-high-wage'];
  const held = assembly.functions.map(({ file }) => {
    const code = readFileSync(file, 'utf8');
    return ids.map((id) => code.includes(`"${id}"`) || code.includes(`\\"${id}\\"`));
  });
  expect(held.some(([published]) => published)).toBe(true);
  for (const [published, own] of held) expect(own).toBe(published);
});

test('an app whose rules have faults is not synthesized', () => {
  const faulty = () => buildApp({ bundling: false, context: { rules: 'package.json' } });
  expect(faulty).toThrow(FaultyRulebook);
  expect(faulty).toThrow('/source: must be text, and is nothing');
});
