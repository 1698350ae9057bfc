import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { roundIdOf } from '#domain/rounds/round-id';
import { amount } from '#domain/sentences/amount';
import { roundLink } from '../rounds/round-link.ts';
import { dayInFigures, timeInWords, weekdayInWords } from '../words/instants.ts';
import { CALENDAR_WORDS, wordFor } from './calendar-words.ts';
import type { ComingRound } from './coming-rounds.ts';

interface ComingRoundProps {
  round: ComingRound;
  /** The reader's time zone; absent when it is the authority's. */
  zone?: string | undefined;
  language: OfficialLanguage;
}

function limits({ size, minimumScore }: ComingRound, language: OfficialLanguage): string | undefined {
  const words = CALENDAR_WORDS[language];
  if (size === undefined) return minimumScore === undefined ? undefined : words.score(minimumScore);
  const most = amount(size, language);
  return minimumScore === undefined ? words.size(most) : words.both(most, minimumScore);
}

/** The reader's own time, with the day where that is another. */
function ownTime({ scheduledAt }: ComingRound, zone: string, language: OfficialLanguage): string {
  const time = timeInWords(scheduledAt, language, zone);
  const isOtherDay = dayInFigures(scheduledAt, zone) !== dayInFigures(scheduledAt);
  return isOtherDay ? `${weekdayInWords(scheduledAt, language, zone)}, ${time}` : time;
}

/** One round of the calendar in words. */
export function ComingRoundItem({ round, zone, language }: ComingRoundProps) {
  const words = CALENDAR_WORDS[language];
  const { scheduledAt, lane, state } = round;
  const name = laneName(lane)[language];
  const tag = wordFor(words.tags, state);
  return (
    <li class={state === 'cancelled' ? 'coming cancelled' : 'coming'}>
      <p class="coming-time">
        <time dateTime={scheduledAt}>
          <strong>{words.here(timeInWords(scheduledAt, language))}</strong>
          {zone !== undefined && <span>{words.yours(ownTime(round, zone, language))}</span>}
        </time>
      </p>
      <div>
        <h3>
          {state === 'cancelled' ? <s>{name}</s> : name} {tag !== undefined && <span class="tag">{tag}</span>}
        </h3>
        <p>
          {limits(round, language)} {wordFor(words.states, state)}
        </p>
        {state !== 'expected' && (
          <p>
            <a href={roundLink(roundIdOf(round), language)}>
              {words.more}
              <span class="visually-hidden">{`: ${name}, ${dayInFigures(scheduledAt)}`}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
