import { ABILITIES, type Ability, type OfficialLanguage } from '../profile/profile.ts';
import { jointThresholds } from './joint-thresholds.ts';
import { abilityIdea, allAbilitiesIdea, NO_LEVELS, renewalIdea, type Tongue } from './language-ideas.ts';
import { ownFacts, type Person } from './person.ts';
import { type Attempt, attempt, opensLane, raises, type Situation } from './situation.ts';
import { bestValid, knownResults } from './test-result.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];
/** The highest level that any table tells apart. */
const HIGHEST = 10;

/** How a person stands in a language on the day. */
export function tongueOf({ compiled, asOf }: Situation, person: Person, language: OfficialLanguage): Tongue {
  const known = knownResults(person.languageTests, compiled);
  return { person, language, own: bestValid(known, language, asOf) };
}

function levelsAbove(level: number): number[] {
  return Array.from({ length: HIGHEST - level }, (_, i) => level + 1 + i);
}

/** A new result with one ability raised to a level; each is scored once, however often it is looked at. */
type Singles = (ability: Ability, level: number) => Attempt | undefined;

function singlesOf(situation: Situation, tongue: Tongue): Singles {
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
function singleSteps(situation: Situation, { own }: Tongue, singles: Singles): Attempt[] {
  if (own === undefined) return [];
  return ABILITIES.flatMap((ability) => {
    for (const level of levelsAbove(own.sitting.levels[ability])) {
      const tried = singles(ability, level);
      if (tried && raises(situation, tried)) return [tried];
    }
    return [];
  });
}

/** What all abilities at a level give beyond what each of them gives by itself. */
function beyondSingles({ own }: Tongue, singles: Singles, all: Attempt, level: number): number {
  const levels = own?.sitting.levels ?? NO_LEVELS;
  return ABILITIES.filter((ability) => levels[ability] < level).reduce(
    (rest, ability) => rest - (singles(ability, level)?.gain ?? 0),
    all.gain,
  );
}

/** The most that one of some steps gives, or nothing. */
function mostOf(attempts: readonly Attempt[]): number {
  return Math.max(0, ...attempts.map(({ gain }) => gain));
}

/**
 * Thresholds that give more when all four abilities reach them than the abilities give one by one, or open a lane. Without
 * any result a test has all four anyway: then each threshold that gives more than the one below, and than `renewed`, the
 * old result had again.
 */
function jointSteps(
  situation: Situation,
  tongue: Tongue,
  singles: Singles,
  renewed: readonly Attempt[],
): Attempt[] {
  const levels = tongue.own?.sitting.levels ?? NO_LEVELS;
  const found: Attempt[] = [];
  let most = mostOf(renewed);
  for (const level of jointThresholds(situation)) {
    if (ABILITIES.filter((ability) => levels[ability] < level).length < 2) continue;
    const idea = allAbilitiesIdea(situation, tongue, level);
    const all = idea && attempt(situation, idea);
    if (all === undefined) continue;
    const more = tongue.own === undefined ? all.gain : beyondSingles(tongue, singles, all, level);
    const before = [...renewed, ...found];
    const first = opensLane(situation, all) && !before.some((tried) => opensLane(situation, tried));
    if (raises(situation, all) && (more > most || first)) found.push(all);
    most = Math.max(more, most);
  }
  return found;
}

function renewal(situation: Situation, tongue: Tongue): Attempt[] {
  if (tongue.own !== undefined) return [];
  const expired = knownResults(tongue.person.languageTests, situation.compiled).find(
    ({ sitting }) => sitting.language === tongue.language && sitting.expires <= situation.asOf,
  );
  const idea = expired && renewalIdea(situation, tongue, expired);
  return idea === undefined ? [] : [attempt(situation, idea)];
}

/** Better results of the candidate in either official language. */
export function languageSteps(situation: Situation): Attempt[] {
  const person = ownFacts(situation.candidate);
  return LANGUAGES.flatMap((language) => {
    const tongue = tongueOf(situation, person, language);
    const singles = singlesOf(situation, tongue);
    const renewed = renewal(situation, tongue);
    return [
      ...renewed,
      ...singleSteps(situation, tongue, singles),
      ...jointSteps(situation, tongue, singles, renewed),
    ];
  });
}

/** For a spouse or partner, each level in all four abilities that gives more than the one below. */
export function spouseLanguageSteps(situation: Situation, person: Person): Attempt[] {
  const known = knownResults(person.languageTests, situation.compiled);
  const best = LANGUAGES.map((language) => bestValid(known, language, situation.asOf))
    .filter((result) => result !== undefined)
    .sort((a, b) => b.sitting.lowest - a.sitting.lowest || b.sitting.sum - a.sitting.sum)[0];
  const tongue: Tongue = { person, language: best?.sitting.language ?? 'en', own: best };
  const found = renewal(situation, tongue);
  let most = mostOf(found);
  for (const level of levelsAbove(best?.sitting.lowest ?? 0)) {
    const idea = allAbilitiesIdea(situation, tongue, level);
    const tried = idea && attempt(situation, idea);
    if (tried && tried.gain > most && raises(situation, tried)) {
      most = tried.gain;
      found.push(tried);
    }
  }
  return found;
}
