import { CRS_NAMES } from '../../crs/names.ts';
import { CANADIAN, FOREIGN } from '../../facts/work/work-history.ts';
import { inGroups } from '../../rulebook/compiled-programs.ts';
import type { Combination } from '../../rulebook/crs/crs-rules.ts';
import { EDUCATION_LEVELS } from '../../rulebook/rows.ts';
import { EDUCATION_NAMES } from '../../sentences/education-level.ts';
import { inBoth, type Text } from '../../sentences/text.ts';
import { levelBandWords, WORK_WORDS, yearBandWords } from '../band-words.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedRow, ExplainedSum, Fact } from '../explanation.ts';
import { certificateFact } from '../facts/certificate-fact.ts';
import { educationFact } from '../facts/education-fact.ts';
import { sittingsFact } from '../facts/language-facts.ts';
import { candidateFacts } from '../facts/people.ts';
import { together } from '../facts/together.ts';
import { workFact } from '../facts/work-fact.ts';
import { noRowOf, rowOf, sumOf } from '../points.ts';

type Band = 0 | 1 | 2;
/** A factor with the band that it lies in, and that band in words. */
type Factor = { band: Band; fact: Fact; words: Text };
type Part = { rule: string; name: Text; source: string };

function bandOf(value: number, [lower, higher]: readonly [number, number]): Band {
  return value >= higher ? 2 : value >= lower ? 1 : 0;
}

/** One combination of two factors: its row by the first, its column by the second. */
function combined(
  part: Part,
  [lower, higher]: readonly [Combination, Combination],
  first: Factor,
  second: Factor,
): ExplainedRow {
  const fact = together(first.fact, second.fact);
  const [row, column] = [first.band, second.band];
  const words = inBoth((speak) => `${first.words[speak]}; ${second.words[speak]}`);
  if (row === 0 || column === 0) return noRowOf({ ...part, fact }, words);
  const points = (row === 1 ? lower : higher)[column === 1 ? 0 : 1];
  const name = ['lower', 'higher'] as const;
  const hit = { row: name[row - 1] ?? null, column: name[column - 1] ?? null, points };
  return rowOf({ ...part, fact, row: hit, points }, words);
}

const TRADE: Text = {
  en: 'A certificate of qualification in a skilled trade.',
  fr: 'Un certificat de compétence dans un métier spécialisé.',
};
const NO_TRADE: Text = {
  en: 'No certificate of qualification in a skilled trade.',
  fr: 'Aucun certificat de compétence dans un métier spécialisé.',
};

const WITHOUT_CERTIFICATE: Text = { en: 'no certificate', fr: 'aucun certificat' };

function certificateRow(of: ExplainedDay, part: Part, language: Fact): ExplainedRow {
  const { certificateLanguageBands, certificate } = of.crs.transferability;
  // Any trade of IRPR 87.2(1).
  const isTrade = (noc: string) => inGroups(noc, of.programs.fst.trades);
  const fact = together(certificateFact(of, isTrade, { held: TRADE, none: NO_TRADE }), language);
  const band = bandOf(of.facts.languages.first?.lowest ?? 0, certificateLanguageBands);
  const words = levelBandWords(band, certificateLanguageBands);
  if (!of.crsFacts.certificate) return noRowOf({ ...part, fact }, WITHOUT_CERTIFICATE);
  if (band === 0) return noRowOf({ ...part, fact }, words);
  const level = certificateLanguageBands[band - 1] ?? 0;
  const points = certificate[band - 1] ?? 0;
  return rowOf({ ...part, fact, row: { level, points }, points }, words);
}

/** Section C: each combination with row and column, the groups and the section with what their caps take away. */
export function explainedTransferability(of: ExplainedDay): ExplainedSum {
  const { candidate, crs, crsFacts, facts, workSince, day, programs } = of;
  const { transferability: rules, source } = crs;
  const section = `crs/${crs.id}/transferability`;
  const person = candidateFacts(candidate.profile);
  const level = EDUCATION_LEVELS[crsFacts.education] ?? 'none';
  const work = (use: number) => workFact(person, { use, first: workSince, last: day });
  const languageBand = bandOf(facts.languages.first?.lowest ?? 0, rules.languageBands);
  const language: Factor = {
    band: languageBand,
    words: levelBandWords(languageBand, rules.languageBands),
    fact: sittingsFact(person, [facts.languages.first], of),
  };
  const ofYears = (years: number, bands: readonly [number, number], use: number): Factor => {
    const band = bandOf(years, bands);
    const words = use === CANADIAN ? WORK_WORDS.canadian : WORK_WORDS.foreign;
    return { band, words: yearBandWords(band, bands, words), fact: work(use) };
  };
  const canadian = ofYears(crsFacts.canadianYears, rules.canadianWorkBands, CANADIAN);
  const education: Factor = {
    band: rules.educationBand[level],
    words: EDUCATION_NAMES[level],
    fact: educationFact(person, level, day, programs.assessmentYears),
  };
  const foreign = ofYears(crsFacts.foreignYears, rules.foreignWorkBands, FOREIGN);
  const group = (
    rule: string,
    name: Text,
    first: Factor,
    tables: { language: readonly [Combination, Combination]; work: readonly [Combination, Combination] },
  ): ExplainedSum =>
    sumOf({ rule, name, source, cap: rules.groupCap }, [
      combined(
        { rule: `${rule}/language`, name: CRS_NAMES.withLanguage, source },
        tables.language,
        first,
        language,
      ),
      combined(
        { rule: `${rule}/canadianWork`, name: CRS_NAMES.withCanadianWork, source },
        tables.work,
        first,
        canadian,
      ),
    ]);
  const certificate = { rule: `${section}/certificate`, name: CRS_NAMES.certificate, source };
  return sumOf({ rule: section, name: CRS_NAMES.transferability, source, cap: rules.cap }, [
    group(`${section}/education`, CRS_NAMES.educationGroup, education, {
      language: rules.educationWithLanguage,
      work: rules.educationWithCanadianWork,
    }),
    group(`${section}/foreignWork`, CRS_NAMES.foreignWork, foreign, {
      language: rules.foreignWorkWithLanguage,
      work: rules.foreignWorkWithCanadianWork,
    }),
    sumOf({ ...certificate, cap: rules.groupCap }, [
      certificateRow(of, { ...certificate, rule: `${certificate.rule}/language` }, language.fact),
    ]),
  ]);
}
