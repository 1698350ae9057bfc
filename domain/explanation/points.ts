import type { OpenDay } from '../candidate/open-day.ts';
import { type Sentence, say, sentence, type Text } from '../sentences/text.ts';
import type { ExplainedPoints, ExplainedRow, ExplainedSum, Fact, TableRow } from './explanation.ts';

/** What points are of: the dated rule, what it is called, and where it was published. */
export interface Named {
  rule: string;
  name: Text;
  source: string;
}

/** What is named, and a part of it. */
export function partOf({ rule, source }: Named, part: string, name: Text): Named {
  return { rule: `${rule}/${part}`, name, source };
}

/** `1 point`, `2 points`; in French nothing is singular too. */
function counted(points: number): Text {
  return {
    en: points === 1 ? '1 point' : `${points} points`,
    fr: `${points} ${points < 2 ? 'point' : 'points'}`,
  };
}

interface OfRow {
  name: Text;
  counted: Text;
  fact: Text;
  row: Text;
}

const ROW = sentence<OfRow>({
  en: (v) => `${v.name.en}: ${v.counted.en}. ${v.fact.en} Row: ${v.row.en}.`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.counted.fr}. ${v.fact.fr} Ligne\u00a0: ${v.row.fr}.`,
});

const NO_ROW = sentence<Omit<OfRow, 'row'>>({
  en: (v) => `${v.name.en}: ${v.counted.en}. ${v.fact.en}`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.counted.fr}. ${v.fact.fr}`,
});

const MISSED = sentence<OfRow>({
  en: (v) => `${v.name.en}: ${v.counted.en}. ${v.fact.en} No row for: ${v.row.en}.`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.counted.fr}. ${v.fact.fr} Aucune ligne pour\u00a0: ${v.row.fr}.`,
});

/** Points of the row that was hit, with the row in words. */
export function hit(of: Named, fact: Fact, row: TableRow & { points: number }, words: Text): ExplainedRow {
  const { rule, name, source } = of;
  const { points } = row;
  const text = say(ROW, { name, counted: counted(points), fact: fact.text, row: words });
  return { rule, name, fact, source, row, points, text };
}

/**
 * No points because no row was hit.
 *
 * @param missed what there is no row for, where that says more than the fact
 */
export function miss(of: Named, fact: Fact, missed?: Text): ExplainedRow {
  const { rule, name, source } = of;
  const words = { name, counted: counted(0), fact: fact.text };
  const text = missed === undefined ? say(NO_ROW, words) : say(MISSED, { ...words, row: missed });
  return { rule, name, fact, source, row: null, points: 0, text };
}

interface OfSum {
  name: Text;
  addends: string;
  sum: number;
  cap: number | null;
  cut: number;
  counted: Text;
}

const SUM = sentence<OfSum>({
  en: (v) => `${v.name.en}: ${v.addends} = ${v.counted.en}.`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.addends} = ${v.counted.fr}.`,
});

const ONE = sentence<OfSum>({
  en: (v) => `${v.name.en}: ${v.counted.en}.`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.counted.fr}.`,
});

const CAPPED = sentence<OfSum>({
  en: (v) =>
    `${v.name.en}: ${v.addends} = ${v.sum}, of which at most ${v.cap} count; ${v.cut} ${v.cut === 1 ? 'is' : 'are'} cut: ${v.counted.en}.`,
  fr: (v) =>
    `${v.name.fr}\u00a0: ${v.addends} = ${v.sum}, dont au plus ${v.cap} comptent; ${v.cut} ${v.cut === 1 ? 'est retranché' : 'sont retranchés'}\u00a0: ${v.counted.fr}.`,
});

const WITH_FACT = sentence<{ said: Text; fact: Text }>({
  en: (v) => `${v.said.en} ${v.fact.en}`,
  fr: (v) => `${v.said.fr} ${v.fact.fr}`,
});

function sumSentence(cut: number, parts: number): Sentence<OfSum> {
  if (cut > 0) return CAPPED;
  return parts === 1 ? ONE : SUM;
}

/**
 * Points of parts together.
 *
 * @param points that scoring gives for them; what the parts add up to beyond is cut by the cap
 * @param fact what decides on all parts alike
 */
export function sumOf(
  { rule, name, source }: Named,
  points: number,
  cap: number | null,
  parts: ExplainedPoints[],
  fact?: Fact,
): ExplainedSum {
  const sum = parts.reduce((total, part) => total + part.points, 0);
  const cut = sum - points;
  const addends = parts.map((part) => part.points).join(' + ');
  const values = { name, addends, sum, cap, cut, counted: counted(points) };
  const said = say(sumSentence(cut, parts.length), values);
  const text = fact === undefined ? said : say(WITH_FACT, { said, fact: fact.text });
  return { rule, name, ...(fact && { fact }), parts, sum, cap, cut, points, source, text };
}

/**
 * What the parts of a sum are called, and how each is explained, by the names that the result gives them: a part that is
 * scored and not explained does not compile.
 */
export type Parts<Part extends string> = {
  readonly [Name in Part]: {
    name: Text;
    explain(of: OpenDay, named: Named): ExplainedPoints;
  };
};

/** Every part of a sum, explained in the order in which the parts are named. */
export function explainedParts<Part extends string>(
  parts: Parts<Part>,
  of: OpenDay,
  named: Named,
): ExplainedPoints[] {
  const all: [string, Parts<Part>[Part]][] = Object.entries(parts);
  return all.map(([part, { name, explain }]) => explain(of, partOf(named, part, name)));
}
