import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import type { ColumnRow, PointRow } from '#domain/rulebook/rows';
import { highWageFaults, highWageMost } from './high-wage-faults.ts';
import { rowFaults } from './row-faults.ts';

const ABILITIES = 4;

type Column = 'withSpouse' | 'withoutSpouse';

function most(rows: readonly ColumnRow[], column: Column): number {
  return Math.max(...rows.map((row) => row[column]));
}

function mostPoints(rows: readonly PointRow[]): number {
  return Math.max(...rows.map(({ points }) => points));
}

/** The sum of a column's maxima. */
function coreMost({ core }: CrsRules, column: Column): number {
  return (
    most(core.age, column) +
    Math.max(...Object.values(core.education).map((points) => points[column])) +
    ABILITIES * most(core.firstLanguage, column) +
    Math.min(core.secondLanguageCap[column], ABILITIES * most(core.secondLanguage, column)) +
    most(core.canadianWork, column)
  );
}

function capFaults(rules: CrsRules): string[] {
  const { core, spouse, transferability, additional, id } = rules;
  const spouseMost =
    Math.max(...Object.values(spouse.education)) +
    ABILITIES * mostPoints(spouse.language) +
    mostPoints(spouse.canadianWork);
  const sums: [string, number, number][] = [
    ['core with spouse', coreMost(rules, 'withSpouse'), core.cap.withSpouse],
    ['core without spouse', coreMost(rules, 'withoutSpouse'), core.cap.withoutSpouse],
    ['spouse', spouseMost, spouse.cap],
    ['both columns', core.cap.withSpouse + spouse.cap, core.cap.withoutSpouse],
    ['total', core.cap.withoutSpouse + transferability.cap + additional.cap, rules.cap],
  ];
  return sums
    .filter(([, sum, cap]) => sum !== cap)
    .map(([name, sum, cap]) => `crs ${id} ${name}: the maxima add up to ${sum}, the cap is ${cap}`);
}

/** A cap of a sum that no candidate reaches is a slip of the pen: in the cap, or in what is added up. */
function unreachedCaps({ transferability: rules, additional, id }: CrsRules): string[] {
  const { groupCap } = rules;
  const [education, foreignWork] = [
    rules.educationWithLanguage[1][1] + rules.educationWithCanadianWork[1][1],
    rules.foreignWorkWithLanguage[1][1] + rules.foreignWorkWithCanadianWork[1][1],
  ];
  const groups = [education, foreignWork, rules.certificate[1]].map((most) => Math.min(groupCap, most));
  const { nomination, seniorJobOffer, longCanadianStudy, frenchWithEnglish, sibling } = additional;
  const sums: [string, number, number][] = [
    ['transferability group', Math.max(education, foreignWork, rules.certificate[1]), groupCap],
    ['transferability', groups.reduce((sum, most) => sum + most, 0), rules.cap],
    [
      'additional',
      nomination +
        seniorJobOffer +
        longCanadianStudy +
        frenchWithEnglish +
        sibling +
        highWageMost(additional),
      additional.cap,
    ],
  ];
  return sums
    .filter(([, sum, cap]) => sum < cap)
    .map(
      ([name, sum, cap]) =>
        `crs ${id} ${name}: the maxima add up to ${sum}, the cap of ${cap} is never reached`,
    );
}

function bandFaults({ transferability: rules, id }: CrsRules): string[] {
  const { languageBands, canadianWorkBands, foreignWorkBands, certificateLanguageBands } = rules;
  const bands = { languageBands, canadianWorkBands, foreignWorkBands, certificateLanguageBands };
  return Object.entries(bands)
    .filter(([, [lower, higher]]) => !(lower > 0 && higher > lower))
    .map(([name, pair]) => `crs ${id} ${name}: ${pair.join(' and ')} do not rise from above 0`);
}

/** What is wrong with one set of the ranking system. */
export function crsFaults(rules: CrsRules): string[] {
  const { core, spouse, id } = rules;
  const { age, firstLanguage, secondLanguage, canadianWork } = core;
  const tables = {
    age,
    firstLanguage,
    secondLanguage,
    canadianWork,
    spouseLanguage: spouse.language,
    spouseWork: spouse.canadianWork,
  };
  return [
    ...Object.entries(tables).flatMap(([name, rows]) => rowFaults(`crs ${id} ${name}`, rows)),
    ...capFaults(rules),
    ...unreachedCaps(rules),
    ...bandFaults(rules),
    ...highWageFaults(rules),
  ];
}
