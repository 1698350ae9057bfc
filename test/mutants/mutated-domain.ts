import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** The sources of `domain/` with every mutant inside, each behind a switch, and the list of the mutants. */
export interface MutatedDomain {
  /** Instrumented TypeScript by path from the project's root. */
  sources: Record<string, string>;
  /** The same files as they were read. */
  originals: Record<string, string>;
  mutants: Mutant[];
}

/** Tables of figures: Stryker has no operator that changes a number; test/domain checks them against published data. */
const TABLES = /^domain\/rulebook\/(categories|crs|language|programs)\//;

const silent = (): void => {};
const never = (): boolean => false;
const LOGGER: Logger = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** Counting which test meets which mutant is needed once a test; switched off afterwards, the tests run some five times faster. */
const COUNTER = 'function cover() {';

function withSwitchOfCounter(name: string, source: string): string {
  if (!source.includes(COUNTER)) throw new Error(`${name}: the instrumenter's counter is not where it was`);
  return source.replace(COUNTER, `${COUNTER} if (ns.counted) return;`);
}

/**
 * Mutates the files of `domain/` with the operators of Stryker, except those that change a text: texts stand in
 * examples and in the tests of both languages.
 *
 * @param root - the project's folder
 * @param only - beginnings of paths, e.g. `['domain/crs', 'domain/facts/work/hour-days.ts']`; empty: everything
 * @throws when no file is left
 */
export async function mutateDomain(root: string, only: readonly string[]): Promise<MutatedDomain> {
  const names = (await readdir(join(root, 'domain'), { recursive: true }))
    .map((name) => `domain/${name}`)
    .filter((name) => name.endsWith('.ts') && !TABLES.test(name))
    .filter((name) => only.length === 0 || only.some((start) => name.startsWith(start)))
    .sort();
  if (names.length === 0) throw new Error(`no file of domain/ begins with ${only.join(' or ')}`);
  const files = await Promise.all(
    names.map(async (name) => ({ name, mutate: true, content: await readFile(join(root, name), 'utf8') })),
  );
  const options = { plugins: null, excludedMutations: ['StringLiteral'], ignorers: [] };
  const { files: instrumented, mutants } = await new Instrumenter(LOGGER).instrument(files, options);
  // Files of types alone have no mutant and stay as they are.
  const mutated = new Set(
    mutants.filter(({ status }) => status === undefined).map(({ fileName }) => fileName),
  );
  const sources = instrumented
    .filter(({ name }) => mutated.has(name))
    .map(({ name, content }) => [name, withSwitchOfCounter(name, content)] as const);
  return {
    sources: Object.fromEntries(sources),
    originals: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    mutants: mutants.filter(({ status }) => status === undefined),
  };
}
