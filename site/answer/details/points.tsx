import type { ExplainedPoints } from '#domain/explanation/explanation';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { InLanguage } from '#domain/sentences/text';
import { FactRows } from './fact.tsx';
import { rowWords } from './row-words.ts';
import { Source } from './source.tsx';
import { WORDS } from './words.ts';

type SpokenPoints = InLanguage<ExplainedPoints>;

interface Explained {
  points: SpokenPoints;
  language: OfficialLanguage;
}

/** What a figure comes from: rule, fact, row or sum, source. */
function Grounds({ points, language }: Explained) {
  const words = WORDS[language];
  return (
    <dl class="summary-list grounds">
      {points.fact && <FactRows fact={points.fact} language={language} />}
      {'row' in points && (
        <div>
          <dt>{words.row}</dt>
          <dd>{points.row ? rowWords(points.row, language) : words.noRow}</dd>
        </div>
      )}
      {'sum' in points && points.cap !== null && (
        <div>
          <dt>{words.cap}</dt>
          <dd>
            {points.cap} ({words.sum}
            {language === 'fr' ? '\u00a0' : ''}: {points.sum})
          </dd>
        </div>
      )}
      <div>
        <dt>{words.rule}</dt>
        <dd>
          <code>{points.rule}</code>
        </dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          <Source text={points.source} />
        </dd>
      </div>
    </dl>
  );
}

/** A figure that opens its explanation, with the figures that it is made of inside. */
function Points({ points, language }: Explained) {
  return (
    <details class="points" data-nothing={points.points === 0}>
      <summary>
        <span class="points-name">{points.name}</span>{' '}
        <span class="points-figure">{WORDS[language].points(points.points)}</span>
      </summary>
      <p>{points.text}</p>
      <Grounds points={points} language={language} />
      {'parts' in points && <Parts parts={points.parts} language={language} />}
    </details>
  );
}

/** Figures one below the other. */
export function Parts({ parts, language }: { parts: readonly SpokenPoints[]; language: OfficialLanguage }) {
  return (
    <ul class="points-list">
      {parts.map((part) => (
        <li key={part.rule}>
          <Points points={part} language={language} />
        </li>
      ))}
    </ul>
  );
}
