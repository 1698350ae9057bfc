import type { Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedProgram } from '../explanation.ts';
import { nominationFact } from '../facts/nomination-fact.ts';
import { explainedProgram, type SpokenResult } from './requirement.ts';

type FederalProgram = 'cec' | 'fsw' | 'fst';

const NAMES: Readonly<Record<FederalProgram, Text>> = {
  cec: { en: 'Canadian Experience Class', fr: 'catégorie de l’expérience canadienne' },
  fsw: { en: 'Federal Skilled Worker class', fr: 'travailleurs qualifiés (fédéral)' },
  fst: { en: 'Federal Skilled Trades class', fr: 'travailleurs de métiers spécialisés' },
};

/**
 * Provincial nominees, requirement by requirement.
 *
 * @param inPrograms the federal programmes that are met
 */
export function explainedProvincialNominee(
  { candidate, facts, programs }: ExplainedDay,
  result: SpokenResult,
  inPrograms: readonly FederalProgram[],
): ExplainedProgram {
  const met = (speak: 'en' | 'fr') => inPrograms.map((program) => NAMES[program][speak]).join(', ');
  return explainedProgram(programs, 'pnp', result, {
    nomination: {
      row: { nomination: 'accepted' },
      asked: {
        en: 'A nomination by a province or territory other than Quebec, accepted by the candidate.',
        fr: 'Une désignation par une province ou un territoire autre que le Québec, acceptée par le candidat.',
      },
      fact: nominationFact(candidate, facts),
      codes: ['no-nomination', 'nominated-by-quebec'],
    },
    program: {
      row: { anyOf: 'cec, fsw, fst' },
      asked: {
        en: 'One of the three federal programmes.',
        fr: 'Un des trois programmes fédéraux.',
      },
      fact: {
        text:
          inPrograms.length === 0
            ? { en: 'The requirements of none are met.', fr: 'Les exigences d’aucun ne sont remplies.' }
            : { en: `Requirements met: ${met('en')}.`, fr: `Exigences remplies\u00a0: ${met('fr')}.` },
        // Whatever the programmes look at: the whole profile.
        pointers: [''],
      },
      codes: ['in-no-programme'],
    },
  });
}
