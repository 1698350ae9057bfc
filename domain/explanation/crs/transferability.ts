import { toIsoDate } from '../../calendar/iso-date.ts';
import { inGroups } from '../../rules/compiled-programs.ts';
import type { Combination } from '../../rules/crs/crs-rules.ts';
import { EDUCATION_LEVELS } from '../../rules/rows.ts';
import { CANADIAN, FOREIGN } from '../../work/work-history.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedRow, ExplainedSum, Fact } from '../explanation.ts';
import { educationFact } from '../facts/education-fact.ts';
import { sittingsFact } from '../facts/language-facts.ts';
import { candidateFacts } from '../facts/people.ts';
import { together } from '../facts/together.ts';
import { workFact } from '../facts/work-fact.ts';
import { rowOf, sumOf } from '../points.ts';
import type { Text } from '../text.ts';
import { CRS_NAMES } from '../words/crs.ts';
import { bandWords } from '../words/rows.ts';

type Band = 0 | 1 | 2;
type Factor = { band: Band; fact: Fact };
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
  if (row === 0 || column === 0) return rowOf({ ...part, fact, row: null, points: 0 }, undefined);
  const points = (row === 1 ? lower : higher)[column === 1 ? 0 : 1];
  const name = ['lower', 'higher'] as const;
  const hit = { row: name[row - 1] ?? null, column: name[column - 1] ?? null, points };
  return rowOf({ ...part, fact, row: hit, points }, bandWords(row, column));
}

const TRADE: Text = {
  en: 'A certificate of qualification in a skilled trade.',
  fr: 'Un certificat de compétence dans un métier spécialisé.',
};
const NO_TRADE: Text = {
  en: 'No certificate of qualification in a skilled trade.',
  fr: 'Aucun certificat de compétence dans un métier spécialisé.',
};

/** The certificates in trades of IRPR 87.2(1) that were issued by the day. */
function certificateFact({ candidate, programs, day }: ExplainedDay): Fact {
  const pointers = (candidate.profile.certificatesOfQualification ?? []).flatMap(({ noc, issuedOn }, i) =>
    issuedOn <= toIsoDate(day) && inGroups(noc, programs.fst.trades)
      ? [`/certificatesOfQualification/${i}`]
      : [],
  );
  return pointers.length === 0
    ? { text: NO_TRADE, pointers: ['/certificatesOfQualification'] }
    : { text: TRADE, pointers };
}

function certificateRow(of: ExplainedDay, part: Part, language: Fact): ExplainedRow {
  const { certificateLanguageBands, certificate } = of.crs.transferability;
  const fact = together(certificateFact(of), language);
  const band = bandOf(of.facts.languages.first?.lowest ?? 0, certificateLanguageBands);
  if (!of.crsFacts.certificate || band === 0)
    return rowOf({ ...part, fact, row: null, points: 0 }, undefined);
  const level = certificateLanguageBands[band - 1] ?? 0;
  const points = certificate[band - 1] ?? 0;
  const words = { en: `level ${level} or more in all abilities`, fr: `niveau ${level} ou plus partout` };
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
  const language: Factor = {
    band: bandOf(facts.languages.first?.lowest ?? 0, rules.languageBands),
    fact: sittingsFact(person, [facts.languages.first], of),
  };
  const canadian: Factor = {
    band: bandOf(crsFacts.canadianYears, rules.canadianWorkBands),
    fact: work(CANADIAN),
  };
  const education: Factor = {
    band: rules.educationBand[level],
    fact: educationFact(person, level, day, programs.assessmentYears),
  };
  const foreign: Factor = {
    band: bandOf(crsFacts.foreignYears, rules.foreignWorkBands),
    fact: work(FOREIGN),
  };
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
