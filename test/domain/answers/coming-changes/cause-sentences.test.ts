import { describe, expect, it } from 'vitest';
import { cause } from '#domain/answers/coming-changes/cause-sentences';
import type { CauseCode } from '#domain/answers/coming-changes/coming-change';

/** What each sentence must name, in either language. */
const NAMED: Record<CauseCode, [values: Record<string, string | number>, en: RegExp, fr: RegExp]> = {
  birthday: [{ age: 31 }, /turns 31/, /31 ans/],
  'test-counts': [{ test: 'IELTS' }, /IELTS.*starts to count/, /IELTS commence à compter/],
  'test-expires-soon': [
    { test: 'IELTS', days: 60 },
    /IELTS.*expires in 60 days/,
    /IELTS expire dans 60 jours/,
  ],
  'test-expires': [{ test: 'IELTS' }, /IELTS.*too old/, /IELTS.*trop ancien/],
  'credential-counts': [{}, /credential starts/, /diplôme commence/],
  'assessment-expires': [{}, /assessment.*too old/, /équivalence.*trop ancienne/],
  'work-starts': [
    { noc: '21232' },
    /21232 “Software developers and programmers” starts/,
    /21232 «\u00a0Software developers and programmers\u00a0» commence/,
  ],
  'work-ends': [
    { noc: '21232' },
    /21232 “Software developers and programmers” has ended/,
    /21232 «\u00a0Software developers and programmers\u00a0» est terminé/,
  ],
  'work-milestone': [{}, /reaches an amount/, /atteint une durée/],
  'work-leaves-window': [{}, /too old/, /trop ancien/],
  'main-occupation-changes': [{ level: 5 }, /occupation.*level 5/, /profession.*niveau 5/],
  'certificate-counts': [{}, /certificate/, /certificat/],
  'nomination-counts': [{}, /nomination/, /désignation/],
  'service-completed': [{ years: 10 }, /service reaches 10 years/, /service.*10 ans/],
  'rules-change': [{}, /rules/, /règles/],
  'categories-change': [{}, /categories/, /catégories/],
  'funds-change': [{}, /funds/, /fonds/],
  'profile-expires': [{}, /profile expires/, /profil expire/],
};

describe('a cause', () => {
  it.each(Object.entries(NAMED))(
    'of code %s says what it is about in both languages',
    (code, [values, en, fr]) => {
      const { text, ...rest } = cause(code as CauseCode, ['/profile/work/0'], values);
      expect(rest).toEqual({ code, pointers: ['/profile/work/0'] });
      expect(text.en).toMatch(en);
      expect(text.fr).toMatch(fr);
      expect(text.en + text.fr).not.toMatch(/undefined|NaN/);
    },
  );
});
