/** Results of every designated test count while they are less than so many years old (IRPR 75(2)(d)). */
export const RESULT_YEARS = 2;
