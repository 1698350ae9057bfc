import type { OfficialLanguage } from '#domain/profile/profile';
import { dateWords } from '../date-words.ts';
import { FACT_NAMES } from './fact-names.ts';
import { Section } from './section.tsx';
import { WORDS } from './words.ts';

/** Whose profile it is says nothing of the score, and stays off the paper. */
const LEFT_OUT = ['id', 'email', 'familyName', 'givenName', 'preferredLanguage'];

const YES_NO = { en: ['no', 'yes'], fr: ['non', 'oui'] } as const;

function plain(value: unknown, language: OfficialLanguage): string {
  if (typeof value === 'boolean') return YES_NO[language][Number(value)] ?? '';
  return value === null ? '…' : (FACT_NAMES[String(value)]?.[language] ?? dateWords(String(value), language));
}

/** A fact in one line: `Level master · Country IN · Awarded on June 1, 2018`. */
function line(value: unknown, language: OfficialLanguage): string {
  if (typeof value !== 'object' || value === null) return plain(value, language);
  return Object.entries(value)
    .map(([key, inner]) => `${FACT_NAMES[key]?.[language] ?? key}\u00a0${line(inner, language)}`)
    .join(' · ');
}

function Facts({ of, language }: { of: object; language: OfficialLanguage }) {
  return (
    <dl class="summary-list">
      {Object.entries(of)
        .filter(([key]) => !LEFT_OUT.includes(key))
        .map(([key, value]) => (
          <div key={key}>
            <dt>{FACT_NAMES[key]?.[language] ?? key}</dt>
            <dd>
              {Array.isArray(value) ? (
                <ul>
                  {value.map((entry) => (
                    <li key={JSON.stringify(entry)}>{line(entry, language)}</li>
                  ))}
                </ul>
              ) : typeof value === 'object' && value !== null ? (
                <Facts of={value} language={language} />
              ) : (
                plain(value, language)
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The facts that an answer rests on, for paper: on the page the form shows them. */
export function FactsSummary({ candidate, language }: { candidate: unknown; language: OfficialLanguage }) {
  if (typeof candidate !== 'object' || candidate === null) return null;
  const { profile, ...others } = candidate as { profile?: object };
  return (
    <div class="print-only">
      <Section id="answer-facts" heading={WORDS[language].facts}>
        <Facts of={{ ...profile, ...others }} language={language} />
      </Section>
    </div>
  );
}
