import { expect, test } from 'vitest';
import { casesWanted } from './cases-wanted.ts';
import { casesIn } from './schemathesis.ts';

test('the number of cases is asked for, and is a number', () => {
  expect(casesWanted([])).toBe(5000);
  expect(casesWanted(['--cases', '1000'])).toBe(1000);
  for (const wrong of [['--cases', '0'], ['--cases', '1e3'], ['--cases'], ['--case', '1'], ['1000']])
    expect(typeof casesWanted(wrong), wrong.join(' ')).toBe('string');
});

test('what schemathesis counted is read from its summary', () => {
  expect(casesIn('Test cases:\n  355 generated, 355 passed, 26 skipped\n')).toBe(355);
  expect(casesIn('Test cases:\n  12,345 generated, 12,344 passed, 1 failed\n')).toBe(12_345);
  expect(casesIn('Errors:\n  Failed Health Check: 1\n')).toBe(0);
});
