import type { OpenDay } from '../../candidate/open-day.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import type { Asked } from '../../explanation/requirement.ts';
import { SKILLED, type WorkSpan } from '../../facts/work/work-history.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { workAsked } from '../requirements/explained-work.ts';

/** The unbroken stretch of work in one skilled occupation that has the most hours in the window; of equals the earliest. */
function longestStretch({ work, programs }: OpenDay): readonly WorkSpan[] {
  const { withinYears } = programs.rules.fsw.work;
  const { spans } = work.history;
  let most = 0;
  let longest: number | undefined;
  for (const stretch of new Set(spans.map((span) => span.stretch))) {
    const worked = work.worked(SKILLED, withinYears, undefined, stretch);
    if (worked > most) [most, longest] = [worked, stretch];
  }
  return spans.filter(({ stretch }) => stretch === longest);
}

const KIND = {
  en: 'skilled work in one occupation without a break,',
  fr: 'travail qualifié dans une même profession sans interruption,',
};

export function continuousWorkAsked(of: OpenDay): Asked {
  const { work: asked } = of.programs.rules.fsw;
  const spans = longestStretch(of);
  const noc = spans[0]?.noc;
  const where =
    noc === undefined
      ? { en: ' without a break', fr: ' sans interruption' }
      : {
          en: ` in NOC ${occupationName(noc, 'en')} without a break`,
          fr: ` dans la CNP ${occupationName(noc, 'fr')} sans interruption`,
        };
  const counted = countedOn(of, SKILLED, asked.withinYears);
  return workAsked(asked, KIND, workFact(of.facts.own, of, { ...counted, only: { spans, where } }));
}
