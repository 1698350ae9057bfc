import type { ScoreOn } from '../rules/scoring.ts';
import type { WriteDependencies } from '../writes/guarded-write.ts';

/** What changing a profile because of the time needs of the world. */
export interface LifeDependencies extends WriteDependencies {
  now: () => Date;
  score: ScoreOn;
}
