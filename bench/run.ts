import { advise } from '#domain/answers/advice/advice';
import { evaluate, score } from '#domain/answers/score/score';
import { crsPoints } from '#domain/crs/crs';
import { MOST_ENTRIES } from '#domain/profile/profile';
import { crowded } from '../test/domain/arbitrary/crowded.ts';
import { benchOptions } from './bench-options.ts';
import { digest } from './digest.ts';
import { type Measurement, measure } from './measure.ts';
import { memoryGrowth } from './memory.ts';
import { heaviestCase, randomCases, realisticCases } from './profiles.ts';
import { tableCalculator } from './table-calculator.ts';
import { timesOf } from './times-of.ts';

const { evaluations } = benchOptions(process.argv.slice(2));
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const write = (line: string): void => void process.stdout.write(`${line}\n`);

function show({ name, perSecond }: Measurement, parsing: Measurement, tables: Measurement): void {
  const microseconds = (1_000_000 / perSecond).toFixed(perSecond > 100_000 ? 2 : 0);
  const ratios = [parsing, tables].map((base) => (perSecond / base.perSecond).toPrecision(2).padStart(9));
  write(
    `${name.padEnd(44)}${whole.format(perSecond).padStart(12)}${microseconds.padStart(9)}${ratios.join('')}`,
  );
}

/** In a function of its own, so that the crowded profiles are gone when memory is measured. */
function showAdvice(): void {
  const crowdedCases = random.map(({ candidate, asOf }) => ({
    candidate: crowded(candidate, MOST_ENTRIES),
    asOf,
  }));
  write('\nadvise: what would raise the score, milliseconds a profile (5 at most)');
  for (const [name, cases] of [
    ['profiles of three published pools', realistic],
    ['random profiles', random],
    ['random profiles, fifty entries in every list', crowdedCases],
  ] as const) {
    const { median, ninetyNine, worst } = timesOf(cases, ({ candidate, asOf }) => advise(candidate, asOf));
    write(
      `${name.padEnd(46)} median ${median.toFixed(2)}   99 of 100 ${ninetyNine.toFixed(2)}   worst ${worst.toFixed(2)}`,
    );
  }
}

const realistic = realisticCases();
const random = randomCases();
const heaviest = [heaviestCase(realistic)];
const digested = realistic.map(digest);
const texts = realistic.map(({ candidate }) => JSON.stringify(candidate));

// The yardstick is worth something only if it comes to the same totals. It knows the rules of 2025-03-25.
for (const [i, { candidate, asOf }] of realistic.entries()) {
  const figures = digested[i]?.figures;
  if (figures === undefined || asOf < '2025-03-25') continue;
  if (tableCalculator(figures).total !== evaluate(candidate, asOf).crs.total)
    throw new Error(`the table calculator differs for profile ${i}`);
}

write(
  `${realistic.length} profiles of three published pools, ${random.length} random ones, one core, Node ${process.version}\n`,
);
write(
  `${''.padEnd(44)}${'a second'.padStart(12)}${'µs'.padStart(9)}${'× parse'.padStart(9)}${'× tables'.padStart(9)}`,
);
const parsing = measure('JSON.parse of a profile', texts, (text) => JSON.parse(text));
const tables = measure('table calculator: figures to breakdown', digested, ({ figures }) =>
  tableCalculator(figures),
);
for (const measured of [
  parsing,
  tables,
  measure('crsPoints: figures to breakdown', digested, ({ rules, own, languages }) =>
    crsPoints(rules, own, languages),
  ),
  measure('evaluate: facts to result', realistic, ({ candidate, asOf }) => evaluate(candidate, asOf)),
  measure('evaluate, random profiles', random, ({ candidate, asOf }) => evaluate(candidate, asOf)),
  measure('score: with the day of the next change', realistic, ({ candidate, asOf }) =>
    score(candidate, asOf),
  ),
  measure('score, random profiles', random, ({ candidate, asOf }) => score(candidate, asOf)),
  measure('score, fifty overlapping jobs each', heaviest, ({ candidate, asOf }) => score(candidate, asOf)),
])
  show(measured, parsing, tables);

showAdvice();

const { gc: collect } = globalThis;
if (collect === undefined) throw new Error('run with --expose-gc');
write(`\nMemory over ${whole.format(evaluations)} evaluations, kept on the heap:`);
const growth = memoryGrowth(realistic, evaluations, collect, (done, megabytes) =>
  write(`${whole.format(done).padStart(12)}  ${megabytes.toFixed(2)} MB`),
);
write(`${growth.toFixed(2)} MB more at the end than after the first tenth`);
