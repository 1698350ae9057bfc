import { ABILITIES, type Ability, type LanguageTest } from '#domain/profile/profile';
import reference from '../reference/language-tests.json' with { type: 'json' };
import { plusYears } from './calendar.ts';

type Levels = Record<Ability, number>;
type Rows = readonly ({ level: number } & Record<Ability, { min: number }>)[];

interface ReferenceTest {
  id: string;
  language: string;
  accepted_from?: string;
  rows?: Rows;
  tables?: readonly { from: string | null; to: string | null; rows: Rows }[];
}

const TESTS: readonly ReferenceTest[] = reference.tests;

function testOf({ test }: LanguageTest): ReferenceTest {
  const found = TESTS.find(({ id }) => id === test.replaceAll('-', '_'));
  if (found === undefined) throw new Error(`no reference for ${test}`);
  return found;
}

export function languageOf(test: LanguageTest): string {
  return testOf(test).language;
}

export function counts(test: LanguageTest, day: string): boolean {
  const accepted = testOf(test).accepted_from ?? '';
  return test.takenOn <= day && day < plusYears(test.takenOn, 2) && test.takenOn >= accepted;
}

/** Levels straight from the published rows. The row of the old TEF called 3 means "below 4". */
export function levelsOf(test: LanguageTest): Levels {
  const { rows, tables } = testOf(test);
  const table =
    rows ??
    tables?.find(({ from, to }) => (from ?? '') <= test.takenOn && test.takenOn <= (to ?? '9999-12-31'))
      ?.rows ??
    [];
  const level = (ability: Ability): number =>
    Math.max(0, ...table.filter((row) => test[ability] >= row[ability].min).map((row) => row.level));
  return {
    listening: level('listening'),
    reading: level('reading'),
    writing: level('writing'),
    speaking: level('speaking'),
  };
}

export function lowest(levels: Levels | undefined): number {
  return levels === undefined ? 0 : Math.min(...ABILITIES.map((ability) => levels[ability]));
}
