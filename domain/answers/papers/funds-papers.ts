import type { OpenDay } from '../../candidate/open-day.ts';
import type { Evaluation } from '../../result/score-result.ts';
import { dollars } from '../../sentences/amount.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import { paper, resultWith } from './one-paper.ts';
import type { Paper } from './paper.ts';

const UNKNOWN: Text = {
  en: 'the amount of this day is not known',
  fr: 'le montant à cette date n’est pas connu',
};

const NOT_NEEDED: Text = {
  en: 'not needed in the Canadian Experience Class, or with arranged employment and authorised work in Canada',
  fr: 'non requise dans la catégorie de l’expérience canadienne, ni avec un emploi réservé et un travail autorisé au Canada',
};

const DOLLARS = sentence<{ amount: number }>({
  en: (v) => dollars(v.amount, 'en'),
  fr: (v) => dollars(v.amount, 'fr'),
});

/**
 * True when no class that the candidate would be invited in asks for funds: the programme is assigned in the order CEC,
 * FSW, FST. A class that certainly takes a candidate without any funds is one that does not ask.
 */
function isFree(of: OpenDay, { programs: { cec, fsw, fst } }: Evaluation): boolean {
  if (cec.eligible) return true;
  if (!fsw.eligible && !fst.eligible) return false;
  const penniless = resultWith(of, { settlementFunds: 0 }).programs[fsw.eligible ? 'fsw' : 'fst'];
  return penniless.eligible && penniless.unknown === undefined;
}

/** Proof of funds, with the amount by the size of the family, or that none is asked for. */
export function fundsPapers(of: OpenDay, result: Evaluation): Paper[] {
  const { needed } = of.funds;
  const size = of.facts.familySize;
  const given = { for: 'candidate', why: '/profile/settlementFunds' } as const;
  if (isFree(of, result))
    return [paper('proof-of-funds', { ...given, state: 'not-needed' }, { size, amount: NOT_NEEDED })];
  if (needed === undefined) return [paper('proof-of-funds', given, { size, amount: UNKNOWN })];
  const amount = say(DOLLARS, { amount: needed });
  return [paper('proof-of-funds', { ...given, amount: needed }, { size, amount })];
}
