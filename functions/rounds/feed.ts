import { LANES } from '#domain/categories/lanes';
import type { IsoInstant } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { POOL_BANDS } from '#domain/rounds/pool-bands';
import type { CompletedRound, Round } from '../table/round.ts';
import { FEED_NAMES } from './feed-names.ts';

/** One round in the shape of Canada's feed: every value a string. */
export type FeedRound = Record<string, string>;

const withCommas = new Intl.NumberFormat('en-CA', { useGrouping: true });
const timeZone = AUTHORITY_TIME_ZONE;
const utcDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const localDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone });
const localFigures = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone,
});

/** The day on the authority's calendar, in words. @example inFull('2020-03-19T02:04:06.000Z') // 'March 18, 2020' */
const inFull = (instant: IsoInstant): string => localDay.format(new Date(instant));

/** The same day. @example inFigures('2020-03-19T02:04:06.000Z') // '2020-03-18' */
function inFigures(instant: IsoInstant): string {
  const [month, day, year] = localFigures.format(new Date(instant)).split('/');
  return `${year}-${month}-${day}`;
}

/** An instant, which the feed says in UTC. @example inSeconds('2020-03-19T02:04:06.123Z') // 'March 19, 2020 at 02:04:06 UTC' */
const inSeconds = (instant: IsoInstant): string =>
  `${utcDay.format(new Date(instant))} at ${instant.slice(11, 19)} UTC`;

/** The day of the count; of an older round only the day in UTC is known. */
function countedOn({ asOf, takenAt }: NonNullable<CompletedRound['poolByBand']>): string {
  return takenAt === undefined ? utcDay.format(new Date(asOf)) : inFull(takenAt);
}

function distribution({ poolByBand }: CompletedRound): FeedRound {
  const count = (value: number | undefined) => withCommas.format(value ?? 0);
  return {
    drawDistributionAsOn: poolByBand ? countedOn(poolByBand) : '',
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
      drawDate: inFigures(round.scheduledAt),
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
 * counted is all zeros without a date, as the older rounds of that feed are. Days are those of the authority's clock,
 * instants are in UTC.
 *
 * @param rounds newest first
 */
export function feedOf(rounds: readonly Round[]): { classes: string; rounds: FeedRound[] } {
  return {
    classes: 'wb-tables',
    rounds: rounds.flatMap((round) => (round.state === 'completed' ? feedRound(round) : [])),
  };
}
