import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedSum } from '../explanation.ts';
import { sumOf } from '../points.ts';
import { CRS_NAMES } from '../words/crs.ts';
import { explainedAdditional } from './additional.ts';
import { explainedCore } from './core.ts';
import { explainedSpouse } from './spouse.ts';
import { explainedTransferability } from './transferability.ts';

/** The whole Comprehensive Ranking System of a candidate on a day. */
export function explainedCrs(of: ExplainedDay): ExplainedSum {
  const { id, source, cap } = of.crs;
  return sumOf({ rule: `crs/${id}`, name: CRS_NAMES.crs, source, cap }, [
    explainedCore(of),
    explainedSpouse(of),
    explainedTransferability(of),
    explainedAdditional(of),
  ]);
}
