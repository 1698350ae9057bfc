import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { MutatedDomain } from './mutated-domain.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { sources } = JSON.parse(readFileSync(process.env.MUTANTS_DOMAIN ?? '', 'utf8')) as MutatedDomain;

const mutated: Plugin = {
  name: 'mutated-domain',
  enforce: 'pre',
  transform: (_code, id) => sources[relative(root, id.split('?')[0] ?? id)],
};

/** Suites of random profiles come last: what a table kills in a millisecond need not be searched for. */
const SLOW = /properties|second-scorer|next-change|improvements/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): string => `${Number(SLOW.test(moduleId))} ${moduleId}`;
    return [...files].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}

export default defineConfig({
  root,
  plugins: [mutated],
  test: {
    include: ['test/domain/**/*.test.ts'],
    // They score every day of years for each profile; some thousand mutants of theirs would take a day.
    exclude: ['test/domain/score/second-scorer.test.ts', 'test/domain/score/next-change.test.ts'],
    runner: './test/mutants/mutant-runner.ts',
    setupFiles: './test/mutants/same-seed.ts',
    isolate: false,
    fileParallelism: false,
    // One "test" runs once for every mutant that it meets.
    testTimeout: 0,
    sequence: { sequencer: QuickFirst },
  },
});
