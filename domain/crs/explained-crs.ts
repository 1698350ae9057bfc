import type { OpenDay } from '../candidate/open-day.ts';
import type { ExplainedSum } from '../explanation/explanation.ts';
import { explainedParts, type Named, type Parts, sumOf } from '../explanation/points.ts';
import type { Section } from '../result/score-result.ts';
import { explainedAdditional } from './additional/explained-additional.ts';
import { explainedCore } from './core/explained-core.ts';
import { explainedSpouse } from './spouse/explained-spouse.ts';
import { explainedTransferability } from './transferability/explained.ts';

const PARTS: Parts<Section> = {
  core: {
    name: { en: 'Section A, core human capital', fr: 'Section A, capital humain de base' },
    explain: explainedCore,
  },
  spouse: {
    name: { en: 'Section B, spouse or partner', fr: 'Section B, époux ou conjoint' },
    explain: explainedSpouse,
  },
  transferability: {
    name: { en: 'Section C, skill transferability', fr: 'Section C, transférabilité des compétences' },
    explain: explainedTransferability,
  },
  additional: {
    name: { en: 'Section D, additional points', fr: 'Section D, points supplémentaires' },
    explain: explainedAdditional,
  },
};

/** The whole Comprehensive Ranking System of a candidate on a day. */
export function explainedCrs(of: OpenDay): ExplainedSum {
  const { id, source, cap } = of.crs.rules;
  const named: Named = {
    rule: `crs/${id}`,
    name: { en: 'Comprehensive Ranking System', fr: 'Système de classement global' },
    source,
  };
  return sumOf(named, of.languages.crs.total, cap, explainedParts(PARTS, of, named));
}
