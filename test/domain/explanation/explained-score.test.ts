import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { explain } from '#domain/answers/explain/explain';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import { inLanguage } from '#domain/sentences/text';
import { english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

const candidate = somebody({
  education: [foreignCredential('master')],
  languageTests: [english(8)],
  work: [job('2024-01-01', null)],
  intendedProvince: 'QC',
});

describe('an explained score', () => {
  it.each(['en', 'fr'] as const)('in %s is the result, the explanation and the coming changes', (speak) => {
    const {
      explanation,
      comingChanges: changes,
      ...result
    } = explainedScore(candidate, TODAY, undefined, speak);
    expect(result).toEqual(score(candidate, TODAY, undefined, speak));
    expect(explanation.crs.text).toBe(explain(candidate, TODAY).crs.text[speak]);
    expect(explanation.programs.cec.requirements[0]?.reason?.message).toBe(
      result.programs.cec.reasons[0]?.message,
    );
    expect(changes.map(({ on }) => on)).toEqual(comingChanges(candidate, TODAY).map(({ on }) => on));
    expect(changes[0]?.on).toBe(result.nextChangeOn);
    expect(JSON.stringify(explanation)).not.toContain(speak === 'en' ? ' ans' : ' years');
  });

  it('ends with the day on which the profile expires', () => {
    const { comingChanges: changes } = explainedScore(candidate, TODAY, undefined, 'en', '2026-09-09');
    expect(changes.at(-1)).toMatchObject({ on: '2026-09-09', causes: [{ code: 'profile-expires' }] });
  });
});

describe('words of one language', () => {
  it('stand wherever both languages stood, and nothing else changes', () => {
    const value = {
      points: 5,
      row: null,
      name: { en: 'Age', fr: 'Âge' },
      parts: [{ text: { en: 'a', fr: 'b' } }],
    };
    expect(inLanguage(value, 'fr')).toEqual({ points: 5, row: null, name: 'Âge', parts: [{ text: 'b' }] });
    expect(inLanguage(value, 'en')).toEqual({ points: 5, row: null, name: 'Age', parts: [{ text: 'a' }] });
  });
});
