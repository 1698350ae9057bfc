import type { Person } from '../../candidate/person.ts';
import { isValid } from '../../facts/language/sitting.ts';
import { ABILITIES, type Ability, OFFICIAL_LANGUAGES } from '../../profile/profile.ts';
import type { ResultOnDay } from '../score/next-change.ts';
import { jointThresholds } from './joint-thresholds.ts';
import {
  abilityStep,
  allAbilitiesStep,
  type HeldLanguage,
  type LanguageStanding,
  languageStanding,
  NO_LEVELS,
  renewalStep,
} from './language-steps.ts';
import { opensLane, raises, type ScoredStep, scored } from './step.ts';

/** The highest level that any table tells apart. */
const HIGHEST = 10;

function levelsAbove(level: number): number[] {
  return Array.from({ length: HIGHEST - level }, (_, i) => level + 1 + i);
}

/** A new result with one ability raised to a level; each is scored once, however often it is looked at. */
type Singles = (ability: Ability, level: number) => ScoredStep | undefined;

function singlesOf(today: ResultOnDay, standing: HeldLanguage): Singles {
  const known = new Map<string, ScoredStep | undefined>();
  return (ability, level) => {
    const key = `${ability} ${level}`;
    if (!known.has(key)) {
      const step = abilityStep(today.of, standing, ability, level);
      known.set(key, step && scored(today, step));
    }
    return known.get(key);
  };
}

/** For each ability, the lowest level above the present one that changes something. */
function singleSteps(today: ResultOnDay, { own }: HeldLanguage, singles: Singles): ScoredStep[] {
  return ABILITIES.flatMap((ability) => {
    for (const level of levelsAbove(own.levels[ability])) {
      const one = singles(ability, level);
      if (one && raises(today, one)) return [one];
    }
    return [];
  });
}

/** What all abilities at a level give beyond what each of them gives by itself. */
function beyondSingles({ own }: HeldLanguage, singles: Singles, all: ScoredStep, level: number): number {
  return ABILITIES.filter((ability) => own.levels[ability] < level).reduce(
    (rest, ability) => rest - (singles(ability, level)?.gain ?? 0),
    all.gain,
  );
}

/** The most that one of some steps gives, or nothing. */
function mostOf(steps: readonly ScoredStep[]): number {
  return Math.max(0, ...steps.map(({ gain }) => gain));
}

/**
 * Thresholds of all four abilities that give more than those below and than `renewed`, the old result had again; or that are
 * the first to open a lane.
 *
 * @param beyond how much of the gain at a level is compared
 */
function thresholdSteps(
  today: ResultOnDay,
  standing: LanguageStanding,
  renewed: readonly ScoredStep[],
  beyond: (all: ScoredStep, level: number) => number,
): ScoredStep[] {
  const levels = standing.own?.levels ?? NO_LEVELS;
  const found: ScoredStep[] = [];
  let most = mostOf(renewed);
  for (const level of jointThresholds(today.of)) {
    if (ABILITIES.filter((ability) => levels[ability] < level).length < 2) continue;
    const step = allAbilitiesStep(today.of, standing, level);
    if (step === undefined) continue;
    const all = scored(today, step);
    const more = beyond(all, level);
    const before = [...renewed, ...found];
    const first = opensLane(today, all) && !before.some((one) => opensLane(today, one));
    if (raises(today, all) && (more > most || first)) found.push(all);
    most = Math.max(more, most);
  }
  return found;
}

function renewal(today: ResultOnDay, standing: LanguageStanding): ScoredStep[] {
  const step = renewalStep(today.of, standing);
  return step === undefined ? [] : [scored(today, step)];
}

/** Where a result counts: each ability by itself, and all four where together they give more than one by one. */
function betterThan(today: ResultOnDay, standing: HeldLanguage): ScoredStep[] {
  const singles = singlesOf(today, standing);
  const beyond = (all: ScoredStep, level: number): number => beyondSingles(standing, singles, all, level);
  return [...singleSteps(today, standing, singles), ...thresholdSteps(today, standing, [], beyond)];
}

/** Where none counts: a test has all four abilities anyway, so each threshold that gives more than the one below. */
function fromNothing(today: ResultOnDay, standing: LanguageStanding): ScoredStep[] {
  const renewed = renewal(today, standing);
  return [...renewed, ...thresholdSteps(today, standing, renewed, ({ gain }) => gain)];
}

/** Better results of the candidate in either official language. */
export function languageImprovements(today: ResultOnDay): ScoredStep[] {
  return OFFICIAL_LANGUAGES.flatMap((language) => {
    const { own, ...standing } = languageStanding(today.of, today.of.facts.own, language);
    return own === undefined
      ? fromNothing(today, { ...standing, own })
      : betterThan(today, { ...standing, own });
  });
}

/** For a spouse or partner, each level in all four abilities that gives more than the one below. */
export function spouseLanguageImprovements(today: ResultOnDay, person: Person): ScoredStep[] {
  const best = person.sittings.find((sitting) => isValid(sitting, today.of.day));
  const standing: LanguageStanding = { person, language: best?.language ?? 'en', own: best };
  const found = renewal(today, standing);
  let most = mostOf(found);
  for (const level of levelsAbove(best?.lowest ?? 0)) {
    const step = allAbilitiesStep(today.of, standing, level);
    const one = step && scored(today, step);
    if (one && one.gain > most && raises(today, one)) {
      most = one.gain;
      found.push(one);
    }
  }
  return found;
}
