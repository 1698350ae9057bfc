import type { FundsTable } from './funds-table.ts';

/*
 * Oldest first. Before 2020-01-01 no table was found. Two first days are not published exactly: of July 2021 the day
 * taken is the deadline for candidates in the pool, of May 2023 the first day on which the amounts were seen.
 */
export const FUNDS_TABLES: readonly FundsTable[] = [
  {
    from: '2020-01-01',
    source: 'IRCC, proof of funds, 2020',
    bySize: [12_960, 16_135, 19_836, 24_083, null, null, null],
    eachMore: null,
    evidence: 'published',
  },
  {
    from: '2021-07-15',
    source: 'IRCC, proof of funds, July 2021',
    bySize: [13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967],
    eachMore: 3560,
    evidence: 'published',
  },
  {
    from: '2022-06-09',
    source: 'IRCC, proof of funds, announced 2022-05-11; dates read, amounts recalled',
    bySize: [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224],
    eachMore: 3586,
    evidence: 'recalled',
  },
  {
    from: '2023-05-06',
    source: 'IRCC, proof of funds, May 2023',
    bySize: [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407],
    eachMore: 3706,
    evidence: 'published',
  },
  {
    from: '2024-05-28',
    source: 'IRCC, proof of funds, May 2024',
    bySize: [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875],
    eachMore: 3958,
    evidence: 'published',
  },
  {
    from: '2025-07-07',
    source: 'IRCC, proof of funds, July 2025',
    bySize: [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392],
    eachMore: 4112,
    evidence: 'published',
  },
];
