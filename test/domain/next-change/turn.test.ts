import { describe, expect, it } from 'vitest';
import { AGE, FACTS, FirstTurn, FUNDS, RULES } from '#domain/next-change/turn';

describe('the first turn after day 100 and up to day 200', () => {
  const found = (...days: [day: number, kind: number][]) => {
    const turn = new FirstTurn(100, 200);
    for (const [day, kind] of days) turn.add(day, kind);
    return [turn.day, turn.kinds];
  };

  it('is the earliest, in whatever order they come', () => {
    expect(found([150, FACTS], [120, AGE], [130, RULES])).toEqual([120, AGE]);
  });

  it('is of every kind that turns on its day', () => {
    expect(found([120, AGE], [120, FUNDS], [150, RULES], [120, FUNDS])).toEqual([120, AGE | FUNDS]);
  });

  it('lies after the one, and may lie on the other', () => {
    expect(found([101, FACTS])).toEqual([101, FACTS]);
    expect(found([200, FACTS])).toEqual([200, FACTS]);
  });

  it('is none when nothing turns in between', () => {
    expect(found([99, FACTS], [100, RULES], [201, AGE])).toEqual([200, 0]);
  });
});
