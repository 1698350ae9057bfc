import type { IsoDate, Profile, Province, WorkPeriod } from '#domain/profile/profile';
import { addDays } from './days.ts';
import type { Field } from './occupations.ts';
import type { Random } from './random.ts';

/** Where people mean to live; Quebec selects its own and is drawn apart. */
const PROVINCE_WEIGHTS: readonly (readonly [Province, number])[] = [
  ['ON', 46],
  ['BC', 19],
  ['AB', 17],
  ['MB', 5],
  ['SK', 5],
  ['NS', 4],
  ['NB', 3],
  ['NL', 1],
  ['PE', 1],
];

/** A province, in proportion to how many mean to live there. */
export function drawProvince(random: Random): Province {
  return random.weighted(PROVINCE_WEIGHTS);
}

/** What a candidate means to do and brings along: province, funds, offers, certificates, a sibling. */
export function drawPlans(
  random: Random,
  facts: { field: Field; work: readonly WorkPeriod[]; on: IsoDate; inCanada: boolean; familySize: number },
): Pick<
  Profile,
  'intendedProvince' | 'settlementFunds' | 'siblingInCanada' | 'jobOffers' | 'certificatesOfQualification'
> {
  const { field, work, on, inCanada, familySize } = facts;
  const noc = work.at(-1)?.noc;
  const province = drawProvince(random);
  const skilledTrade = noc?.startsWith('72') ?? false;
  const enough = 16_500 + 4_600 * (familySize - 1);
  const funds = enough * Math.exp(random.normal(inCanada ? 0.1 : 0.35, 0.35));
  return {
    intendedProvince: random.chance(0.2) ? 'any' : province,
    settlementFunds: Math.round(funds / 100) * 100,
    ...(random.chance(0.07) ? { siblingInCanada: true } : {}),
    ...(noc !== undefined && inCanada && random.chance(0.05)
      ? { jobOffers: [{ noc, province, fullTime: true, supported: random.chance(0.7) }] }
      : {}),
    ...(noc !== undefined && field === 'trades' && skilledTrade && inCanada && random.chance(0.4)
      ? { certificatesOfQualification: [{ noc, province, issuedOn: addDays(on, -random.integer(30, 900)) }] }
      : {}),
  };
}
