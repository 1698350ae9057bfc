import type { Ability, OfficialLanguage } from '../../profile/profile.ts';
import { inForce } from '../../rulebook/lookup.ts';
import type { WorkRequirement } from '../../rulebook/programs/program-rules.ts';
import { amount, dollars } from '../../sentences/amount.ts';
import { levelList } from '../../sentences/levels.ts';
import { provinceName } from '../../sentences/place-name.ts';
import { fill, inBoth, type Sentence, type Text } from '../../sentences/text.ts';
import { yearsWords } from '../band-words.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { Fact } from '../explanation.ts';
import { sittingsFact } from '../facts/language-facts.ts';
import { candidateFacts } from '../facts/people.ts';
import type { Asked } from './requirement.ts';

/** Everything of a requirement but its rule and where that was published. */
export type Condition = Omit<Asked, 'rule' | 'source'>;

const CHOICE: Text = { en: 'Intended: ', fr: 'Choix\u00a0: ' };

/** To live outside Quebec (IRPR 75(1), 87.1(1), 87.2(2)). */
export function outsideQuebec({ candidate }: ExplainedDay): Condition {
  const { intendedProvince } = candidate.profile;
  return {
    row: { not: 'QC' },
    asked: {
      en: 'The intended province is not Quebec.',
      fr: 'La province choisie n’est pas le Québec.',
    },
    fact: {
      text:
        intendedProvince === 'any'
          ? { en: 'Intended: any province.', fr: 'Choix\u00a0: n’importe quelle province.' }
          : inBoth((speak) => `${CHOICE[speak]}${provinceName(intendedProvince, speak)}.`),
      pointers: ['/intendedProvince'],
    },
    codes: ['intends-quebec'],
  };
}

const LANGUAGE: Sentence = {
  en: (v) => `One valid test result in English or French reaches ${v.needed}.`,
  fr: (v) => `Un même résultat de test valide, en français ou en anglais, atteint\u00a0: ${v.needed}.`,
};

/** A threshold in either official language, met by one sitting. */
export function language(of: ExplainedDay, needed: Readonly<Record<Ability, number>>): Condition {
  const person = candidateFacts(of.candidate.profile);
  return {
    row: { ...needed },
    asked: fill(LANGUAGE, { needed: inBoth((speak: OfficialLanguage) => levelList(needed, speak)) }),
    fact: sittingsFact(person, of.facts.sittings, of),
    codes: ['no-valid-language-test', 'language-below-threshold', 'trade-language-below-threshold'],
  };
}

/** The same level in all four abilities. */
export function evenly(level: number): Readonly<Record<Ability, number>> {
  return { listening: level, reading: level, writing: level, speaking: level };
}

/** Hours of work within years. `kind` says which work. */
export function work(
  { hours, withinYears }: WorkRequirement,
  kind: Text,
  fact: Fact,
  code: string,
): Condition {
  const within = yearsWords(withinYears);
  return {
    row: { hours, withinYears },
    asked: inBoth((speak) =>
      speak === 'en'
        ? `At least ${amount(hours, speak)} hours of ${kind.en} within ${within.en}.`
        : `Au moins ${amount(hours, speak)} heures de ${kind.fr} en ${within.fr}.`,
    ),
    fact,
    codes: [code],
  };
}

const FUNDS: Sentence = {
  en: (v) => `Settlement funds of ${v.needed} for a family of ${v.size}.`,
  fr: (v) => `Fonds d’établissement de ${v.needed} (taille de la famille\u00a0: ${v.size}).`,
};
const FUNDS_UNKNOWN: Sentence = {
  en: (v) => `Settlement funds for a family of ${v.size}; the amount of this day is not known.`,
  fr: (v) =>
    `Fonds d’établissement (taille de la famille\u00a0: ${v.size}); le montant à cette date n’est pas connu.`,
};
const HAS: Sentence = {
  en: (v) => `There are ${v.had}.`,
  fr: (v) => `Montant disponible\u00a0: ${v.had}.`,
};

/** Settlement funds by the table of the day, with the rule and source of that table. */
export function funds({ candidate, facts, compiled, day, programs }: ExplainedDay, program: string): Asked {
  const { settlementFunds, familySize: size } = candidate.profile;
  const { needed } = facts.funds;
  const table = inForce(compiled.funds, day)?.table;
  const had = inBoth((speak) => dollars(settlementFunds, speak));
  const otherwise = needed === undefined ? 'not-checked' : settlementFunds < needed ? 'not-needed' : 'met';
  return {
    rule: table === undefined ? `programs/${programs.from}/${program}/funds` : `funds/${table.from}`,
    source: (table ?? programs).source,
    row: { familySize: size, amount: needed ?? null },
    asked:
      needed === undefined
        ? fill(FUNDS_UNKNOWN, { size })
        : fill(FUNDS, { needed: inBoth((speak) => dollars(needed, speak)), size }),
    fact: { text: fill(HAS, { had }), pointers: ['/settlementFunds', '/familySize'] },
    codes: ['funds-too-low'],
    otherwise,
  };
}
