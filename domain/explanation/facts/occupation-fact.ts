import type { OpenDay } from '../../candidate/open-day.ts';
import type { WorkSpan } from '../../facts/work/work-history.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import type { Fact } from '../explanation.ts';
import { type Counted, worked } from './counted-work.ts';
import { workFact } from './work-fact.ts';

/** The work of the one occupation, of those of `among`, that has the most hours. */
export function busiestOccupation(
  of: OpenDay,
  counted: Omit<Counted, 'only'>,
  isAmong: (noc: string) => boolean,
): Fact {
  const { own } = of.facts;
  const among = bySending(own.work.spans).filter(({ noc }) => isAmong(noc));
  const where = { en: ' in one of the occupations', fr: ' dans une des professions' };
  let most: Counted = { ...counted, only: { spans: [], where, asked: among } };
  for (const noc of new Set(among.map((span) => span.noc))) {
    const named = {
      en: ` in NOC ${occupationName(noc, 'en')}`,
      fr: ` dans la CNP ${occupationName(noc, 'fr')}`,
    };
    const spans = own.work.spans.filter((span) => span.noc === noc);
    const one = { ...counted, only: { spans, where: named, asked: among } };
    if (worked(own, one) > worked(own, most)) most = one;
  }
  return workFact(own, of, most);
}

/** Spans in the order in which they were sent. */
function bySending(spans: readonly WorkSpan[]): WorkSpan[] {
  return spans.toSorted((a, b) => a.index - b.index);
}
