import { toIsoDate } from '../../calendar/iso-date.ts';
import type { Person } from '../../candidate/person.ts';
import { hourDays } from '../../facts/work/hour-days.ts';
import { FOREIGN, onlySpans, SKILLED, spanState, type WorkSpan } from '../../facts/work/work-history.ts';
import type { LeftOut } from '../../result/warning-sentences.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { NotCounted } from '../explanation.ts';
import type { Counted } from './counted-work.ts';

const LEFT_OUT: Readonly<Record<LeftOut, Text>> = {
  unauthorised: { en: 'not authorised', fr: 'non autorisé' },
  'unknown-occupation': { en: 'no occupation of NOC 2021', fr: 'aucune profession de la CNP 2021' },
  'skill-level': { en: 'skill level C or D of NOC 2016', fr: 'niveau de compétence C ou D de la CNP 2016' },
  occupation: { en: 'TEER category 4 or 5', fr: 'catégorie FEER 4 ou 5' },
  'self-employed': { en: 'self-employed', fr: 'travail autonome' },
  'without-status': {
    en: 'without temporary resident status',
    fr: 'sans statut de résident temporaire',
  },
  student: { en: 'beside full-time study', fr: 'pendant des études à temps plein' },
};
const LATER: Text = { en: 'after this day', fr: 'après cette date' };

const NOT_COUNTED = sentence<{ noc: string; from: string; to: string | null; why: Text }>({
  en: (v) =>
    `Not counted: NOC ${occupationName(v.noc, 'en')} from ${v.from}${v.to === null ? '' : ` to ${v.to}`}, ${v.why.en}.`,
  fr: (v) =>
    v.to === null
      ? `Ne compte pas\u00a0: CNP ${occupationName(v.noc, 'fr')} depuis le ${v.from}, ${v.why.fr}.`
      : `Ne compte pas\u00a0: CNP ${occupationName(v.noc, 'fr')} du ${v.from} au ${v.to}, ${v.why.fr}.`,
});

function isThere(country: string, use: number): boolean {
  if (use === SKILLED) return true;
  return (country === 'CA') === (use !== FOREIGN);
}

function why(span: WorkSpan, { use, first, last }: Counted): Text {
  const state = spanState(span, use, first, last);
  if (state === 'later') return LATER;
  if (state !== 'counts' && state !== 'too-old') return LEFT_OUT[state];
  const since = toIsoDate(first);
  return { en: `before ${since}`, fr: `avant le ${since}` };
}

/** Work in the country, and among the spans, asked about that does not count: what it was, and why. */
export function workNotCounted({ at, sent, work }: Person, counted: Counted): NotCounted[] {
  const { use, first, last, only } = counted;
  const asked = only?.asked ?? only?.spans ?? work.spans;
  return (sent.work ?? []).flatMap(({ noc, country, from, to }, i): NotCounted[] => {
    const span = asked.find(({ index }) => index === i);
    if (span === undefined || !isThere(country, use)) return [];
    if (hourDays(onlySpans(work, [span]), use, first, last) > 0) return [];
    return [
      { pointer: `${at}/work/${i}`, text: say(NOT_COUNTED, { noc, from, to, why: why(span, counted) }) },
    ];
  });
}
