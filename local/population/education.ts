import type { Credential, CredentialLevel, IsoDate } from '#domain/profile/profile';
import { addDays, laterOf } from './days.ts';
import type { Random } from './random.ts';

/** Years from the start of the first post-secondary programme to the award; for `secondary`, none. */
export const YEARS_TO_AWARD: Record<CredentialLevel, number> = {
  secondary: 0,
  'one-year': 1,
  'two-year': 2,
  'three-year': 4,
  master: 6,
  professional: 6,
  doctoral: 10,
};

/** Years of the programme itself, for whoever has what it builds on. */
export const YEARS_OF_STUDY: Record<CredentialLevel, number> = {
  secondary: 1,
  'one-year': 1,
  'two-year': 2,
  'three-year': 4,
  master: 2,
  professional: 3,
  doctoral: 4,
};

const ORGANISATIONS = ['WES', 'IQAS', 'ICAS', 'CES', 'ICES'] as const;
/** An assessment counts for five years; these are younger, so that few run out while they are looked at. */
const OLDEST_ASSESSMENT_DAYS = 4 * 365;

/** A credential; when `assessedBefore` is given, with an equivalency assessment from before that day. */
export function credential(
  random: Random,
  facts: { level: CredentialLevel; country: string; awardedOn: IsoDate; assessedBefore?: IsoDate },
): Credential {
  const { level, country, awardedOn, assessedBefore } = facts;
  if (assessedBefore === undefined) return { level, country, awardedOn };
  const organisation = random.oneOf(ORGANISATIONS);
  const oldest = laterOf(addDays(awardedOn, 40), addDays(assessedBefore, -OLDEST_ASSESSMENT_DAYS));
  const issuedOn = laterOf(oldest, addDays(assessedBefore, -random.integer(15, 700)));
  if (issuedOn >= assessedBefore) return { level, country, awardedOn };
  const reference = `${organisation}-${String(random.integer(0, 9_999_999)).padStart(7, '0')}`;
  return { level, country, awardedOn, assessment: { organisation, reference, issuedOn } };
}

/** What a graduate did before the highest credential: a bachelor's degree before a master's, at times one more. */
export function earlierLevel(
  random: Random,
  highest: CredentialLevel,
  chance: number,
): CredentialLevel | undefined {
  if (highest === 'doctoral') return 'master';
  if (highest === 'master' || highest === 'professional') return 'three-year';
  return highest === 'three-year' && random.chance(chance) ? 'one-year' : undefined;
}
