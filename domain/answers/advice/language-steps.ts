import { isValid } from '../../facts/language/sitting.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../../profile/profile.ts';
import { jointThresholds } from './joint-thresholds.ts';
import {
  abilityIdea,
  allAbilitiesIdea,
  type HeldTongue,
  NO_LEVELS,
  renewalIdea,
  type Tongue,
} from './language-ideas.ts';
import { ownFacts, type Person } from './person.ts';
import { type Attempt, attempt, opensLane, raises, type Situation } from './situation.ts';
import { bestValid } from './test-result.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];
/** The highest level that any table tells apart. */
const HIGHEST = 10;

/** How a person stands in a language on the day. */
export function tongueOf({ reader, asOf }: Situation, person: Person, language: OfficialLanguage): Tongue {
  const known = reader.resultsOf(person.languageTests);
  return { person, language, own: bestValid(known, language, asOf) };
}

function levelsAbove(level: number): number[] {
  return Array.from({ length: HIGHEST - level }, (_, i) => level + 1 + i);
}

/** A new result with one ability raised to a level; each is scored once, however often it is looked at. */
type Singles = (ability: Ability, level: number) => Attempt | undefined;

function singlesOf(situation: Situation, tongue: HeldTongue): Singles {
  const known = new Map<string, Attempt | undefined>();
  return (ability, level) => {
    const key = `${ability} ${level}`;
    if (!known.has(key)) {
      const idea = abilityIdea(situation, tongue, ability, level);
      known.set(key, idea && attempt(situation, idea));
    }
    return known.get(key);
  };
}

/** For each ability, the lowest level above the present one that changes something. */
function singleSteps(situation: Situation, { own }: HeldTongue, singles: Singles): Attempt[] {
  return ABILITIES.flatMap((ability) => {
    for (const level of levelsAbove(own.levels[ability])) {
      const tried = singles(ability, level);
      if (tried && raises(situation, tried)) return [tried];
    }
    return [];
  });
}

/** What all abilities at a level give beyond what each of them gives by itself. */
function beyondSingles({ own }: HeldTongue, singles: Singles, all: Attempt, level: number): number {
  return ABILITIES.filter((ability) => own.levels[ability] < level).reduce(
    (rest, ability) => rest - (singles(ability, level)?.gain ?? 0),
    all.gain,
  );
}

/** The most that one of some steps gives, or nothing. */
function mostOf(attempts: readonly Attempt[]): number {
  return Math.max(0, ...attempts.map(({ gain }) => gain));
}

/**
 * Thresholds of all four abilities that give more than those below and than `renewed`, the old result had again; or that are
 * the first to open a lane.
 *
 * @param beyond how much of the gain at a level is compared
 */
function thresholdSteps(
  situation: Situation,
  tongue: Tongue,
  renewed: readonly Attempt[],
  beyond: (all: Attempt, level: number) => number,
): Attempt[] {
  const levels = tongue.own?.levels ?? NO_LEVELS;
  const found: Attempt[] = [];
  let most = mostOf(renewed);
  for (const level of jointThresholds(situation)) {
    if (ABILITIES.filter((ability) => levels[ability] < level).length < 2) continue;
    const idea = allAbilitiesIdea(situation, tongue, level);
    if (idea === undefined) continue;
    const all = attempt(situation, idea);
    const more = beyond(all, level);
    const before = [...renewed, ...found];
    const first = opensLane(situation, all) && !before.some((tried) => opensLane(situation, tried));
    if (raises(situation, all) && (more > most || first)) found.push(all);
    most = Math.max(more, most);
  }
  return found;
}

function renewal(situation: Situation, tongue: Tongue): Attempt[] {
  const idea = renewalIdea(situation, tongue);
  return idea === undefined ? [] : [attempt(situation, idea)];
}

/** Where a result counts: each ability by itself, and all four where together they give more than one by one. */
function betterThan(situation: Situation, tongue: HeldTongue): Attempt[] {
  const singles = singlesOf(situation, tongue);
  const beyond = (all: Attempt, level: number): number => beyondSingles(tongue, singles, all, level);
  return [...singleSteps(situation, tongue, singles), ...thresholdSteps(situation, tongue, [], beyond)];
}

/** Where none counts: a test has all four abilities anyway, so each threshold that gives more than the one below. */
function fromNothing(situation: Situation, tongue: Tongue): Attempt[] {
  const renewed = renewal(situation, tongue);
  return [...renewed, ...thresholdSteps(situation, tongue, renewed, ({ gain }) => gain)];
}

/** Better results of the candidate in either official language. */
export function languageSteps(situation: Situation): Attempt[] {
  const person = ownFacts(situation.candidate);
  return LANGUAGES.flatMap((language) => {
    const { own, ...tongue } = tongueOf(situation, person, language);
    return own === undefined
      ? fromNothing(situation, { ...tongue, own })
      : betterThan(situation, { ...tongue, own });
  });
}

/** For a spouse or partner, each level in all four abilities that gives more than the one below. */
export function spouseLanguageSteps(situation: Situation, person: Person): Attempt[] {
  const known = situation.reader.resultsOf(person.languageTests);
  const best = known.find((sitting) => isValid(sitting, situation.asOf));
  const tongue: Tongue = { person, language: best?.language ?? 'en', own: best };
  const found = renewal(situation, tongue);
  let most = mostOf(found);
  for (const level of levelsAbove(best?.lowest ?? 0)) {
    const idea = allAbilitiesIdea(situation, tongue, level);
    const tried = idea && attempt(situation, idea);
    if (tried && tried.gain > most && raises(situation, tried)) {
      most = tried.gain;
      found.push(tried);
    }
  }
  return found;
}
