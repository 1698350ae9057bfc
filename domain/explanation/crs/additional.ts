import { CRS_NAMES } from '../../crs/names.ts';
import { datedCredential, educationOn } from '../../facts/education/credential.ts';
import { isNominated } from '../../programs/provincial-nominee.ts';
import type { Text } from '../../sentences/text.ts';
import { belowLevel } from '../band-words.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedRow, ExplainedSum, Fact, TableRow } from '../explanation.ts';
import { credentialsNotCounted, isCanadian } from '../facts/credentials-not-counted.ts';
import { credentialPointers } from '../facts/education-fact.ts';
import { sittingsFact } from '../facts/language-facts.ts';
import { nominationFact } from '../facts/nomination-fact.ts';
import { besides, withReasons } from '../facts/not-counted.ts';
import { offerFact } from '../facts/offer-fact.ts';
import { candidateFacts } from '../facts/people.ts';
import { siblingFact } from '../facts/sibling-fact.ts';
import { together } from '../facts/together.ts';
import { noRowOf, rowOf, sumOf } from '../points.ts';

type Name = 'nomination' | 'jobOffer' | 'canadianEducation' | 'french' | 'sibling';
type Hit = { row: TableRow; points: number; words: Text } | undefined;

function jobOffer({ crsFacts, crs: { additional } }: ExplainedDay): Hit {
  if (crsFacts.jobOffer === 'none') return undefined;
  const senior = crsFacts.jobOffer === 'senior';
  const points = senior ? additional.seniorJobOffer : additional.skilledJobOffer;
  const words = senior
    ? { en: 'senior management, Major Group 00', fr: 'cadres supérieurs, grand groupe 00' }
    : { en: 'other skilled occupation', fr: 'autre profession qualifiée' };
  return { row: { offer: crsFacts.jobOffer, points }, points, words };
}

function canadianEducation({ crsFacts, crs: { additional } }: ExplainedDay): Hit {
  if (crsFacts.canadianStudy === 'none') return undefined;
  const long = crsFacts.canadianStudy === 'long';
  const points = long ? additional.longCanadianStudy : additional.shortCanadianStudy;
  const words = long
    ? { en: 'three years or more, or a higher degree', fr: 'trois ans ou plus, ou un grade supérieur' }
    : { en: 'one or two years', fr: 'un ou deux ans' };
  return { row: { study: crsFacts.canadianStudy, points }, points, words };
}

function french({ facts: { languages }, crs: { additional } }: ExplainedDay): Hit {
  const { frenchLevel, englishLevel } = additional;
  if ((languages.french?.lowest ?? 0) < frenchLevel) return undefined;
  const both = (languages.english?.lowest ?? 0) >= englishLevel;
  const points = both ? additional.frenchWithEnglish : additional.french;
  const words = both
    ? {
        en: `French ${frenchLevel} or more and English ${englishLevel} or more, in all abilities`,
        fr: `français ${frenchLevel} ou plus et anglais ${englishLevel} ou plus, dans toutes les compétences`,
      }
    : {
        en: `French ${frenchLevel} or more in all abilities, English below ${englishLevel} in some`,
        fr: `français ${frenchLevel} ou plus dans toutes les compétences, anglais sous ${englishLevel} dans l’une d’elles`,
      };
  return { row: { frenchLevel, englishLevel: both ? englishLevel : null, points }, points, words };
}

const STUDIED: Text = {
  en: 'A Canadian post-secondary credential.',
  fr: 'Un diplôme postsecondaire canadien.',
};
const NOT_STUDIED: Text = {
  en: 'No Canadian post-secondary credential.',
  fr: 'Aucun diplôme postsecondaire canadien.',
};

function studyFact({ candidate, day, programs }: ExplainedDay): Fact {
  const person = candidateFacts(candidate.profile);
  const pointers = credentialPointers(
    person,
    (credential) =>
      educationOn([datedCredential(credential)], day, programs.assessmentYears).canadianStudy !== 'none',
  );
  const notCounted = credentialsNotCounted(person, day, programs.assessmentYears, isCanadian);
  return pointers.length > 0
    ? { text: STUDIED, pointers, ...besides(notCounted) }
    : { text: withReasons(NOT_STUDIED, notCounted), pointers: ['/education'], ...besides(notCounted) };
}

/** Words of a row that is hit, but gives nothing under the rules of the day. */
function givingNothing(words: Text): Text {
  return {
    en: `${words.en}, which gives nothing under the rules of this day`,
    fr: `${words.fr}, ce qui ne donne rien selon les règles de cette date`,
  };
}

function given(applies: boolean, points: number, words: Text): Hit {
  return applies ? { row: { points }, points, words } : undefined;
}

/** Section D: each amount with what it is given for; zero where the rules of the day give nothing for it. */
export function explainedAdditional(of: ExplainedDay): ExplainedSum {
  const { candidate, crs, facts } = of;
  const { additional: rules, source } = crs;
  const rule = `crs/${crs.id}/additional`;
  const part = (name: Name, fact: Fact, hit: Hit, missed?: Text): ExplainedRow => {
    const named = { rule: `${rule}/${name}`, name: CRS_NAMES[name], fact, source };
    if (hit === undefined && missed !== undefined) return noRowOf(named, missed);
    const { row = null, points = 0, words } = hit ?? {};
    return rowOf({ ...named, row, points }, words && (points > 0 ? words : givingNothing(words)));
  };
  const accepted = { en: 'accepted nomination', fr: 'désignation acceptée' };
  const sibling = { en: 'brother or sister', fr: 'frère ou sœur' };
  const person = candidateFacts(candidate.profile);
  const tests = together(
    sittingsFact(person, [facts.languages.french], of, 'fr'),
    sittingsFact(person, [facts.languages.english], of, 'en'),
  );
  return sumOf({ rule, name: CRS_NAMES.additional, source, cap: rules.cap }, [
    part(
      'nomination',
      nominationFact(candidate, facts),
      given(isNominated(facts), rules.nomination, accepted),
    ),
    part('jobOffer', offerFact(candidate.profile), jobOffer(of)),
    part('canadianEducation', studyFact(of), canadianEducation(of)),
    part('french', tests, french(of), belowLevel(rules.frenchLevel, 'fr')),
    part('sibling', siblingFact(candidate.profile), given(of.crsFacts.sibling, rules.sibling, sibling)),
  ]);
}
