import { fundsOn } from '../../facts/funds/settlement-funds.ts';
import type { OfficialLanguage } from '../../profile/profile.ts';
import { dollars } from '../../sentences/amount.ts';
import { type File, paper, resultWith } from './file.ts';
import type { Paper } from './paper.ts';

const UNKNOWN: Readonly<Record<OfficialLanguage, string>> = {
  en: 'the amount of this day is not known',
  fr: 'le montant à cette date n’est pas connu',
};

const NOT_NEEDED: Readonly<Record<OfficialLanguage, string>> = {
  en: 'not needed in the Canadian Experience Class, or with arranged employment and authorised work in Canada',
  fr: 'non requise dans la catégorie de l’expérience canadienne, ni avec un emploi réservé et un travail autorisé au Canada',
};

/**
 * True when no class that the candidate would be invited in asks for funds: the programme is assigned in the order CEC,
 * FSW, FST. A class that does not mind a candidate without any funds is one that does not ask.
 */
function isFree(file: File, isKnown: boolean): boolean {
  const { cec, fsw, fst } = file.now.programs;
  if (cec.eligible) return true;
  // Without a known amount the requirement is not checked, so that nobody could be told to be free of it by it.
  if (!isKnown) return false;
  const penniless = resultWith(file, { settlementFunds: 0 }).programs;
  return fsw.eligible ? penniless.fsw.eligible : fst.eligible && penniless.fst.eligible;
}

/** Proof of funds, with the amount by the size of the family, or that none is asked for. */
export function fundsPapers(file: File): Paper[] {
  const { candidate, compiled, day, speak } = file;
  const { familySize } = candidate.profile;
  const { needed } = fundsOn(compiled, day, familySize, speak);
  const given = { for: 'candidate', why: '/settlementFunds' } as const;
  const told = (words: string) => ({ size: familySize, amount: words });
  if (isFree(file, needed !== undefined))
    return [paper(file, 'proof-of-funds', { ...given, state: 'not-needed' }, told(NOT_NEEDED[speak]))];
  if (needed === undefined) return [paper(file, 'proof-of-funds', given, told(UNKNOWN[speak]))];
  return [paper(file, 'proof-of-funds', { ...given, amount: needed }, told(dollars(needed, speak)))];
}
