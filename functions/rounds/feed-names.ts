import type { Lane } from '#domain/categories/lanes';

const FSW = 'Federal Skilled Worker Program';
const CEC = 'Canadian Experience Class';
const FST = 'Federal Skilled Trades Program';
const PNP = 'Provincial Nominee Program';

/** Of a category round, as the feed has said it since 2023. */
const OF_A_CATEGORY = `${FSW}, ${CEC} and ${FST}`;

/**
 * How Canada's feed names each kind of round, and the programmes that it says the round was for. Names of categories
 * are given without the version that the feed adds in changing spellings.
 */
export const FEED_NAMES: Readonly<Record<Lane, { name: string; programs: string }>> = {
  general: { name: 'General', programs: `${FSW}, ${CEC}, ${FST} and ${PNP}` },
  cec: { name: CEC, programs: CEC },
  fsw: { name: 'Federal Skilled Worker', programs: 'Federal Skilled Worker' },
  fst: { name: 'Federal Skilled Trades', programs: 'Federal Skilled Trades' },
  pnp: { name: PNP, programs: PNP },
  french: { name: 'French language proficiency', programs: OF_A_CATEGORY },
  healthcare: { name: 'Healthcare and social services occupations', programs: OF_A_CATEGORY },
  stem: { name: 'STEM occupations', programs: OF_A_CATEGORY },
  trades: { name: 'Trade occupations', programs: OF_A_CATEGORY },
  transport: { name: 'Transport occupations', programs: OF_A_CATEGORY },
  agriculture: { name: 'Agriculture and agri-food occupations', programs: OF_A_CATEGORY },
  education: { name: 'Education occupations', programs: OF_A_CATEGORY },
  physicians: { name: 'Physicians with Canadian Work Experience', programs: OF_A_CATEGORY },
  'senior-managers': { name: 'Senior managers with Canadian Work Experience', programs: OF_A_CATEGORY },
  researchers: { name: 'Researchers with Canadian Work Experience', programs: OF_A_CATEGORY },
  military: { name: 'Skilled Military Recruits', programs: OF_A_CATEGORY },
};
