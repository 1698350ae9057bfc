/**
 * Lanes of the names that rounds are published under. A table, because names cannot be told apart by a part of them:
 * "Federal Skilled Trades" is a programme, "Trade occupations" a category.
 */
const LANES: Readonly<Record<string, string>> = {
  General: 'general',
  'No Program Specified': 'general',
  'Canadian Experience Class': 'cec',
  'Federal Skilled Worker': 'fsw',
  'Provincial Nominee Program': 'pnp',
  'French language proficiency (Version 1)': 'french',
  'French-Language proficiency 2026-Version 2': 'french',
  'Healthcare occupations (Version 1)': 'healthcare',
  'Healthcare and social services occupations (Version 2)': 'healthcare',
  'Healthcare and Social Services Occupations, 2026-Version 3': 'healthcare',
  'STEM occupations (Version 1)': 'stem',
  'Trade occupations (Version 1)': 'trades',
  'Trade occupations (Version 2)': 'trades',
  'Trades Occupations, 2026-Version 3': 'trades',
  'Transport occupations (Version 1)': 'transport',
  'Transport Occupations, 2026-Version 2': 'transport',
  'Agriculture and agri-food occupations (Version 1)': 'agriculture',
  'Education occupations (Version 1)': 'education',
  'Physicians with Canadian Work Experience, 2026-Version 1': 'physicians',
  'Senior managers with Canadian Work Experience, 2026-Version 1': 'senior-managers',
  'Skilled Military Recruits, 2026-Version 1': 'military',
};

/** @throws RangeError for a name that is not in the table */
export function laneOfPublishedName(name: string): string {
  const lane = LANES[name];
  if (lane === undefined) throw new RangeError(`no lane is known for rounds named "${name}"`);
  return lane;
}
