import { expect, it } from 'vitest';
import { EXAMPLE_RULEBOOK } from '../../rulebook/example-rules.ts';
import { somebody } from '../../somebody.ts';
import { papers } from './papers.ts';

const offer = (noc: string, supported: boolean) =>
  ({ noc, province: 'ON', fullTime: true, supported }) as const;
const candidate = somebody({
  jobOffers: [offer('31102', false), offer('21232', false), offer('31102', true)],
});
const asked = (day: string) =>
  papers(candidate, day, EXAMPLE_RULEBOOK)
    .filter(({ code }) => code === 'job-offer-letter' || code === 'labour-market-assessment')
    .map(({ code, why }) => [code, why]);

it('an offer that gives points for high wages needs its letter, and no assessment of the labour market', () => {
  const supported = [
    ['job-offer-letter', '/profile/jobOffers/2'],
    ['labour-market-assessment', '/profile/jobOffers/2'],
  ];
  expect(asked('2026-11-02')).toEqual(supported);
  expect(asked('2026-11-03')).toEqual([['job-offer-letter', '/profile/jobOffers/0'], ...supported]);
});
