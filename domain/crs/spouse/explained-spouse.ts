import type { OpenDay, SpouseFigures } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { ABILITY_TITLES, explainedAbilities } from '../../explanation/abilities.ts';
import type { ExplainedPoints, ExplainedSum } from '../../explanation/explanation.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { educationFact, educationLevel } from '../../explanation/facts/education-fact.ts';
import { spouseFact } from '../../explanation/facts/family-facts.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import { explainedParts, miss, type Named, type Parts, partOf, sumOf } from '../../explanation/points.ts';
import { educationHit, tableHit } from '../../explanation/row-words.ts';
import { ABILITIES } from '../../profile/profile.ts';
import type { Factor } from '../../result/score-result.ts';
import { educationPoints, spouseWorkRow } from './spouse.ts';

/** The spouse or partner who counts, with the figures of section B. */
interface Counted {
  person: Person;
  figures: SpouseFigures;
}

function counted({ facts: { spouse }, figures }: OpenDay): Counted | undefined {
  return spouse && figures.spouse && { person: spouse, figures: figures.spouse };
}

/** A factor of a spouse who may be absent: then it hits no row. */
/* @__NO_SIDE_EFFECTS__ */
function ofSpouse(explain: (of: OpenDay, named: Named, spouse: Counted) => ExplainedPoints) {
  return (of: OpenDay, named: Named): ExplainedPoints => {
    const spouse = counted(of);
    return spouse === undefined ? miss(named, spouseFact(of)) : explain(of, named, spouse);
  };
}

function explainedLanguage(of: OpenDay, named: Named): ExplainedSum {
  const { crs, languages, spouseSittings } = of;
  const spouse = counted(of);
  const { language: points } = languages.crs.spouse;
  if (spouse === undefined) {
    const nobody = ABILITIES.map((ability) =>
      miss(partOf(named, ability, ABILITY_TITLES[ability]), spouseFact(of)),
    );
    return sumOf(named, points, null, nobody);
  }
  const sitting = spouseSittings.find(({ levels }) => levels === spouse.figures.levels);
  const looked = { person: spouse.person, sitting };
  return sumOf(named, points, null, explainedAbilities(of, named, { table: crs.spouse.language }, looked));
}

const PARTS: Parts<Factor<'spouse'>> = {
  education: {
    name: { en: 'Education of the spouse or partner', fr: 'Études de l’époux ou du conjoint' },
    explain: ofSpouse((of, named, { person, figures }) => {
      const fact = educationFact(person, of, figures.education);
      const level = educationLevel(figures.education);
      return educationHit(named, fact, level, educationPoints(of.crs, figures));
    }),
  },
  language: {
    name: {
      en: 'Official language of the spouse or partner',
      fr: 'Langue officielle de l’époux ou du conjoint',
    },
    explain: explainedLanguage,
  },
  canadianWork: {
    name: {
      en: 'Canadian work experience of the spouse or partner',
      fr: 'Expérience de travail au Canada de l’époux ou du conjoint',
    },
    explain: ofSpouse((of, named, { person, figures }) => {
      const fact = workFact(person, of, countedOn(of, of.canadianUse, of.programs.rules.crsWorkYears));
      return tableHit(named, fact, spouseWorkRow(of.crs, figures), 'years');
    }),
  },
};

/** Section B, factor by factor; all nothing without a spouse or partner who counts. */
export function explainedSpouse(of: OpenDay, named: Named): ExplainedSum {
  const { total } = of.languages.crs.spouse;
  return sumOf(named, total, of.crs.spouse.cap, explainedParts(PARTS, of, named), spouseFact(of));
}
