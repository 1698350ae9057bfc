import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { MutatedDomain } from './mutated-domain.ts';
import { subjectOf, testsOf, tries } from './tests-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { sources, mutants } = JSON.parse(
  readFileSync(process.env.MUTANTS_DOMAIN ?? '', 'utf8'),
) as MutatedDomain;

const mutated: Plugin = {
  name: 'mutated-domain',
  enforce: 'pre',
  transform: (_code, id) => sources[relative(root, id.split('?')[0] ?? id)],
};

const { MUTANT } = process.env;
const source = mutants.find(({ id }) => id === MUTANT)?.fileName;
/** A mutant tried alone is most often killed by the tests of its own subject: those run first. */
const isElsewhere = (test: string): boolean => subjectOf(test) !== subjectOf(source ?? '');
const tests = testsOf(root)
  .filter((test) => source === undefined || tries(test, source))
  .sort((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)));

class InThisOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => tests.indexOf(relative(root, moduleId));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  root,
  plugins: [mutated],
  test: {
    include: tests,
    ...(MUTANT === undefined
      ? { runner: './test/mutants/mutant-runner.ts', setupFiles: ['./test/mutants/same-seed.ts'] }
      : {
          bail: 1,
          pool: 'threads' as const,
          setupFiles: ['./test/mutants/same-seed.ts', './test/mutants/one-mutant.ts'],
        }),
    isolate: false,
    fileParallelism: false,
    // One "test" runs once for every mutant that it meets.
    testTimeout: 0,
    sequence: { sequencer: InThisOrder },
  },
});
