import type { OpenDay } from '../../candidate/open-day.ts';
import { levelBandWords, WORK_WORDS, yearBandWords } from '../../explanation/band-words.ts';
import type { ExplainedRow, ExplainedSum, Fact } from '../../explanation/explanation.ts';
import { certificateFact } from '../../explanation/facts/certificate-fact.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { educationFact, educationLevel } from '../../explanation/facts/education-fact.ts';
import { sittingsFact } from '../../explanation/facts/language-facts.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import {
  explainedParts,
  hit,
  miss,
  type Named,
  type Parts,
  partOf,
  sumOf,
} from '../../explanation/points.ts';
import { FOREIGN } from '../../facts/work/work-history.ts';
import type { Factor } from '../../result/score-result.ts';
import type { Band, CombinationTable } from '../../rulebook/transferability-tables.ts';
import { EDUCATION_NAMES } from '../../sentences/education-level.ts';
import { joined, type Text } from '../../sentences/text.ts';
import {
  canadianWorkBand,
  certificateBand,
  combined,
  educationBand,
  foreignWorkBand,
  languageBand,
} from './bands.ts';

/** One side of a combination: the band that it lies in, and that band in words. */
interface Side {
  band: Band;
  fact: Fact;
  words: Text;
}

function language(of: OpenDay): Side {
  const { crs, facts, languages } = of;
  const band = languageBand(crs.transferabilityTables, languages);
  return {
    band,
    words: levelBandWords(band, crs.transferability.languageBands),
    fact: sittingsFact(facts.own, [languages.first], of),
  };
}

function workSide(of: OpenDay, use: number, band: Band, limits: readonly [number, number]): Side {
  const years = of.programs.rules.crsWorkYears;
  const words = use === FOREIGN ? WORK_WORDS.foreign : WORK_WORDS.canadian;
  return {
    band,
    words: yearBandWords(band, limits, words),
    fact: workFact(of.facts.own, of, countedOn(of, use, years)),
  };
}

function canadianWork(of: OpenDay): Side {
  const { transferability, transferabilityTables } = of.crs;
  const band = canadianWorkBand(transferabilityTables, of.figures);
  return workSide(of, of.canadianUse, band, transferability.canadianWorkBands);
}

function foreignWork(of: OpenDay): Side {
  const { transferability, transferabilityTables } = of.crs;
  const band = foreignWorkBand(transferabilityTables, of.figures);
  return workSide(of, FOREIGN, band, transferability.foreignWorkBands);
}

function education(of: OpenDay): Side {
  const { crs, facts, figures } = of;
  return {
    band: educationBand(crs.transferabilityTables, figures),
    words: EDUCATION_NAMES[educationLevel(figures.education)],
    fact: educationFact(facts.own, of, figures.education),
  };
}

const WITH_LANGUAGE: Text = {
  en: 'With the first official language',
  fr: 'Avec la première langue officielle',
};
const WITH_CANADIAN_WORK: Text = { en: 'With Canadian work experience', fr: 'Avec l’expérience au Canada' };
const LIMITS = ['lower', 'higher'] as const;

/** One combination: its row by the first side, its column by the second. */
function explainedCombination(
  named: Named,
  table: CombinationTable,
  first: Side,
  second: Side,
): ExplainedRow {
  const fact = together(first.fact, second.fact);
  const words = joined([first.words, second.words], '; ');
  const [row, column] = [LIMITS[first.band - 1], LIMITS[second.band - 1]];
  if (row === undefined || column === undefined) return miss(named, fact, words);
  return hit(named, fact, { row, column, points: combined(table, first.band, second.band) }, words);
}

function explainedGroup(
  of: OpenDay,
  named: Named,
  group: 'education' | 'foreignWork',
  side: Side,
): ExplainedSum {
  const { transferability, transferabilityTables: tables } = of.crs;
  const inLanguage = partOf(named, 'language', WITH_LANGUAGE);
  const inWork = partOf(named, 'canadianWork', WITH_CANADIAN_WORK);
  return sumOf(named, of.languages.crs.transferability[group], transferability.groupCap, [
    explainedCombination(inLanguage, tables[`${group}WithLanguage`], side, language(of)),
    explainedCombination(inWork, tables[`${group}WithCanadianWork`], side, canadianWork(of)),
  ]);
}

const TRADE = {
  held: {
    en: 'A certificate of qualification in a skilled trade.',
    fr: 'Un certificat de compétence dans un métier spécialisé.',
  },
  none: {
    en: 'No certificate of qualification in a skilled trade.',
    fr: 'Aucun certificat de compétence dans un métier spécialisé.',
  },
};

const WITHOUT_CERTIFICATE: Text = { en: 'no certificate', fr: 'aucun certificat' };

function explainedCertificate(of: OpenDay, named: Named): ExplainedRow {
  const { crs, figures, languages, programs } = of;
  const { certificateLanguageBands } = crs.transferability;
  const isTrade = (noc: string) => programs.trades.has(noc);
  const fact = together(certificateFact(of, isTrade, TRADE), language(of).fact);
  if (!figures.certificate) return miss(named, fact, WITHOUT_CERTIFICATE);
  const band = certificateBand(crs.transferabilityTables, figures, languages);
  const words = levelBandWords(band, certificateLanguageBands);
  const level = certificateLanguageBands[band - 1];
  if (level === undefined) return miss(named, fact, words);
  return hit(named, fact, { level, points: crs.transferabilityTables.certificate[band] ?? 0 }, words);
}

const CERTIFICATE: Text = { en: 'Certificate of qualification', fr: 'Certificat de compétence' };

const PARTS: Parts<Factor<'transferability'>> = {
  education: {
    name: { en: 'Education combined', fr: 'Études combinées' },
    explain: (of, named) => explainedGroup(of, named, 'education', education(of)),
  },
  foreignWork: {
    name: { en: 'Foreign work experience combined', fr: 'Expérience à l’étranger combinée' },
    explain: (of, named) => explainedGroup(of, named, 'foreignWork', foreignWork(of)),
  },
  certificate: {
    name: CERTIFICATE,
    explain(of, named) {
      const { certificate } = of.languages.crs.transferability;
      const only = explainedCertificate(of, partOf(named, 'language', CERTIFICATE));
      return sumOf(named, certificate, of.crs.transferability.groupCap, [only]);
    },
  },
};

/** Section C: each combination with row and column, the groups and the section with what their caps take away. */
export function explainedTransferability(of: OpenDay, named: Named): ExplainedSum {
  const { total } = of.languages.crs.transferability;
  return sumOf(named, total, of.crs.transferability.cap, explainedParts(PARTS, of, named));
}
