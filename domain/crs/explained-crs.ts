import { explainedAdditional } from '../explanation/crs/additional.ts';
import { explainedCore } from '../explanation/crs/core.ts';
import { explainedSpouse } from '../explanation/crs/spouse.ts';
import { explainedTransferability } from '../explanation/crs/transferability.ts';
import type { ExplainedDay } from '../explanation/explained-day.ts';
import type { ExplainedSum } from '../explanation/explanation.ts';
import { sumOf } from '../explanation/points.ts';
import { CRS_NAMES } from './names.ts';

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
