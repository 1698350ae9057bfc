import { describe, expect, it } from 'vitest';
import { AssessmentBodies } from '#domain/rulebook/compiled-bodies';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import reference from '../reference/programs.json' with { type: 'json' };

const bodies = new AssessmentBodies(PUBLISHED_RULEBOOK.assessmentBodies);
const { professional, general } = reference.education_assessment_bodies;
const codeOf = (organisation: string) => bodies.named(organisation)?.rules.code;

describe('the bodies that the reference lists', () => {
  it.each(professional)(
    '$body alone assesses $occupations',
    ({ body, code, occupations, designated_from }) => {
      for (const noc of occupations) expect(bodies.forOccupation(noc)?.rules.code).toBe(code);
      expect([codeOf(body), codeOf(code)]).toEqual([code, code]);
      expect(bodies.named(code)?.rules.from).toBe(designated_from);
    },
  );

  it.each(general)('%s is known by its name and its code', (name) => {
    const [, code = ''] = /\((\w+)\)$/.exec(name) ?? [];
    expect([codeOf(name), codeOf(code), codeOf(name.replace(/ \(\w+\)$/, ''))]).toEqual([code, code, code]);
    expect(bodies.named(name)?.rules.occupations).toEqual([]);
  });

  it('are these and no others', () => {
    expect(PUBLISHED_RULEBOOK.assessmentBodies).toHaveLength(professional.length + general.length);
    expect(bodies.forOccupation('31110')).toBeUndefined();
  });
});

describe('the name of an organisation', () => {
  it.each([
    ['wes', 'WES'],
    ['  W.E.S.', 'WES'],
    ['W E S', 'WES'],
    ['M.C.C.', 'MCC'],
    ['The MCC', 'MCC'],
    ['MCC (via WES)', 'MCC'],
    ['BCIT ICES', 'ICES'],
    ['Alberta IQAS', 'IQAS'],
    ['University of Toronto CES', 'CES'],
    // Two at once say nothing certain; a code within another name is none.
    ['WES / MCC', undefined],
    ['WES Anderson College', undefined],
    ['CES Lyon', undefined],
    ['MCC College Madras', undefined],
    ['WES Canada', 'WES'],
    ['World education service', 'WES'],
    ['WORLD  EDUCATION   SERVICES (WES)', 'WES'],
    ['World Education Services, Toronto', 'WES'],
    ['Ordre des évaluateurs (ICES)', 'ICES'],
    ['The Medical Council of Canada', 'MCC'],
    ['Conseil Medical du Canada', 'MCC'],
    ['medical council of canada (mcc)', 'MCC'],
    ['Medical Council of India', undefined],
    ['University of Toronto - Comparative Education Service', 'CES'],
    ['International Credential Assessment Service', 'ICAS'],
    ['Western Evaluation Society', undefined],
    ['Wesley College', undefined],
    ['any designated organisation', undefined],
    ['()', undefined],
  ])('%s: %s', (organisation, code) => {
    // The second look-up is remembered.
    expect([codeOf(organisation), codeOf(organisation)]).toEqual([code, code]);
  });

  it('stays right however many spellings there were', () => {
    for (let i = 0; i < 10_050; i++) codeOf(`organisation ${i}`);
    expect([codeOf('WES'), codeOf('organisation 7')]).toEqual(['WES', undefined]);
  });
});
