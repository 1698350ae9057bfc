import { toIsoDate } from '../calendar/iso-date.ts';
import { membership } from '../lanes/categories.ts';
import { amount } from '../messages/amount.ts';
import type {
  CategoryRules,
  LanguageCondition,
  MilitaryCondition,
  WorkCondition,
} from '../rules/categories/category-rules.ts';
import { EDUCATION_LEVELS } from '../rules/rows.ts';
import { windowStart } from '../work/hour-days.ts';
import { SKILLED, SKILLED_IN_CANADA } from '../work/work-history.ts';
import type { ExplainedDay } from './explained-day.ts';
import type { ExplainedCategory, Fact, TableRow } from './explanation.ts';
import { educationFact } from './facts/education-fact.ts';
import { sittingsFact } from './facts/language-facts.ts';
import { busiestOccupation } from './facts/occupation-fact.ts';
import { candidateFacts } from './facts/people.ts';
import { together } from './facts/together.ts';
import { fill, inBoth, type Sentence, type Text } from './text.ts';
import { EDUCATION_NAMES } from './words/education.ts';

interface Asked {
  row: TableRow;
  asked: Text;
  fact: Fact;
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
  return {
    row: { hours, withinYears, where, continuous },
    asked: inBoth((speak) =>
      speak === 'en'
        ? `${amount(hours, speak)} hours of work${abroad.en} in one of its ${occupations.length} occupations within ${withinYears} years${unbroken.en}.`
        : `${amount(hours, speak)} heures de travail${abroad.fr} dans une de ses ${occupations.length} professions en ${withinYears} ans${unbroken.fr}.`,
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
    fact: sittingsFact(candidateFacts(of.candidate.profile), sittings, of),
  };
}

const MILITARY: Sentence = {
  en: (v) =>
    `${v.years} years of continuous service in foreign armed forces, a full-time job offer in one of its ${v.count} occupations, and at least: ${v.education}.`,
  fr: (v) =>
    `${v.years} années de service continu dans des forces armées étrangères, une offre d’emploi à temps plein dans une de ses ${v.count} professions, et au moins : ${v.education}.`,
};
const SERVED: Sentence = {
  en: (v) => `Periods of service named: ${v.service}. Full-time offers in those occupations: ${v.offers}.`,
  fr: (v) =>
    `Périodes de service indiquées : ${v.service}. Offres à temps plein dans ces professions : ${v.offers}.`,
};

function militaryAsked(
  of: ExplainedDay,
  { serviceYears: years, education, occupations }: MilitaryCondition,
): Asked {
  const { profile } = of.candidate;
  const { militaryService: service = [], jobOffers = [] } = profile;
  const offers = jobOffers.flatMap(({ noc, fullTime }, i) =>
    fullTime && occupations.includes(noc) ? [`/jobOffers/${i}`] : [],
  );
  const level = EDUCATION_LEVELS[of.facts.education.level] ?? 'none';
  const person = candidateFacts(profile);
  return {
    row: { serviceYears: years, education },
    asked: fill(MILITARY, { years, count: occupations.length, education: EDUCATION_NAMES[education] }),
    fact: together(
      {
        text: fill(SERVED, { service: service.length, offers: offers.length }),
        pointers: [
          ...(service.length === 0 ? ['/militaryService'] : service.map((_, i) => `/militaryService/${i}`)),
          ...(offers.length === 0 ? ['/jobOffers'] : offers),
        ],
      },
      educationFact(person, level, of.day, of.programs.assessmentYears),
    ),
  };
}

function askedBy(of: ExplainedDay, { condition }: CategoryRules): Asked {
  if (condition.kind === 'work') return workAsked(of, condition);
  return condition.kind === 'language' ? languageAsked(of, condition) : militaryAsked(of, condition);
}

const OUTCOMES = {
  in: { outcome: 'met', text: { en: 'Met.', fr: 'Satisfait.' } },
  out: { outcome: 'unmet', text: { en: 'Not met.', fr: 'Non satisfait.' } },
  unresolved: {
    outcome: 'unresolved',
    text: {
      en: 'Not met, but it would be if the work could be interrupted, on which sources disagree.',
      fr: 'Non satisfait, mais le serait si le travail pouvait être interrompu; les sources se contredisent.',
    },
  },
} as const;

const SAID: Sentence = {
  en: (v) => `${v.name}: ${v.asked} ${v.outcome} ${v.fact}`,
  fr: (v) => `${v.name} : ${v.asked} ${v.outcome} ${v.fact}`,
};

/** Every category in force on the day, whether the candidate meets its condition, and with which facts. */
export function explainedCategories(of: ExplainedDay, lanes: readonly string[]): ExplainedCategory[] {
  const asOf = toIsoDate(of.day);
  return of.rulebook.categories.flatMap((category, i): ExplainedCategory[] => {
    const { from, to, lane, nameEn, nameFr, source } = category;
    const compiled = of.compiled.categories[i];
    if (compiled === undefined || asOf < from || (to !== null && asOf > to)) return [];
    const { row, asked, fact } = askedBy(of, category);
    const name = { en: nameEn, fr: nameFr };
    const { outcome, text: said } = OUTCOMES[membership(of.facts, compiled)];
    const text = fill(SAID, { name, asked, outcome: said, fact: fact.text });
    const rule = `categories/${from}/${lane}`;
    return [{ rule, lane, name, outcome, ranks: lanes.includes(lane), row, fact, source, text }];
  });
}
