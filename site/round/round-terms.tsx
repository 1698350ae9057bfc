import { laneName } from '#domain/categories/lane-names';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { LAPSE_REASONS } from '#domain/rounds/lapse-reasons';
import { amount } from '#domain/sentences/amount';
import type { RoundView } from '#functions/rounds/round-view';
import { exactInUtc, momentInWords } from '../words/instants.ts';
import { stateName } from '../words/round-states.ts';
import { SummaryList } from './summary-list.tsx';
import { LAPSE_NAMES, TERMS_WORDS } from './terms-words.ts';

interface TermsProps {
  round: RoundView;
  language: OfficialLanguage;
}

/** A known instant in words, or nothing to show. */
const moment = (instant: IsoInstant | null | undefined, language: OfficialLanguage): string | undefined =>
  instant ? momentInWords(instant, language) : undefined;

function Lapses({ round: { lapsed }, language }: TermsProps) {
  const reasons = LAPSE_REASONS.filter((reason) => (lapsed?.[reason] ?? 0) > 0);
  if (reasons.length === 0) return <>{TERMS_WORDS[language].nobody}</>;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>
          {`${amount(lapsed?.[reason] ?? 0, language)} – ${LAPSE_NAMES[reason][language]}`}
        </li>
      ))}
    </ul>
  );
}

function Asked({ round, language }: TermsProps) {
  const words = TERMS_WORDS[language];
  const { plan, lane, scheduledAt, size, minimumScore, registration, submittedBy, id } = round;
  const rule = registration === undefined ? words.atInstant : words.beforeDay;
  return (
    <SummaryList
      rows={[
        [words.lane, laneName(lane)[language]],
        [words.held, momentInWords(scheduledAt, language)],
        [words.size, size === null ? words.noSize : amount(size, language)],
        [words.minimumScore, minimumScore],
        [words.registration, `${exactInUtc(submittedBy)}, ${rule}`],
        [words.plan, <code key="plan">{plan}</code>],
        [
          words.id,
          <code key="id" class="hash">
            {id}
          </code>,
        ],
      ]}
    />
  );
}

function voidCount({ round: { voided, voidOrderedAt }, language }: TermsProps): string | undefined {
  const words = TERMS_WORDS[language];
  if (voided === undefined) return undefined;
  const count = amount(voided, language);
  return voidOrderedAt === undefined ? words.voidSingly(count) : words.voidWhole(count);
}

function Outcome({ round, language }: TermsProps) {
  const words = TERMS_WORDS[language];
  const { state, selected, issued, lapsed, cutOff, ruleset, startedAt, completedAt } = round;
  const { cancelledAt, voidOrderedAt, voidedAt } = round;
  const frozen = selected !== null;
  const undone = voidedAt ? moment(voidedAt, language) : words.voiding;
  return (
    <SummaryList
      rows={[
        [words.state, <strong key="state">{stateName(state)[language]}</strong>],
        [words.cutOff, cutOff ? cutOff.score : frozen ? words.noCutOff : undefined],
        [
          words.tieBreak,
          cutOff ? words.tieBreakText(cutOff.score, exactInUtc(cutOff.submittedAt)) : undefined,
        ],
        [words.selected, frozen ? amount(selected, language) : undefined],
        [words.issued, issued === null ? undefined : amount(issued, language)],
        [words.lapsed, lapsed ? <Lapses key="lapses" round={round} language={language} /> : undefined],
        [words.voidCount, voidCount({ round, language })],
        [words.ruleset, ruleset ?? undefined],
        [words.begun, moment(startedAt, language)],
        [words.completed, moment(completedAt, language)],
        [words.cancelled, moment(cancelledAt, language)],
        [words.voidOrdered, moment(voidOrderedAt, language)],
        [words.voided, voidOrderedAt === undefined ? undefined : undone],
      ]}
    />
  );
}

/** What a round was asked for, what became of it, and what it has committed to, in words. */
export function RoundTerms({ round, language }: TermsProps) {
  const words = TERMS_WORDS[language];
  const { merkleRoot, digest } = round;
  return (
    <>
      <h2>{words.outcome}</h2>
      <Outcome round={round} language={language} />
      <h2>{words.asked}</h2>
      <Asked round={round} language={language} />
      {merkleRoot !== null && (
        <>
          <h2>{words.commitment}</h2>
          <p>{words.commitmentText}</p>
          <SummaryList
            rows={[
              [
                words.root,
                <code key="root" class="hash">
                  {merkleRoot}
                </code>,
              ],
              [
                words.digest,
                digest === null ? undefined : (
                  <code key="digest" class="hash">
                    {digest}
                  </code>
                ),
              ],
            ]}
          />
        </>
      )}
    </>
  );
}
