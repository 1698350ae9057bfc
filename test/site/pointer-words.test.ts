import { expect, test } from 'vitest';
import { WARNING_SENTENCES } from '#domain/result/warning-sentences';
import { withoutPointers } from '../../site/answer/details/pointer-words.ts';

// The sentences of the API for facts that contradict each other, with every place that they are about.
const PLACES = [
  ['before-birth', '/profile/education/awardedOn', 'Education – Awarded on', 'Études – Obtenu le'],
  [
    'before-birth',
    '/profile/languageTests/takenOn',
    'Language tests – Taken on',
    'Tests de langue – Passé le',
  ],
  ['before-birth', '/profile/work/from', 'Work – from', 'Travail – du'],
  [
    'before-award',
    '/profile/spouse/education/assessment/issuedOn',
    'Assessment – Issued on',
    'Évaluation – Délivré le',
  ],
  ['family-too-small', '/profile/familySize', 'Family size', 'Taille de la famille'],
] as const;

test.each(PLACES)('the warning %s names %s in words', (code, at, en, fr) => {
  const sentence = WARNING_SENTENCES[code];
  const said = {
    en: withoutPointers(sentence.en({ at }), 'en'),
    fr: withoutPointers(sentence.fr({ at }), 'fr'),
  };
  expect(said.en).toContain(`${en}”`);
  expect(said.fr).toContain(`${fr}\u00a0»`);
  expect(said.en + said.fr).not.toContain('/profile');
});
