import type { FundsTable } from './funds-table.ts';

/*
 * Oldest first. A table binds those in the pool from the day after its deadline, where one is known, else from its first
 * day. Before 2017 no table was found. Of 2017 and 2019 the first day was not found, and the table is taken to be that of
 * the year; of July 2021 only the deadline was.
 */
export const FUNDS_TABLES: readonly FundsTable[] = [
  {
    from: '2017-01-01',
    source: 'IRCC, proof of funds, 2017 (globaleducationideas.com)',
    bySize: [12_300, 15_312, 18_825, 22_856, 25_923, 29_236, 32_550],
    eachMore: 3314,
    evidence: 'published',
  },
  {
    from: '2018-01-05',
    source:
      'IRCC, proof of funds, 2018 (globaleducationideas.com; alphaconsultants.ca; immigrationxperts.com)',
    bySize: [12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013],
    eachMore: 3361,
    evidence: 'published',
  },
  {
    from: '2019-01-01',
    source: 'IRCC, proof of funds, 2019 (alphaconsultants.ca; immigrationxperts.com)',
    bySize: [12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528],
    eachMore: 3414,
    evidence: 'published',
  },
  {
    from: '2020-01-01',
    poolDeadline: '2020-02-25',
    // From five persons on: two copies, of which one has a slip at six.
    source: 'IRCC, proof of funds, 2020 (a4zimmigration.com; eejaysblog.com; poonahimmigrationlaw.com)',
    bySize: [12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299],
    eachMore: 3492,
    evidence: 'published',
  },
  {
    from: '2021-07-15',
    poolDeadline: '2021-07-15',
    source: 'IRCC, proof of funds, July 2021 (maplenews.org)',
    bySize: [13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967],
    eachMore: 3560,
    evidence: 'published',
  },
  {
    from: '2022-06-09',
    poolDeadline: '2022-06-08',
    source: 'IRCC, proof of funds, announced 2022-05-11; dates read, amounts recalled',
    bySize: [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224],
    eachMore: 3586,
    evidence: 'recalled',
  },
  {
    from: '2023-05-02',
    source: 'IRCC, proof of funds, May 2023 (immigcanada.com; navaimmigration.ca)',
    bySize: [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407],
    eachMore: 3706,
    evidence: 'published',
  },
  {
    from: '2024-05-28',
    poolDeadline: '2024-05-27',
    source: 'IRCC, proof of funds, May 2024',
    bySize: [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875],
    eachMore: 3958,
    evidence: 'published',
  },
  {
    from: '2025-07-07',
    poolDeadline: '2025-07-28',
    source: 'IRCC, proof of funds, July 2025',
    bySize: [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392],
    eachMore: 4112,
    evidence: 'published',
  },
];
