import type { OpenDay } from '../../candidate/open-day.ts';
import { certificateFact } from '../../explanation/facts/certificate-fact.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { busiestOccupation } from '../../explanation/facts/occupation-fact.ts';
import { offerFact } from '../../explanation/facts/offer-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import { fundsAsked } from '../requirements/explained-funds.ts';
import { languageAsked } from '../requirements/explained-language.ts';
import { provinceAsked } from '../requirements/explained-province.ts';
import { workAsked } from '../requirements/explained-work.ts';
import { practisedTrades } from './fst.ts';

const KIND = { en: 'work in one skilled trade', fr: 'travail dans un même métier spécialisé' };

const CERTIFICATE = {
  held: {
    en: 'A certificate of qualification in the trade.',
    fr: 'Un certificat de compétence dans le métier.',
  },
  none: {
    en: 'No certificate of qualification in the trade.',
    fr: 'Aucun certificat de compétence dans le métier.',
  },
};

/** Certificates and offers in a trade that has the work that is asked for. */
function offerOrCertificateAsked(of: OpenDay): Asked {
  const trades = practisedTrades(of);
  const isPractised = (noc: string): boolean => trades.includes(noc);
  return {
    row: { anyOf: 'certificate, offer' },
    asked: {
      en: 'A certificate of qualification, or a supported full-time job offer, in the trade of the work.',
      fr: 'Un certificat de compétence, ou une offre d’emploi appuyée et à temps plein, dans le métier exercé.',
    },
    fact: together(
      certificateFact(of, isPractised, CERTIFICATE),
      offerFact(of, ({ noc }) => isPractised(noc)),
    ),
  };
}

export const FST_ASKS: Asks<'fst'> = {
  province: provinceAsked,
  language: (of) => languageAsked(of, of.programs.rules.fst.levels),
  work(of) {
    const { trades } = of.programs;
    const { work } = of.programs.rules.fst;
    const counted = countedOn(of, SKILLED, work.withinYears);
    return workAsked(
      work,
      KIND,
      busiestOccupation(of, counted, (noc) => trades.has(noc)),
    );
  },
  offerOrCertificate: offerOrCertificateAsked,
  funds: fundsAsked,
};
