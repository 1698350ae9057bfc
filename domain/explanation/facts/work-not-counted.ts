import { toIsoDate } from '../../calendar/iso-date.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { FOREIGN, type LeftOut, SKILLED, type WorkSpan, workHistory } from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { fill, type Sentence, type Text } from '../../sentences/text.ts';
import type { NotCounted } from '../explanation.ts';
import type { PersonFacts } from './people.ts';
import type { Counted } from './work-fact.ts';

const WHY: Readonly<Record<LeftOut, Text>> = {
  unauthorised: { en: 'not authorised', fr: 'non autorisé' },
  occupation: { en: 'TEER category 4 or 5', fr: 'catégorie FEER 4 ou 5' },
  'self-employed': { en: 'self-employed', fr: 'travail autonome' },
  student: { en: 'beside full-time study', fr: 'pendant des études à temps plein' },
};
const LATER: Text = { en: 'after this day', fr: 'après cette date' };

const SAID: Sentence = {
  en: (v) => `Not counted: NOC ${v.noc} from ${v.from}${v.to === '' ? '' : ` to ${v.to}`}, ${v.why}.`,
  fr: (v) =>
    v.to === ''
      ? `Ne compte pas\u00a0: CNP ${v.noc} depuis le ${v.from}, ${v.why}.`
      : `Ne compte pas\u00a0: CNP ${v.noc} du ${v.from} au ${v.to}, ${v.why}.`,
};

function isThere({ country }: WorkPeriod, use: number): boolean {
  if (use === SKILLED) return true;
  return (country === 'CA') === (use !== FOREIGN);
}

function why({ from, uses, leftOut }: WorkSpan, { use, first, last }: Counted): Text {
  if (from > last) return LATER;
  if ((uses & use) === 0 && leftOut !== undefined) return WHY[leftOut];
  const since = toIsoDate(first);
  return { en: `before ${since}`, fr: `avant le ${since}` };
}

/** Work in the country, and among the periods, looked at that does not count: what it was, and why. */
export function workNotCounted(person: PersonFacts, counted: Counted): NotCounted[] {
  const { use, first, last, only } = counted;
  const looked = only?.looked ?? only?.periods ?? person.work;
  return person.work.flatMap((period, i): NotCounted[] => {
    if (!looked.includes(period) || !isThere(period, use)) return [];
    const history = workHistory([period]);
    if (hourDays(history, use, first, last) > 0) return [];
    const { noc, from, to } = period;
    return history.spans.map((span) => ({
      pointer: `${person.at}/work/${i}`,
      text: fill(SAID, { noc, from, to: to ?? '', why: why(span, counted) }),
    }));
  });
}
