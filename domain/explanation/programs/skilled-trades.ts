import { windowStart } from '../../facts/work/hour-days.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import { practisedTrades } from '../../programs/skilled-trades.ts';
import { inGroups } from '../../rulebook/compiled-programs.ts';
import type { Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedProgram } from '../explanation.ts';
import { certificateFact } from '../facts/certificate-fact.ts';
import { busiestOccupation } from '../facts/occupation-fact.ts';
import { offerFact } from '../facts/offer-fact.ts';
import { candidateFacts } from '../facts/people.ts';
import { together } from '../facts/together.ts';
import { type Condition, funds, language, outsideQuebec, work } from './common-requirements.ts';
import { explainedProgram, type SpokenResult } from './requirement.ts';

const KIND = { en: 'work in one skilled trade', fr: 'travail dans un même métier spécialisé' };

const CERTIFIED: Text = {
  en: 'A certificate of qualification in the trade.',
  fr: 'Un certificat de compétence dans le métier.',
};
const NOT_CERTIFIED: Text = {
  en: 'No certificate of qualification in the trade.',
  fr: 'Aucun certificat de compétence dans le métier.',
};

/** Certificates and offers in a trade that has the work that is asked for. */
function offerOrCertificate(of: ExplainedDay, trades: readonly string[]): Condition {
  const { profile } = of.candidate;
  const certificate = certificateFact(of, (noc) => trades.includes(noc), {
    held: CERTIFIED,
    none: NOT_CERTIFIED,
  });
  return {
    row: { anyOf: 'certificate, offer' },
    asked: {
      en: 'A certificate of qualification, or a supported full-time job offer, in the trade of the work.',
      fr: 'Un certificat de compétence, ou une offre d’emploi appuyée et à temps plein, dans le métier exercé.',
    },
    fact: together(
      certificate,
      offerFact(profile, ({ noc }) => trades.includes(noc)),
    ),
    codes: ['no-offer-or-certificate'],
    otherwise: trades.length === 0 ? 'not-checked' : 'met',
  };
}

/** The Federal Skilled Trades class (IRPR 87.2), requirement by requirement. */
export function explainedSkilledTrades(of: ExplainedDay, result: SpokenResult): ExplainedProgram {
  const { candidate, programs, day } = of;
  const { work: asked, levels, trades } = programs.fst;
  const person = candidateFacts(candidate.profile);
  const counted = { use: SKILLED, first: windowStart(day, asked.withinYears), last: day };
  const inTrade = person.work.filter(({ noc }) => inGroups(noc, trades));
  return explainedProgram(programs, 'fst', result, {
    province: outsideQuebec(of),
    language: language(of, levels),
    work: work(asked, KIND, busiestOccupation(person, counted, inTrade), 'trade-work-too-short'),
    offerOrCertificate: offerOrCertificate(of, practisedTrades(of.facts)),
    funds: funds(of, 'fst'),
  });
}
