/**
 * Skill types and levels of NOC 2016, of which 0, A and B were skilled, by the unit groups of NOC 2021 that changed sides when
 * TEER categories took their place. Every other unit group was skilled before exactly when it lies in TEER 0 to 3. The sets of
 * points say which of the two is in force on a day: TEER since 2022-11-16.
 */
export const SKILL_TYPES = {
  source:
    'IRCC’s list of 16 added and 3 removed occupations, as printed by texasreview.in, moving2canada.com and cimmigrationnews.com',
  unskilled: [
    ...['13102', '33100', '33102', '33103', '43100', '43200', '43201', '43202'],
    ...['63211', '73200', '73202', '73209', '73300', '73301', '73400', '93200'],
  ],
  skilled: ['54100', '55109', '64200'],
};
