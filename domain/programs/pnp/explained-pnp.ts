import { nominationFact } from '../../explanation/facts/nomination-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import type { FederalProgram } from '../../result/score-result.ts';
import { joined, say, sentence, type Text } from '../../sentences/text.ts';

const NAMES: Readonly<Record<FederalProgram, Text>> = {
  cec: { en: 'Canadian Experience Class', fr: 'catégorie de l’expérience canadienne' },
  fsw: { en: 'Federal Skilled Worker class', fr: 'travailleurs qualifiés (fédéral)' },
  fst: { en: 'Federal Skilled Trades class', fr: 'travailleurs de métiers spécialisés' },
};

const MET = sentence<{ programs: Text }>({
  en: (v) => `Requirements met: ${v.programs.en}.`,
  fr: (v) => `Exigences remplies\u00a0: ${v.programs.fr}.`,
});
const NONE_MET: Text = {
  en: 'The requirements of none are met.',
  fr: 'Les exigences d’aucun ne sont remplies.',
};

function programAsked(inPrograms: readonly FederalProgram[]): Asked {
  const programs = joined(
    inPrograms.map((program) => NAMES[program]),
    ', ',
  );
  return {
    row: { anyOf: 'cec, fsw, fst' },
    asked: { en: 'One of the three federal programmes.', fr: 'Un des trois programmes fédéraux.' },
    // Whatever the programmes look at: the whole profile.
    fact: { text: inPrograms.length === 0 ? NONE_MET : say(MET, { programs }), pointers: ['/profile'] },
  };
}

/** @param inPrograms the federal programmes whose requirements are met */
export function pnpAsks(inPrograms: readonly FederalProgram[]): Asks<'pnp'> {
  return {
    nomination: (of) => ({
      row: { nomination: 'accepted' },
      asked: {
        en: 'A nomination by a province or territory other than Quebec, accepted by the candidate.',
        fr: 'Une désignation par une province ou un territoire autre que le Québec, acceptée par le candidat.',
      },
      fact: nominationFact(of),
    }),
    program: () => programAsked(inPrograms),
  };
}
