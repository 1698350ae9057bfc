import type { ProgramRules } from './program-rules.ts';
import { SKILLED_WORKER_GRID } from './skilled-worker-grid.ts';

/**
 * IRPR 75 to 83, 87.1 and 87.2. Of these sections no figure changed from 2015 to the consolidation current to
 * 2026-06-12; SOR/2022-220 restated occupations by TEER category from 2022-11-16. The pass mark and the language
 * thresholds are fixed by the Minister (76(2), 74(1)).
 */
export const PROGRAM_RULES: readonly ProgramRules[] = [
  {
    from: '2015-01-01',
    source: 'IRPR (SOR/2002-227) 73-83, 87.1, 87.2; IRCC, language requirements',
    cec: { work: { hours: 1560, withinYears: 3 }, levelTeer01: 7, levelTeer23: 5 },
    fsw: { work: { hours: 1560, withinYears: 10 }, level: 7, passMark: 67, grid: SKILLED_WORKER_GRID },
    fst: {
      work: { hours: 3120, withinYears: 5 },
      levels: { speaking: 5, listening: 5, reading: 4, writing: 4 },
      trades: [
        { prefix: '72', except: ['726'] },
        { prefix: '73', except: [] },
        { prefix: '82', except: [] },
        { prefix: '83', except: [] },
        { prefix: '92', except: [] },
        { prefix: '93', except: ['932'] },
        { prefix: '6320', except: [] },
        { prefix: '62200', except: [] },
      ],
    },
    hoursPerYear: 1560,
    assessmentYears: 5,
    crsWorkYears: 10,
  },
];
