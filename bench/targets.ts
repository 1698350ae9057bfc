import type { Measured } from './hold-round.ts';
import { readUnits } from './tables.ts';

/** Something that the benchmark was to show, and whether it did. */
export interface Target {
  text: string;
  met: boolean;
}

const ratio = (value: number): string => value.toFixed(2);

/** Whether a round's reads depend on its size and not on the pool, and are near the floor. */
export function targetsOf(rounds: readonly Measured[]): Target[] {
  const smallest = Math.min(...rounds.map(({ pool }) => pool));
  const largest = Math.max(...rounds.map(({ pool }) => pool));
  const growth = rounds.flatMap((round) => {
    const before = rounds.find(({ pool, size }) => pool === smallest && size === round.size);
    return round.pool === largest && before && largest > smallest
      ? [{ size: round.size, by: readUnits(round) / readUnits(before) }]
      : [];
  });
  const near = rounds.filter(({ size }) => size >= 500);
  return [
    ...growth.map(({ size, by }) => ({
      text: `inviting ${size} reads ${ratio(by)} × as much from ${largest} as from ${smallest} (≤ 1.10)`,
      met: by <= 1.1,
    })),
    ...near.map((round) => {
      const [all, alone] = [
        readUnits(round) / round.floor.reads,
        round.selection.readUnits / round.floor.selection,
      ];
      return {
        text: `inviting ${round.size} from ${round.pool} reads ${ratio(all)} × the floor, its selection ${ratio(alone)} × (≤ 1.25)`,
        met: all <= 1.25 && alone <= 1.25,
      };
    }),
  ];
}
