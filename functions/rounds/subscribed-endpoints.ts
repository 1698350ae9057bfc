import type { Endpoint } from '../http/http-handler.ts';
import type { subscribedRoutes } from '../routes/round-routes.ts';
import { allRounds } from './all-rounds.ts';
import { readCalendar } from './calendar.ts';
import { calendarFile } from './calendar-file.ts';
import { chosenLanguage, inLanguage } from './chosen-language.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { newestHeld } from './held-rounds.ts';
import { kept } from './kept.ts';
import { roundView } from './round-view.ts';
import { roundsCsv } from './rounds-csv.ts';
import { atomFeed, jsonFeed } from './rounds-feed.ts';

type Key = (typeof subscribedRoutes)[number]['key'];

const MINUTE = kept(60);

/** The routes of what programs subscribe to: calendar, feeds and table of rounds. */
export function subscribedEndpoints(deps: RoundsDependencies): Record<Key, Endpoint> {
  const { siteUrl } = deps;
  return {
    'GET /calendar': async ({ deadline }) => ({
      status: 200,
      body: await readCalendar(deadline, deps),
      headers: MINUTE,
    }),
    'GET /calendar.ics': async (request) => {
      const language = chosenLanguage(request);
      const now = deps.now().toISOString();
      const text = calendarFile(await readCalendar(request.deadline, deps), { language, siteUrl, now });
      const headers = { ...MINUTE, ...inLanguage(language) };
      return { status: 200, text, type: 'text/calendar; charset=utf-8', headers };
    },
    'GET /rounds.atom': async (request) => {
      const language = chosenLanguage(request);
      const text = atomFeed(await newestHeld(request.deadline, deps), { language, siteUrl });
      const headers = { ...MINUTE, ...inLanguage(language) };
      return { status: 200, text, type: 'application/atom+xml; charset=utf-8', headers };
    },
    'GET /rounds.json': async (request) => {
      const language = chosenLanguage(request);
      const text = jsonFeed(await newestHeld(request.deadline, deps), { language, siteUrl });
      const headers = { ...MINUTE, ...inLanguage(language) };
      return { status: 200, text, type: 'application/feed+json', headers };
    },
    'GET /rounds.csv': async ({ deadline }) => ({
      status: 200,
      text: roundsCsv((await allRounds(deadline, deps)).map(roundView)),
      type: 'text/csv; charset=utf-8; header=present',
      headers: { ...MINUTE, 'Content-Disposition': 'attachment; filename="rounds.csv"' },
    }),
  };
}
