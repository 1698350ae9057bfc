import { useEffect, useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { FailureNotice, Loading, OldNotice } from '../api/answer-notice.tsx';
import { useAnswer } from '../api/use-answer.ts';
import type { PageProps } from '../page.ts';
import { momentInWords, weekdayInWords } from '../words/instants.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { ComingRoundItem } from './coming-round.tsx';
import { byDay, type ComingRounds, isCalendar } from './coming-rounds.ts';

/** The reader's time zone, once there is a browser that knows it. */
function useOwnZone(): string | undefined {
  const [zone, setZone] = useState<string>();
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

/** Whether a zone shows other times for these rounds than the authority's does. */
const differs = ({ rounds }: ComingRounds, zone: string, language: OfficialLanguage): boolean =>
  rounds.some(
    ({ scheduledAt }) =>
      momentInWords(scheduledAt, language, zone) !==
      momentInWords(scheduledAt, language, AUTHORITY_TIME_ZONE),
  );

function Days({ calendar, language }: { calendar: ComingRounds; language: OfficialLanguage }) {
  const words = CALENDAR_WORDS[language];
  const own = useOwnZone();
  if (calendar.rounds.length === 0) return <p class="notice">{words.none}</p>;
  const zone = own !== undefined && differs(calendar, own, language) ? own : undefined;
  return (
    <>
      <p>
        {words.lead} {zone === undefined ? words.same : words.own(zone)}
      </p>
      {byDay(calendar.rounds).map(([day, rounds]) => (
        <section key={day} class="coming-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{weekdayInWords(`${day}T12:00:00.000Z`, language, 'UTC')}</time>
          </h2>
          <ul>
            {rounds.map((round) => (
              <ComingRoundItem
                key={`${round.plan} ${round.scheduledAt}`}
                round={round}
                zone={zone}
                language={language}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Programs that read rounds, each with a sentence what it is for. */
function Subscriptions({ language }: { language: OfficialLanguage }) {
  const words = CALENDAR_WORDS[language];
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">{words.subscribe}</h2>
      <dl class="summary-list">
        {words.feeds.map(([path, name, what]) => (
          <div key={path}>
            <dt>
              <a href={path === '/rounds.csv' ? path : `${path}?language=${language}`}>{name}</a>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/${language}/rounds/`}>{words.past}</a>
      </p>
    </section>
  );
}

/** Rounds to come by day, and how to subscribe to them. */
export function Calendar({ language }: PageProps) {
  const words = CALENDAR_WORDS[language];
  const [loaded, retry] = useAnswer('/calendar', { language, guard: isCalendar });
  return (
    <div class="prose">
      <h1>{words.title}</h1>
      {loaded.state === 'loading' && <Loading language={language} data="/calendar" />}
      {loaded.state === 'failed' && (
        <FailureNotice failure={loaded.failure} language={language} onRetry={retry} />
      )}
      {loaded.state === 'ready' && (
        <>
          {loaded.old && <OldNotice old={loaded.old} language={language} onRetry={retry} />}
          {loaded.value.paused && (
            <p class="notice warning">{words.paused(momentInWords(loaded.value.paused.since, language))}</p>
          )}
          <Days calendar={loaded.value} language={language} />
        </>
      )}
      <Subscriptions language={language} />
    </div>
  );
}
