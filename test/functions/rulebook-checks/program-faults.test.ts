import { describe, it } from 'vitest';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { program, withProgram } from '../../domain/rulebook/changed-rules.ts';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import { expectFault } from './expect-fault.ts';

const { fsw, fst, cec } = program;

describe('a fault of the programmes is named, and the rules are refused', () => {
  it.each<[string, Rulebook, string]>([
    [
      'programmes that start late',
      withProgram({ from: '2015-01-02' }),
      'programs: nothing before 2015-01-02',
    ],
    [
      'a grid of more than 100',
      withProgram({ fsw: { ...fsw, grid: { ...fsw.grid, arrangedEmployment: 15 } } }),
      'the maxima add up to 105, not to 100',
    ],
    ['a pass mark beyond the grid', withProgram({ fsw: { ...fsw, passMark: 101 } }), 'the pass mark of 101'],
    [
      'adaptability out of reach',
      withProgram({
        fsw: {
          ...fsw,
          grid: { ...fsw.grid, adaptability: { ...fsw.grid.adaptability, ownWork: 0, cap: 31 } },
        },
      }),
      'adaptability: the maxima add up to 30, the cap is 31',
    ],
    [
      'no hours',
      withProgram({ cec: { ...cec, work: { hours: 0, withinYears: 3 } } }),
      'cec: no hours of work',
    ],
    ['assessments that never count', withProgram({ assessmentYears: 0 }), '0 is no number of years'],
    [
      'a group of trades in letters',
      withProgram({ fst: { ...fst, trades: [{ prefix: 'A', except: [] }] } }),
      'trades: A is no group',
    ],
    [
      'an exception elsewhere',
      withProgram({ fst: { ...fst, trades: [{ prefix: '72', except: ['832'] }] } }),
      '832 is no group of NOC 2021, or none within 72',
    ],
    [
      'a group of five digits that no occupation has',
      withProgram({ fst: { ...fst, trades: [{ prefix: '93888', except: [] }] } }),
      'trades: 93888 is no group of NOC 2021',
    ],
    [
      'an exception within its group that no occupation has',
      withProgram({ fst: { ...fst, trades: [{ prefix: '72', except: ['729', '727'] }] } }),
      'trades: 727 is no group of NOC 2021',
    ],
    ['no programme', { ...TEST_RULEBOOK, programs: [] }, 'programs: no entry'],
    [
      'a gap in the grid',
      withProgram({
        fsw: { ...fsw, grid: { ...fsw.grid, age: fsw.grid.age.filter(({ from }) => from !== 40) } },
      }),
      'programs 2015-01-01 age: a gap before 41',
    ],
    [
      'a window of no years',
      withProgram({ cec: { ...cec, work: { hours: 1560, withinYears: 0 } } }),
      'cec: 0 is no number of years',
    ],
    ['work that never counts', withProgram({ crsWorkYears: 0 }), '0 is no number of years'],
    [
      'a group of six digits',
      withProgram({ fst: { ...fst, trades: [{ prefix: '722000', except: [] }] } }),
      'trades: 722000 is no group',
    ],
  ])('%s', (_, rules, sentence) => expectFault(rules, sentence));
});
