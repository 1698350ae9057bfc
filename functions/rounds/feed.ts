import { LANES } from '#domain/categories/lanes';
import type { IsoInstant } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { POOL_BANDS } from '#domain/rounds/pool-bands';
import type { FeedRound } from '../table/feed-round.ts';
import { authorityDay, countedDay } from './counted-day.ts';
import { FEED_NAMES } from './feed-names.ts';
import { roundsPage } from './site-address.ts';

/** One round in the shape of Canada's feed: every value a string. */
export type FeedRow = Record<string, string>;

/** The feed as it is answered. */
export interface Feed {
  classes: string;
  rounds: FeedRow[];
}

const withCommas = new Intl.NumberFormat('en-CA', { useGrouping: true });
const timeZone = AUTHORITY_TIME_ZONE;
const utcDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const localDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone });

/** The day on the authority's calendar, in words. @example inFull('2020-03-19T02:04:06.000Z') // 'March 18, 2020' */
const inFull = (instant: IsoInstant): string => localDay.format(new Date(instant));

/** An instant, which the feed says in UTC. @example inSeconds('2020-03-19T02:04:06.123Z') // 'March 19, 2020 at 02:04:06 UTC' */
const inSeconds = (instant: IsoInstant): string =>
  `${utcDay.format(new Date(instant))} at ${instant.slice(11, 19)} UTC`;

function distribution({ poolByBand }: FeedRound): FeedRow {
  const count = (value: number | undefined) => withCommas.format(value ?? 0);
  return {
    drawDistributionAsOn: poolByBand ? utcDay.format(new Date(countedDay(poolByBand))) : '',
    ...Object.fromEntries(POOL_BANDS.map(({ field, label }) => [field, count(poolByBand?.bands[label])])),
    dd18: count(poolByBand?.total),
  };
}

function rowOf(round: FeedRound): FeedRow[] {
  const lane = LANES.find((known) => known === round.lane);
  if (!lane) return [];
  const number = String(round.number);
  return [
    {
      drawNumber: number,
      drawNumberURL: `<a href='${roundsPage('', 'en', round.id)}'>${number}</a>`,
      drawDate: authorityDay(round.scheduledAt),
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

/** By the instant of the round, as the list of rounds is; those of one instant by their ids. */
function newestFirst(a: FeedRound, b: FeedRound): number {
  const [one, other] = [`${a.scheduledAt}#${a.id}`, `${b.scheduledAt}#${b.id}`];
  return one < other ? 1 : one > other ? -1 : 0;
}

/**
 * Rounds in the shape that readers of Canada's feed know (`ee_rounds_123_en.json`). A pool that was not
 * counted is all zeros without a date, as the older rounds of that feed are. Days are those of the authority's clock,
 * instants are in UTC.
 */
export function feedOf(rounds: readonly FeedRound[]): Feed {
  return {
    classes: 'wb-tables',
    rounds: rounds.toSorted(newestFirst).flatMap(rowOf),
  };
}
