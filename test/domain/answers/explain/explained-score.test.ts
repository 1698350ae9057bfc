import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { explain } from '#domain/answers/explain/explain';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { score } from '#domain/answers/score/score';
import { spokenResult } from '#domain/result/spoken-result';
import { english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';

const candidate = somebody({
  education: [foreignCredential('master')],
  languageTests: [english(8)],
  work: [job('2024-01-01', null)],
  intendedProvince: 'QC',
});

describe('an explained score', () => {
  it.each(['en', 'fr'] as const)(
    'in %s is the result, the explanation and the coming changes',
    (language) => {
      const {
        explanation,
        comingChanges: changes,
        ...result
      } = explainedScore(candidate, TODAY, { language });
      expect(result).toEqual(spokenResult(score(candidate, TODAY), language));
      expect(explanation.crs.text).toBe(explain(candidate, TODAY).crs.text[language]);
      expect(explanation.programs.cec.requirements[0]?.reason?.message).toBe(
        result.programs.cec.reasons[0]?.message,
      );
      expect(changes.map(({ on }) => on)).toEqual(comingChanges(candidate, TODAY).map(({ on }) => on));
      expect(changes[0]?.on).toBe(result.nextChangeOn);
      expect(JSON.stringify(explanation)).not.toContain(language === 'en' ? ' ans' : ' years');
    },
  );

  it('ends with the day on which the profile expires', () => {
    const { comingChanges: changes } = explainedScore(candidate, TODAY, { expiresOn: '2026-09-09' });
    expect(changes.at(-1)).toMatchObject({ on: '2026-09-09', causes: [{ code: 'profile-expires' }] });
  });
});
