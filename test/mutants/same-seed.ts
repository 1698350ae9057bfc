import fc from 'fast-check';

// The same random profiles in every run, so that a mutant that survives once survives again.
fc.configureGlobal({ seed: 20261123 });
