import type { OpenDay } from '../../candidate/open-day.ts';
import type { Asked } from '../../explanation/requirement.ts';
import { dollars } from '../../sentences/amount.ts';
import { say, sentence } from '../../sentences/text.ts';

const FUNDS = sentence<{ needed: number; size: number }>({
  en: (v) => `Settlement funds of ${dollars(v.needed, 'en')} for a family of ${v.size}.`,
  fr: (v) => `Fonds d’établissement de ${dollars(v.needed, 'fr')} (taille de la famille\u00a0: ${v.size}).`,
});
const FUNDS_UNKNOWN = sentence<{ size: number }>({
  en: (v) => `Settlement funds for a family of ${v.size}; the amount of this day is not known.`,
  fr: (v) =>
    `Fonds d’établissement (taille de la famille\u00a0: ${v.size}); le montant à cette date n’est pas connu.`,
});
const HAS = sentence<{ had: number }>({
  en: (v) => `There are ${dollars(v.had, 'en')}.`,
  fr: (v) => `Montant disponible\u00a0: ${dollars(v.had, 'fr')}.`,
});

/** With the rule and source of the table of the day. */
export function fundsAsked({ facts, funds: { needed, table } }: OpenDay): Asked {
  const { settlementFunds: had, familySize: size } = facts;
  return {
    ...(table && { rule: `funds/${table.from}`, source: table.source }),
    row: { familySize: size, amount: needed ?? null },
    asked: needed === undefined ? say(FUNDS_UNKNOWN, { size }) : say(FUNDS, { needed, size }),
    fact: { text: say(HAS, { had }), pointers: ['/profile/settlementFunds', '/profile/familySize'] },
  };
}
