// Before the first module of the domain is loaded: what a module computes once, and keeps, is computed with the mutant.
globalThis.__stryker__ ??= {
  activeMutant: process.env.MUTANT,
  hitCount: 0,
  // Ten times what the whole run meets any place; a loop that a mutant makes endless ends here.
  hitLimit: 100_000_000,
};
