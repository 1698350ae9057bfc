import { yearsWords } from '../explanation/band-words.ts';
import type { ExplainedDay } from '../explanation/explained-day.ts';
import type { ExplainedCategory, Fact, TableRow } from '../explanation/explanation.ts';
import { educationFact } from '../explanation/facts/education-fact.ts';
import { sittingsFact } from '../explanation/facts/language-facts.ts';
import { busiestOccupation } from '../explanation/facts/occupation-fact.ts';
import { candidateFacts } from '../explanation/facts/people.ts';
import { serviceFact } from '../explanation/facts/service-fact.ts';
import { together } from '../explanation/facts/together.ts';
import { windowStart } from '../facts/work/hour-days.ts';
import { SKILLED, SKILLED_IN_CANADA } from '../facts/work/work-history.ts';
import type {
  CategoryRules,
  LanguageCondition,
  MilitaryCondition,
  WorkCondition,
} from '../rulebook/categories/category-rules.ts';
import { EDUCATION_LEVELS } from '../rulebook/rows.ts';
import { amount } from '../sentences/amount.ts';
import { EDUCATION_NAMES } from '../sentences/education-level.ts';
import { fill, inBoth, type Sentence, type Text } from '../sentences/text.ts';
import { membership } from './membership.ts';

interface Asked {
  row: TableRow;
  asked: Text;
  fact: Fact;
}

/** The occupations of a category by how many they are. */
function occupationsWords(count: number): Text {
  return {
    en: count === 1 ? 'its one occupation' : `one of its ${count} occupations`,
    fr: count === 1 ? 'sa seule profession' : `une de ses ${count} professions`,
  };
}

function workAsked(of: ExplainedDay, condition: WorkCondition): Asked {
  const { hours, withinYears, where, continuous, occupations } = condition;
  const person = candidateFacts(of.candidate.profile);
  const use = where === 'CA' ? SKILLED_IN_CANADA : SKILLED;
  const among = person.work.filter(({ noc }) => occupations.includes(noc));
  const counted = { use, first: windowStart(of.day, withinYears), last: of.day };
  const abroad = where === 'CA' ? { en: ' in Canada', fr: ' au Canada' } : { en: '', fr: '' };
  const unbroken =
    continuous === 'no' ? { en: '', fr: '' } : { en: ', without a break', fr: ', sans interruption' };
  const within = yearsWords(withinYears);
  const listed = occupationsWords(occupations.length);
  return {
    row: { hours, withinYears, where, continuous },
    asked: inBoth((speak) =>
      speak === 'en'
        ? `${amount(hours, speak)} hours of work${abroad.en} in ${listed.en} within ${within.en}${unbroken.en}.`
        : `${amount(hours, speak)} heures de travail${abroad.fr} dans ${listed.fr} en ${within.fr}${unbroken.fr}.`,
    ),
    fact: busiestOccupation(person, counted, among),
  };
}

function languageAsked(of: ExplainedDay, { language, level }: LanguageCondition): Asked {
  const sittings = of.facts.sittings.filter((sitting) => sitting.language === language);
  const [en, fr] = language === 'fr' ? ['French', 'français'] : ['English', 'anglais'];
  return {
    row: { language, level },
    asked: {
      en: `Level ${level} in all four abilities of ${en}.`,
      fr: `Niveau ${level} dans les quatre compétences en ${fr}.`,
    },
    fact: sittingsFact(candidateFacts(of.candidate.profile), sittings, of, language),
  };
}

const MILITARY: Sentence = {
  en: (v) =>
    `${v.years} of continuous service in foreign armed forces, a full-time job offer in ${v.listed}, and at least: ${v.education}.`,
  fr: (v) =>
    `${v.years} de service continu dans des forces armées étrangères, une offre d’emploi à temps plein dans ${v.listed}, et au moins\u00a0: ${v.education}.`,
};
const OFFERS: Sentence = {
  en: (v) => `Full-time offers in ${v.listed}: ${v.offers}.`,
  fr: (v) => `Offres à temps plein dans ${v.listed}\u00a0: ${v.offers}.`,
};

function militaryAsked(
  of: ExplainedDay,
  { serviceYears: years, education, occupations }: MilitaryCondition,
): Asked {
  const { profile } = of.candidate;
  const offers = of.facts.candidate.jobOffers.flatMap(({ noc, fullTime }, i) =>
    fullTime && occupations.includes(noc) ? [`/jobOffers/${i}`] : [],
  );
  const level = EDUCATION_LEVELS[of.facts.education.level] ?? 'none';
  const listed = occupationsWords(occupations.length);
  return {
    row: { serviceYears: years, education },
    asked: fill(MILITARY, { years: yearsWords(years), listed, education: EDUCATION_NAMES[education] }),
    fact: together(
      serviceFact(of),
      {
        text: fill(OFFERS, { listed, offers: offers.length }),
        pointers: offers.length === 0 ? ['/jobOffers'] : offers,
      },
      educationFact(candidateFacts(profile), level, of.day, of.programs.assessmentYears),
    ),
  };
}

function askedBy(of: ExplainedDay, { condition }: CategoryRules): Asked {
  if (condition.kind === 'work') return workAsked(of, condition);
  return condition.kind === 'language' ? languageAsked(of, condition) : militaryAsked(of, condition);
}

const OUTCOMES = {
  in: { outcome: 'met', text: { en: 'Met.', fr: 'Condition remplie.' } },
  out: { outcome: 'unmet', text: { en: 'Not met.', fr: 'Condition non remplie.' } },
  unresolved: {
    outcome: 'unresolved',
    text: {
      en: 'Not met, but it would be if the work could be interrupted, on which sources disagree.',
      fr: 'Condition non remplie, mais elle le serait si le travail pouvait être interrompu; les sources se contredisent.',
    },
  },
} as const;

const SAID: Sentence = {
  en: (v) => `${v.name}: ${v.asked} ${v.outcome} ${v.fact}`,
  fr: (v) => `${v.name}\u00a0: ${v.asked} ${v.outcome} ${v.fact}`,
};

/** Every category in force on the day, whether the candidate meets its condition, and with which facts. */
export function explainedCategories(of: ExplainedDay, lanes: readonly string[]): ExplainedCategory[] {
  return of.compiled.categories.flatMap((compiled): ExplainedCategory[] => {
    if (of.day < compiled.first || of.day > compiled.last) return [];
    const { from, lane, nameEn, nameFr, source } = compiled.rules;
    const { row, asked, fact } = askedBy(of, compiled.rules);
    const name = { en: nameEn, fr: nameFr };
    const { outcome, text: said } = OUTCOMES[membership(of.facts, compiled)];
    const text = fill(SAID, { name, asked, outcome: said, fact: fact.text });
    const rule = `categories/${from}/${lane}`;
    return [{ rule, lane, name, outcome, ranks: lanes.includes(lane), row, fact, source, text }];
  });
}
