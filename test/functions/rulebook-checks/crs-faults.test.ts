import { describe, it } from 'vitest';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { crs, withCrs } from '../../domain/rulebook/changed-rules.ts';
import { expectFault } from './expect-fault.ts';

const { transferability, additional, core, spouse } = crs;

describe('a fault of a set of the ranking system is named, and the rules are refused', () => {
  it.each<[string, Rulebook, string]>([
    ['two sets of one name', withCrs({ id: '2015-01-01' }), 'two sets are called 2015-01-01'],
    [
      'a group cap out of reach',
      withCrs({ transferability: { ...transferability, groupCap: 101 } }),
      'transferability group: the maxima add up to 100, the cap of 101 is never reached',
    ],
    [
      'a cap of transferability out of reach',
      withCrs({ cap: 1251, transferability: { ...transferability, cap: 151 } }),
      'transferability: the maxima add up to 150, the cap of 151 is never reached',
    ],
    [
      'a cap of additional points out of reach',
      withCrs({ additional: { ...additional, nomination: 400 } }),
      'additional: the maxima add up to 495, the cap of 600 is never reached',
    ],
    [
      'bands that fall',
      withCrs({ transferability: { ...transferability, foreignWorkBands: [3, 1] } }),
      'foreignWorkBands: 3 and 1 do not rise from above 0',
    ],
    [
      'a cap of the column with a spouse',
      withCrs({ core: { ...core, cap: { ...core.cap, withSpouse: 461 } } }),
      'core with spouse: the maxima add up to 460, the cap is 461',
    ],
    [
      'a cap of the column without a spouse',
      withCrs({ core: { ...core, cap: { ...core.cap, withoutSpouse: 499 } } }),
      'core without spouse: the maxima add up to 500, the cap is 499',
    ],
    [
      'a cap of the spouse',
      withCrs({ spouse: { ...spouse, cap: 39 } }),
      'spouse: the maxima add up to 40, the cap is 39',
    ],
    [
      'columns that end apart',
      withCrs({ spouse: { ...spouse, cap: 39 } }),
      'both columns: the maxima add up to 499, the cap is 500',
    ],
    ['a total beyond its parts', withCrs({ cap: 1201 }), 'total: the maxima add up to 1200, the cap is 1201'],
    [
      'three groups that together miss the cap',
      withCrs({
        transferability: {
          ...transferability,
          certificate: [0, 0],
          educationWithLanguage: [
            [13, 24],
            [24, 24],
          ],
          educationWithCanadianWork: [
            [13, 24],
            [24, 25],
          ],
        },
      }),
      'transferability: the maxima add up to 99, the cap of 100 is never reached',
    ],
    [
      'a band from 0',
      withCrs({ transferability: { ...transferability, canadianWorkBands: [0, 2] } }),
      'canadianWorkBands: 0 and 2 do not rise from above 0',
    ],
    [
      'two bands that are one',
      withCrs({ transferability: { ...transferability, languageBands: [7, 7] } }),
      'languageBands: 7 and 7 do not rise from above 0',
    ],
    [
      'a row the wrong way round',
      withCrs({
        core: { ...core, age: core.age.map((row) => (row.from === 31 ? { ...row, to: 30 } : row)) },
      }),
      'the row from 31 ends before it starts',
    ],
  ])('%s', (_, rules, sentence) => expectFault(rules, sentence));
});
