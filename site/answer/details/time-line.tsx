import type { OfficialLanguage } from '#domain/profile/profile';
import { dateWords } from '../date-words.ts';
import type { FullAnswer } from '../full-answer.ts';
import { Pointers } from './fact.tsx';
import { laneList } from './improvements.tsx';
import { Section } from './section.tsx';
import { signed } from './signed.ts';
import { WORDS } from './words.ts';

/** Same lanes, in the same order. */
const alike = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** The days on which time alone changes the result, first to last: by how much, why, and what then holds. */
export function TimeLine({ answer, language }: { answer: FullAnswer; language: OfficialLanguage }) {
  const words = WORDS[language];
  const changes = answer.comingChanges;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return (
    <Section id="answer-time" heading={words.time}>
      <p class="hint">{words.timeHint}</p>
      {changes.length === 0 ? (
        <p>{words.noChange}</p>
      ) : (
        <ol class="time-line">
          {changes.map(({ on, causes, score, gain, lanes }, i) => {
            const before = changes[i - 1]?.lanes ?? answer.lanes;
            return (
              <li key={on} data-gain={Math.sign(gain)}>
                <p>
                  <time dateTime={on}>{dateWords(on, language)}</time>{' '}
                  <span class="gain">{signed(gain)}</span>{' '}
                  <span class="hint-inline">{words.becomes(score)}</span>
                </p>
                <ul>
                  {causes.map(({ code, text, pointers }) => (
                    <li key={`${code} ${pointers.join()} ${text}`}>
                      {text}
                      <Pointers pointers={pointers} language={language} />
                    </li>
                  ))}
                </ul>
                {!alike(before, lanes) && (
                  <p class="hint">
                    {words.lanesFrom}
                    {colon} {lanes.length > 0 ? laneList(lanes, language) : words.none}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}
