import { useState } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { ExportPage } from '#functions/rounds/export-round';
import type { RoundView } from '#functions/rounds/round-view';
import { type Checking, useVerify } from './use-verify.ts';
import { VerdictPanel } from './verdict-panel.tsx';
import { type Given, NOTHING_GIVEN, VerifyInput } from './verify-input.tsx';
import { VERIFY_WORDS } from './verify-words.ts';

interface VerifyRoundProps {
  round: RoundView;
  language: OfficialLanguage;
  /** The list of a round of the example, which a reader may try the check with. */
  sample?: ExportPage | undefined;
}

function Progress({ checking, language }: { checking: Checking; language: OfficialLanguage }) {
  const words = VERIFY_WORDS[language];
  if (checking.state === 'broken')
    return (
      <p class="notice warning" role="alert">
        {words.broken}
      </p>
    );
  if (checking.state !== 'running') return null;
  const { part } = checking;
  return (
    <>
      <p>{part === undefined ? words.reading : words.running(Math.floor(100 * part))}</p>
      <progress class="verify-progress" aria-label={words.progress} max={1} value={part ?? 0} />
    </>
  );
}

function Instructions({ language }: { language: OfficialLanguage }) {
  const words = VERIFY_WORDS[language];
  return (
    <details>
      <summary>{words.how}</summary>
      <ul>
        <li>{words.howProof}</li>
        <li>{words.howExport}</li>
        <li>{words.howCommand}</li>
      </ul>
    </details>
  );
}

function Check({ round, language, sample }: VerifyRoundProps) {
  const words = VERIFY_WORDS[language];
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const [isMissing, setMissing] = useState(false);
  // Another key makes the field of files anew: only so it forgets them.
  const [turn, setTurn] = useState(0);
  const [checking, start, reset] = useVerify();
  const take = (next: Given): void => {
    setGiven(next);
    setMissing(false);
    reset();
  };
  const run = (): void => {
    const { files, text } = given;
    const isNothing = files.length === 0 && text.trim() === '';
    setMissing(isNothing);
    if (!isNothing) start({ round, sources: files.length > 0 ? files : [text] });
  };
  const clear = (): void => {
    take(NOTHING_GIVEN);
    setTurn(turn + 1);
  };
  return (
    <>
      <p>{words.lead}</p>
      <Instructions language={language} />
      <VerifyInput key={turn} given={given} isMissing={isMissing} language={language} onGiven={take} />
      <div class="buttons">
        <button type="button" onClick={run}>
          {words.check}
        </button>
        {sample && (
          <button
            type="button"
            class="secondary"
            onClick={() => take({ files: [], text: JSON.stringify(sample) })}
          >
            {words.sample}
          </button>
        )}
        <button type="button" class="secondary" onClick={clear}>
          {words.clear}
        </button>
      </div>
      <Progress checking={checking} language={language} />
      {checking.state === 'done' && <VerdictPanel verdict={checking.verdict} language={language} />}
    </>
  );
}

/** The check of a round's list, or of one place in it: against the public round, in this browser alone. */
export function VerifyRound(props: VerifyRoundProps) {
  const { round, language } = props;
  const words = VERIFY_WORDS[language];
  return (
    <section class="no-print" aria-labelledby="verify">
      <h2 id="verify">{words.heading}</h2>
      {round.merkleRoot === null ? <p>{words.nothing}</p> : <Check {...props} />}
    </section>
  );
}
