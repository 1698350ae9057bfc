import { useEffect, useRef } from 'preact/hooks';
import type { OfficialLanguage } from '#domain/profile/profile';
import { FINDINGS } from '#domain/proofs/finding';
import { amount } from '#domain/sentences/amount';
import { LINE_FAULTS } from '#functions/proofs/gathered-export';
import type { ShownFinding, Verdict } from './protocol.ts';
import { VERIFY_WORDS } from './verify-words.ts';

interface FindingItemProps {
  finding: ShownFinding;
  language: OfficialLanguage;
}

/** Where the finding is: a row of the list, or a line of the input. */
function placeOf({ rank, line }: ShownFinding, language: OfficialLanguage): string {
  const words = VERIFY_WORDS[language];
  if (rank !== undefined) return words.rowAt(amount(rank, language));
  return line === undefined ? '' : words.lineAt(amount(line, language));
}

function messageOf({ code, line }: ShownFinding, language: OfficialLanguage): string {
  if (code === 'unreadable-line') return LINE_FAULTS[code][language];
  return (line !== undefined && code === 'other-round' ? LINE_FAULTS : FINDINGS)[code as 'other-round'][
    language
  ];
}

function FindingItem({ finding, language }: FindingItemProps) {
  const words = VERIFY_WORDS[language];
  const { code, row, committedScore } = finding;
  return (
    <li>
      <strong>{placeOf(finding, language)}</strong>
      {messageOf(finding, language)} {row && words.given(row)}{' '}
      {code === 'row-changed' &&
        (committedScore === undefined ? words.notScore : words.wasScore(committedScore))}
    </li>
  );
}

type Checked = Extract<Verdict, { findings: unknown }>;

function summaryOf(verdict: Checked, language: OfficialLanguage): string {
  const words = VERIFY_WORDS[language];
  const count = amount(verdict.count, language);
  if (verdict.kind === 'proof') {
    const { rank, score } = verdict.row;
    return verdict.count === 0 ? words.goodProof(amount(rank, language), score) : words.badProof(count);
  }
  const rows = amount(verdict.rows, language);
  return verdict.count === 0 ? words.goodExport(rows) : words.badExport(rows, count);
}

/** One sentence where nothing could be checked. */
function insteadOf(verdict: Exclude<Verdict, Checked>, language: OfficialLanguage): string {
  const words = VERIFY_WORDS[language];
  if (verdict.kind === 'round-unreadable') return words.unreadable;
  return verdict.kind === 'no-export' ? words.noExport : words.otherRound[verdict.of](verdict.roundId);
}

function Findings({ verdict, language }: { verdict: Checked; language: OfficialLanguage }) {
  const words = VERIFY_WORDS[language];
  const hidden = verdict.count - verdict.findings.length;
  return (
    <>
      <p>{summaryOf(verdict, language)}</p>
      {verdict.count > 0 && (
        <ul>
          {verdict.findings.map((finding) => (
            <FindingItem
              key={`${finding.code} ${finding.rank} ${finding.line}`}
              finding={finding}
              language={language}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && <p>{words.more(amount(hidden, language))}</p>}
      <p>{words.limits}</p>
    </>
  );
}

function titleOf(verdict: Verdict, language: OfficialLanguage): string {
  const words = VERIFY_WORDS[language];
  if (!('findings' in verdict)) return words.unchecked;
  return verdict.count === 0 ? words.good : words.bad;
}

/** What a check has found. Takes the focus, because it is what the reader waits for. */
export function VerdictPanel({ verdict, language }: { verdict: Verdict; language: OfficialLanguage }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [verdict]);
  const isGood = 'findings' in verdict && verdict.count === 0;
  return (
    <div ref={panel} class={isGood ? 'verdict' : 'verdict bad'} tabIndex={-1}>
      <h3>{titleOf(verdict, language)}</h3>
      {'findings' in verdict ? (
        <Findings verdict={verdict} language={language} />
      ) : (
        <p>{insteadOf(verdict, language)}</p>
      )}
    </div>
  );
}
