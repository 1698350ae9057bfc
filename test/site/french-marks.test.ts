import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const site = resolve(import.meta.dirname, '../../site');
const sources = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
  .map((name) => [name, readFileSync(join(site, name), 'utf8')] as const);

// As the Office québécois de la langue française sets them.
test('no text of the site has a space that does not break before ; ! ?', () => {
  expect(sources.length).toBeGreaterThan(100);
  const wrong = sources.filter(([, text]) => /(?:\\u00a0|\\u202f|[\u00a0\u202f])[;!?]/i.test(text));
  expect(wrong.map(([name]) => name)).toEqual([]);
});
