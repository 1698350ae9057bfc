import { CELPIP } from './celpip.ts';
import { IELTS } from './ielts.ts';
import type { LanguageScale } from './language-scale.ts';
import { PTE_CORE } from './pte.ts';
import { TCF } from './tcf.ts';
import { TEF_2019, TEF_2023, TEF_BEFORE_2019 } from './tef.ts';

/** The equivalency tables of all designated tests, each for the days of sitting that it covers. */
export const PUBLISHED_SCALES: readonly LanguageScale[] = [
  IELTS,
  CELPIP,
  PTE_CORE,
  TEF_BEFORE_2019,
  TEF_2019,
  TEF_2023,
  TCF,
];
