import type { OpenDay } from '../candidate/open-day.ts';
import { yearsWords } from '../explanation/band-words.ts';
import type { ExplainedCategory, Fact, TableRow } from '../explanation/explanation.ts';
import { countedOn } from '../explanation/facts/counted-work.ts';
import { educationFact } from '../explanation/facts/education-fact.ts';
import { sittingsFact } from '../explanation/facts/language-facts.ts';
import { counting, together } from '../explanation/facts/not-counted.ts';
import { busiestOccupation } from '../explanation/facts/occupation-fact.ts';
import { serviceFact } from '../explanation/facts/service-fact.ts';
import type {
  CategoryRules,
  LanguageCondition,
  MilitaryCondition,
  WorkCondition,
} from '../rulebook/categories/category-rules.ts';
import { amount } from '../sentences/amount.ts';
import { EDUCATION_NAMES } from '../sentences/education-level.ts';
import { say, sentence, type Text } from '../sentences/text.ts';
import { type Membership, membership, useOf } from './membership.ts';

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

const WORK = sentence<{ condition: WorkCondition; listed: Text; within: Text }>({
  en: ({ condition: { hours, where, continuous }, listed, within }) =>
    `${amount(hours, 'en')} hours of work${where === 'CA' ? ' in Canada' : ''} in ${listed.en} within ${within.en}${continuous === 'no' ? '' : ', without a break'}.`,
  fr: ({ condition: { hours, where, continuous }, listed, within }) =>
    `${amount(hours, 'fr')} heures de travail${where === 'CA' ? ' au Canada' : ''} dans ${listed.fr} en ${within.fr}${continuous === 'no' ? '' : ', sans interruption'}.`,
});

function workAsked(of: OpenDay, condition: WorkCondition): Asked {
  const { hours, withinYears, where, continuous, occupations } = condition;
  const counted = countedOn(of, useOf(condition), withinYears);
  return {
    row: { hours, withinYears, where, continuous },
    asked: say(WORK, {
      condition,
      listed: occupationsWords(occupations.length),
      within: yearsWords(withinYears),
    }),
    fact: busiestOccupation(of, counted, (noc) => occupations.includes(noc)),
  };
}

function languageAsked(of: OpenDay, { language, level }: LanguageCondition): Asked {
  const sittings = of.sittings.filter((sitting) => sitting.language === language);
  const [en, fr] = language === 'fr' ? ['French', 'français'] : ['English', 'anglais'];
  return {
    row: { language, level },
    asked: {
      en: `Level ${level} in all four abilities of ${en}.`,
      fr: `Niveau ${level} dans les quatre compétences en ${fr}.`,
    },
    fact: sittingsFact(of.facts.own, sittings, of, language),
  };
}

const MILITARY = sentence<{ years: Text; listed: Text; education: Text }>({
  en: (v) =>
    `${v.years.en} of continuous service in foreign armed forces, a full-time job offer in ${v.listed.en}, and at least: ${v.education.en}.`,
  fr: (v) =>
    `${v.years.fr} de service continu dans des forces armées étrangères, une offre d’emploi à temps plein dans ${v.listed.fr}, et au moins\u00a0: ${v.education.fr}.`,
});
const OFFERS = sentence<{ listed: Text; offers: number }>({
  en: (v) => `Full-time offers in ${v.listed.en}: ${v.offers}.`,
  fr: (v) => `Offres à temps plein dans ${v.listed.fr}\u00a0: ${v.offers}.`,
});

function militaryAsked(of: OpenDay, { serviceYears, education, occupations }: MilitaryCondition): Asked {
  const at = '/profile/jobOffers';
  const offers = of.facts.jobOffers.flatMap(({ noc, fullTime }, i) =>
    fullTime && occupations.includes(noc) ? [`${at}/${i}`] : [],
  );
  const listed = occupationsWords(occupations.length);
  return {
    row: { serviceYears, education },
    asked: say(MILITARY, { years: yearsWords(serviceYears), listed, education: EDUCATION_NAMES[education] }),
    fact: together(
      serviceFact(of),
      counting(say(OFFERS, { listed, offers: offers.length }), offers.length === 0 ? [at] : offers),
      educationFact(of.facts.own, of, of.education.level),
    ),
  };
}

function askedBy(of: OpenDay, { condition }: CategoryRules): Asked {
  if (condition.kind === 'work') return workAsked(of, condition);
  return condition.kind === 'language' ? languageAsked(of, condition) : militaryAsked(of, condition);
}

interface Found {
  outcome: ExplainedCategory['outcome'];
  words: Text;
}

const FOUND: Readonly<Record<Membership, Found>> = {
  in: { outcome: 'met', words: { en: 'Met.', fr: 'Condition remplie.' } },
  out: { outcome: 'unmet', words: { en: 'Not met.', fr: 'Condition non remplie.' } },
  unresolved: {
    outcome: 'unresolved',
    words: {
      en: 'Not met, but it would be if the work could be interrupted, on which sources disagree.',
      fr: 'Condition non remplie, mais elle le serait si le travail pouvait être interrompu; les sources se contredisent.',
    },
  },
};

/** Of a category whose condition a nominee meets. */
const NOT_FOR_NOMINEES: Text = {
  en: 'Met, but a nominee does not rank in it: rounds for a category do not cover nominees.',
  fr: 'Condition remplie, mais un candidat désigné n’y est pas classé\u00a0: les rondes d’une catégorie ne visent pas les candidats désignés.',
};

const CATEGORY = sentence<{ name: Text; asked: Text; outcome: Text; fact: Text }>({
  en: (v) => `${v.name.en}: ${v.asked.en} ${v.outcome.en} ${v.fact.en}`,
  fr: (v) => `${v.name.fr}\u00a0: ${v.asked.fr} ${v.outcome.fr} ${v.fact.fr}`,
});

/** Every category in force on the day, whether the candidate meets its condition, and with which facts. */
export function explainedCategories(of: OpenDay, lanes: readonly string[]): ExplainedCategory[] {
  const current = of.rulebook.categories.filter(({ first, last }) => first <= of.day && of.day <= last);
  return current.map((category): ExplainedCategory => {
    const { from, lane, nameEn, nameFr, source } = category.rules;
    const { row, asked, fact } = askedBy(of, category.rules);
    const name = { en: nameEn, fr: nameFr };
    const { outcome, words } = FOUND[membership(of, category)];
    const said = outcome === 'met' && lanes.includes('pnp') ? NOT_FOR_NOMINEES : words;
    const text = say(CATEGORY, { name, asked, outcome: said, fact: fact.text });
    const rule = `categories/${from}/${lane}`;
    return { rule, lane, name, outcome, ranks: lanes.includes(lane), row, fact, source, text };
  });
}
