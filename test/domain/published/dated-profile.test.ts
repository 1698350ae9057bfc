import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import { english, foreignCredential, job, somebody } from '../somebody.ts';

/**
 * github.com/coolchigi/MapleGuard-AI, "Turning a score into a timeline": a bachelor born on 1994-11-03, CLB 9 on 2024-03-01,
 * three years of foreign and one of Canadian work. 482 points, and what each later day takes.
 */
const CANDIDATE = somebody({
  dateOfBirth: '1994-11-03',
  education: [foreignCredential('three-year')],
  languageTests: [english(9, '2024-03-01')],
  work: [job('2019-01-01', '2021-12-28', { country: 'IN' }), job('2022-01-01', '2022-12-30')],
});

describe('a published timeline', () => {
  it.each([
    ['2024-03-01', 482],
    ['2024-11-02', 482],
    ['2024-11-03', 482 - 5],
    ['2025-11-02', 482 - 5],
    ['2025-11-03', 482 - 5 - 6],
    ['2026-02-28', 482 - 5 - 6],
    ['2026-03-01', 482 - 5 - 6 - 174],
    ['2026-11-02', 482 - 5 - 6 - 174],
    ['2026-11-03', 482 - 5 - 6 - 174 - 5],
  ])('on %s: %i points', (day, total) => {
    expect(evaluate(CANDIDATE, day).crs.total).toBe(total);
  });

  it('nextChangeOn names the birthday and the expiry', () => {
    const named: string[] = [];
    for (let day = '2024-03-01'; day < '2026-11-03'; ) {
      const { nextChangeOn } = score(CANDIDATE, day);
      if (nextChangeOn === null) break;
      named.push(nextChangeOn);
      day = nextChangeOn;
    }
    expect(named).toEqual(expect.arrayContaining(['2024-11-03', '2025-11-03', '2026-03-01', '2026-11-03']));
  });
});
