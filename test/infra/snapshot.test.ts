import { expect, test } from 'vitest';
import { templatesOf } from './template.ts';

/** What changes with every release without meaning anything: the digests of bundles. */
const normalised = (template: unknown): unknown =>
  JSON.parse(JSON.stringify(template).replace(/[0-9a-f]{64}/g, 'DIGEST'));

// Whoever changes these on purpose reads the difference and runs `npx vitest run -u test/infra`.
test('the stacks are those that were last looked at', { timeout: 60_000 }, async () => {
  const { stateful, stateless } = templatesOf('production');
  await expect(JSON.stringify(normalised(stateful), null, 1)).toMatchFileSnapshot(
    './__snapshots__/stateful.json',
  );
  await expect(JSON.stringify(normalised(stateless), null, 1)).toMatchFileSnapshot(
    './__snapshots__/stateless.json',
  );
});
