import { describe, it } from 'vitest';
import type { Rulebook } from '#domain/rulebook/rulebook';
import {
  scale,
  withBodies,
  withCategory,
  withFunds,
  withOwnLane,
  withPolicy,
  withScale,
  withWork,
} from '../../domain/rulebook/changed-rules.ts';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';
import { expectFault } from './expect-fault.ts';

describe('a fault of a table, of funds or of a category is named, and the rules are refused', () => {
  it.each<[string, Rulebook, string]>([
    ['no table for old sittings', withScale({ from: '2015-01-01' }), 'no table for a sitting of 1900-01-01'],
    [
      'no test at all',
      { ...TEST_RULEBOOK, languageScales: [] },
      'test pte-core: no table for a sitting of 1900-01-01',
    ],
    ['no levels', withScale({ minima: [] }), 'no level'],
    ['results for no time', withScale({ validYears: 0 }), '0 is no number of years'],
    ['an unreal day of acceptance', withScale({ acceptedFrom: '2024-02-30' }), '2024-02-30 is no day'],
    [
      'a scale without steps',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 0, highest: 9, step: 0 } } }),
      'reading has no scale',
    ],
    ['no amount for one', withFunds({ bySize: [null, 16_135] }), 'no amount for one person'],
    ['a deadline that is no day', withFunds({ poolDeadline: '2020-02-30' }), 'deadline 2020-02-30 is no day'],
    [
      'a deadline before the eve',
      withFunds({ from: '2020-03-02', poolDeadline: '2020-02-29' }),
      'the deadline 2020-02-29 ends before its eve',
    ],
    [
      'a deadline beyond the next table',
      withFunds({ poolDeadline: '2098-01-01' }),
      'which is not after the table before',
    ],
    ['less for more persons', withFunds({ bySize: [12_960, 12_960] }), '12960 is not more'],
    [
      'an amount for each more, of nothing',
      withFunds({ bySize: [12_960, null], eachMore: 3000 }),
      'none to add it to',
    ],
    ['a policy without occupations', withPolicy({ occupations: [] }), 'policy doctors: no occupation'],
    ['a policy for TEER 4', withPolicy({ occupations: ['44101'] }), '44101 is in TEER 4 or 5'],
    ['a policy for no occupation there is', withPolicy({ occupations: ['31999'] }), '31999 is no occupation'],
    ['a policy with nothing to show', withPolicy({ toShowFr: ' ' }), 'policy doctors: nothing to show'],
    ['a policy that ends first', withPolicy({ to: '2023-04-24' }), '2023-04-24 comes before 2023-04-25'],
    ['a policy without an id', withPolicy({ id: '' }), 'policy of 2023-04-25: no id'],
    ['a body twice', withBodies({}, {}), 'body X: stands there twice'],
    ['a body from no day', withBodies({ from: '2013-02-30' }), 'body X: 2013-02-30 is no day'],
    ['a body without a name', withBodies({ name: ' ' }), 'body X: no code or no name'],
    [
      'two bodies of one occupation',
      withBodies({ occupations: ['31102'] }, { code: 'Y', occupations: ['31102'] }),
      'body Y: 31102 has another body already',
    ],
    ['a body of TEER 5', withBodies({ occupations: ['65100'] }), 'body X: 65100 is in TEER 4 or 5'],
    [
      'a body of no occupation there is',
      withBodies({ occupations: ['21999'] }),
      'body X: 21999 is no occupation',
    ],
    ['a category that ends first', withCategory({ to: '2026-01-01' }), '2026-01-01 comes before 2026-02-18'],
    ['a category without occupations', withWork({ occupations: [] }), 'no occupation'],
    [
      'a code of four digits',
      withWork({ occupations: ['6320'] }),
      '6320 is no occupation of NOC 2021; nearest: 63200 “Cooks”, 63201 “Butchers - retail and wholesale”, 63202 “Bakers”',
    ],
    [
      'a synthetic code of the change to NOC 2021',
      withWork({ occupations: ['93888'] }),
      '93888 is no occupation of NOC 2021; nearest: 93100 “Central control',
    ],
    [
      'an occupation of the military category that is none',
      withCategory({
        condition: { kind: 'military', serviceYears: 10, education: 'none', occupations: ['43222'] },
      }),
      '43222 is no occupation of NOC 2021',
    ],
    ['a code in letters', withWork({ occupations: ['cooks'] }), 'cooks is no occupation of NOC 2021'],
    ['an occupation of TEER 4', withWork({ occupations: ['64100'] }), '64100 is in TEER 4 or 5'],
    ['an occupation twice', withWork({ occupations: ['63202', '63202'] }), '63202 stands there twice'],
    ['a category without hours', withWork({ hours: 0 }), 'no hours of work'],
    ['a category without a window', withWork({ withinYears: 0 }), '0 is no number of years'],
    [
      'a language that everybody has',
      withCategory({ condition: { kind: 'language', language: 'fr', level: 0 } }),
      'everybody reaches level 0',
    ],
    [
      'a table from a day that does not exist',
      withScale({ from: '1900-02-30' }),
      '1900-02-30 to null is no period',
    ],
    [
      'a table to a day that does not exist',
      withScale({ to: '2026-02-30' }),
      'test ielts-general-training: 1900-01-01 to 2026-02-30 is no period',
    ],
    [
      'a scale of one score',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 9, highest: 9, step: 0.5 } } }),
      'reading has no scale',
    ],
    [
      'minima below the scale',
      withScale({ ranges: { ...scale.ranges, reading: { lowest: 4, highest: 9, step: 0.5 } } }),
      'reading level 4 is outside the scale',
    ],
    [
      'two levels for one score',
      withScale({ minima: scale.minima.map((row) => (row.level === 8 ? { ...row, reading: 6 } : row)) }),
      'reading level 8 needs no more than level 7',
    ],
    [
      'a category of years that never end',
      withCategory({
        condition: { kind: 'military', serviceYears: 0, education: 'none', occupations: ['40042'] },
      }),
      '0 is no number of years',
    ],
    ['a code of six digits', withWork({ occupations: ['632020'] }), '632020 is no occupation of NOC 2021'],
    [
      'a category from the last day of the one before',
      withOwnLane(['2024-01-01', '2024-06-30'], ['2024-06-30', null]),
      'category military: two entries on 2024-06-30',
    ],
    [
      'a category beside an open one',
      withOwnLane(['2024-01-01', null], ['2024-06-30', '2024-12-31']),
      'category military: two entries on 2024-06-30',
    ],
  ])('%s', (_, rules, sentence) => expectFault(rules, sentence));
});
