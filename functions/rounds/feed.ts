import { LANES } from '#domain/categories/lanes';
import type { IsoInstant } from '#domain/profile/profile';
import { POOL_BANDS } from '#domain/rounds/pool-bands';
import type { CompletedRound, Round } from '../table/round.ts';
import { FEED_NAMES } from './feed-names.ts';

/** One round in the shape of Canada's feed: every value a string. */
export type FeedRound = Record<string, string>;

const withCommas = new Intl.NumberFormat('en-CA', { useGrouping: true });
const fullDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const inFull = (instant: IsoInstant): string => fullDate.format(new Date(instant));

/** @example inSeconds('2024-04-23T16:54:59.123Z') // 'April 23, 2024 at 16:54:59 UTC' */
const inSeconds = (instant: IsoInstant): string => `${inFull(instant)} at ${instant.slice(11, 19)} UTC`;

function distribution({ poolByBand }: CompletedRound): FeedRound {
  const count = (value: number | undefined) => withCommas.format(value ?? 0);
  return {
    drawDistributionAsOn: poolByBand ? inFull(poolByBand.asOf) : '',
    ...Object.fromEntries(POOL_BANDS.map(({ field, label }) => [field, count(poolByBand?.bands[label])])),
    dd18: count(poolByBand?.total),
  };
}

function feedRound(round: CompletedRound): FeedRound[] {
  const lane = LANES.find((known) => known === round.lane);
  // The feed knows no round without a cut-off: its readers take that for a number.
  if (!round.cutOff || !lane) return [];
  const number = String(round.number);
  return [
    {
      drawNumber: number,
      drawNumberURL: `<a href='/rounds/${round.id}'>${number}</a>`,
      drawDate: round.scheduledAt.slice(0, 10),
      drawDateFull: inFull(round.scheduledAt),
      drawName: FEED_NAMES[lane].name,
      drawSize: withCommas.format(round.issued),
      drawCRS: String(round.cutOff.score),
      mitext: '',
      DrawText1: '',
      drawText2: FEED_NAMES[lane].programs,
      drawDateTime: inSeconds(round.scheduledAt),
      drawCutOff: inSeconds(round.cutOff.submittedAt),
      ...distribution(round),
    },
  ];
}

/**
 * Completed rounds in the shape that readers of Canada's feed know (`ee_rounds_123_en.json`). A pool that was not
 * counted is all zeros without a date, as the older rounds of that feed are.
 *
 * @param rounds newest first
 */
export function feedOf(rounds: readonly Round[]): { classes: string; rounds: FeedRound[] } {
  return {
    classes: 'wb-tables',
    rounds: rounds.flatMap((round) => (round.state === 'completed' ? feedRound(round) : [])),
  };
}
