import { expect, test } from 'vitest';
import { templatesOf } from './template.ts';

/** Without what says nothing about the system: where it was synthesized, and the digests of bundles. */
const normalised = (template: unknown): string =>
  JSON.stringify(template, (name, value) => (name === 'Metadata' ? undefined : value), 1).replace(
    /[0-9a-f]{64}/g,
    'DIGEST',
  );

// Whoever changes these on purpose reads the difference: npx vitest run test/infra/snapshot.test.ts -u
test('the stacks are those that were last looked at', async () => {
  const { stateful, stateless, edge, edgeUsEast1 } = templatesOf('production');
  await expect(normalised(stateful)).toMatchFileSnapshot('./__snapshots__/stateful.json');
  await expect(normalised(stateless)).toMatchFileSnapshot('./__snapshots__/stateless.json');
  await expect(normalised(edge)).toMatchFileSnapshot('./__snapshots__/edge.json');
  await expect(normalised(edgeUsEast1)).toMatchFileSnapshot('./__snapshots__/edge-us-east-1.json');
});
