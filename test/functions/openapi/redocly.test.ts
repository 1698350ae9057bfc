import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApiDocument } from '#functions/openapi/document';

interface Report {
  totals: { errors: number; warnings: number };
  problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
}

function lint(document: unknown): Report {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-openapi-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const options = ['lint', '--config', '.redocly.yaml', '--format', 'json', file];
  const { stdout, stderr } = spawnSync('node_modules/.bin/redocly', options, {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

test.each(['en', 'fr'] as const)('redocly finds nothing in the description (%s)', (language) => {
  const { totals, problems } = lint(openApiDocument(language));
  expect(problems.map(({ ruleId, location }) => [ruleId, location[0]?.pointer])).toEqual([]);
  expect(totals.errors).toBe(0);
});

test('it would find a security scheme that there is not', () => {
  const document = structuredClone(openApiDocument());
  Object.assign(document.components, { securitySchemes: {} });
  expect(lint(document).totals.errors).toBeGreaterThan(0);
});
