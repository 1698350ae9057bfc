import type { IsoDate, LanguageTest, OfficialLanguage, Profile } from '#domain/profile/profile';
import { ANGLOPHONE_ORIGINS, FRANCOPHONE_ORIGINS } from './countries.ts';
import { drawHousehold } from './family.ts';
import { sitting } from './language.ts';
import { drawLife } from './life.ts';
import { drawName } from './names.ts';
import { drawPlans } from './plans.ts';
import type { Random } from './random.ts';
import type { Track } from './tracks.ts';

function drawTests(
  random: Random,
  track: Track,
  francophone: boolean,
  on: IsoDate,
  inCanada: boolean,
): LanguageTest[] {
  const level = random.normal(track.proficiency.mean, track.proficiency.deviation);
  const first: OfficialLanguage = francophone ? 'fr' : 'en';
  const tests = [sitting(random, { language: first, level, on, inCanada })];
  if (francophone && random.chance(0.65))
    tests.push(
      sitting(random, { language: 'en', level: random.normal(inCanada ? 7.2 : 6, 1.6), on, inCanada }),
    );
  if (!francophone && random.chance(track.bilingual))
    tests.push(sitting(random, { language: 'fr', level: random.normal(6.8, 1.5), on, inCanada }));
  return tests;
}

/**
 * One invented person's profile, as it could be sent on a day: facts that are plausible together, none of them later.
 *
 * @param ordinal makes the e-mail address unique in its population
 * @param on the day of submission
 */
export function drawProfile(random: Random, track: Track, ordinal: number, on: IsoDate): Profile {
  const francophone = random.chance(track.francophone);
  const origin = random.weighted(francophone ? FRANCOPHONE_ORIGINS : ANGLOPHONE_ORIGINS);
  const field = random.weighted(track.fields);
  const { age, bornOn, education, work, inCanada } = drawLife(random, track, { origin, field, on });
  const language: OfficialLanguage = francophone ? 'fr' : 'en';
  const { country } = origin;
  const household = drawHousehold(random, {
    country,
    age,
    on,
    inCanada,
    language,
    partnered: track.partnered,
  });
  const { email, familyName, givenName } = drawName(random, origin, ordinal);
  return {
    email,
    preferredLanguage: francophone && random.chance(0.9) ? 'fr' : 'en',
    familyName,
    ...(random.chance(0.99) ? { givenName } : {}),
    dateOfBirth: bornOn,
    ...household,
    ...drawPlans(random, { field, work, on, inCanada, familySize: household.familySize }),
    education,
    languageTests: drawTests(random, track, francophone, on, inCanada),
    work,
  };
}
