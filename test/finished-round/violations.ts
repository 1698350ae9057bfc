/** What is wrong, one line each; nothing when all is well. */
export type Violations = string[];

/** Whether both hold the same, in any order. */
export const same = (a: readonly string[], b: readonly string[]): boolean => {
  const sorted = [...b].sort();
  return a.length === b.length && [...a].sort().every((one, index) => one === sorted[index]);
};
