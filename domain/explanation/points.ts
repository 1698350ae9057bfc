import { fill, inBoth, type Sentence, type Text } from '../sentences/text.ts';
import type { ExplainedPoints, ExplainedRow, ExplainedSum } from './explanation.ts';

/** `1 point`, `2 points`; in French nothing is singular too. */
function counted(points: number): Text {
  return {
    en: points === 1 ? '1 point' : `${points} points`,
    fr: `${points} ${points < 2 ? 'point' : 'points'}`,
  };
}

const ROW: Sentence = {
  en: (v) => `${v.name}: ${v.counted}. ${v.fact} Row: ${v.row}.`,
  fr: (v) => `${v.name}\u00a0: ${v.counted}. ${v.fact} Ligne\u00a0: ${v.row}.`,
};

const NO_ROW: Sentence = {
  en: (v) => `${v.name}: ${v.counted}. ${v.fact}`,
  fr: (v) => `${v.name}\u00a0: ${v.counted}. ${v.fact}`,
};

/**
 * Points of one row, with the sentence that says so.
 *
 * @param hit the row in words; `undefined` where no row was hit
 */
export function rowOf(part: Omit<ExplainedRow, 'text'>, hit: Text | undefined): ExplainedRow {
  const words = { name: part.name, counted: counted(part.points), fact: part.fact.text };
  return { ...part, text: hit === undefined ? fill(NO_ROW, words) : fill(ROW, { ...words, row: hit }) };
}

const MISSED: Sentence = {
  en: (v) => `${v.name}: ${v.counted}. ${v.fact} No row for: ${v.row}.`,
  fr: (v) => `${v.name}\u00a0: ${v.counted}. ${v.fact} Aucune ligne pour\u00a0: ${v.row}.`,
};

/** No points because no row was hit, with what there is no row for. */
export function noRowOf(part: Omit<ExplainedRow, 'text' | 'row' | 'points'>, missed: Text): ExplainedRow {
  const words = { name: part.name, counted: counted(0), fact: part.fact.text, row: missed };
  return { ...part, row: null, points: 0, text: fill(MISSED, words) };
}

const SUM: Sentence = {
  en: (v) => `${v.name}: ${v.addends} = ${v.counted}.`,
  fr: (v) => `${v.name}\u00a0: ${v.addends} = ${v.counted}.`,
};

const ONE: Sentence = {
  en: (v) => `${v.name}: ${v.counted}.`,
  fr: (v) => `${v.name}\u00a0: ${v.counted}.`,
};

const CAPPED: Sentence = {
  en: (v) =>
    `${v.name}: ${v.addends} = ${v.sum}, of which at most ${v.cap} count; ${v.cut} ${v.cut === 1 ? 'is' : 'are'} cut: ${v.counted}.`,
  fr: (v) =>
    `${v.name}\u00a0: ${v.addends} = ${v.sum}, dont au plus ${v.cap} comptent; ${v.cut} ${v.cut === 1 ? 'est retranché' : 'sont retranchés'}\u00a0: ${v.counted}.`,
};

/** Points of parts together, capped, with the sentence that says so. */
export function sumOf(
  of: Pick<ExplainedSum, 'rule' | 'name' | 'fact' | 'source'> & { cap: number | null },
  parts: ExplainedPoints[],
): ExplainedSum {
  const { rule, name, fact, source, cap } = of;
  const sum = parts.reduce((total, part) => total + part.points, 0);
  const points = cap === null ? sum : Math.min(cap, sum);
  const cut = sum - points;
  const addends = parts.map((part) => part.points).join(' + ');
  const words = { name, addends, sum, cut, cap: cap ?? '', counted: counted(points) };
  const said = fill(cut > 0 ? CAPPED : parts.length === 1 ? ONE : SUM, words);
  const text = inBoth((speak) => (fact === undefined ? said[speak] : `${said[speak]} ${fact.text[speak]}`));
  return { rule, name, ...(fact && { fact }), parts, sum, cap, cut, points, source, text };
}
