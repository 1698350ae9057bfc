import type { OpenDay } from '../../candidate/open-day.ts';
import { educationFact } from '../../explanation/facts/education-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { joined, say, sentence, type Text } from '../../sentences/text.ts';
import { fundsAsked } from '../requirements/explained-funds.ts';
import { languageAsked } from '../requirements/explained-language.ts';
import { provinceAsked } from '../requirements/explained-province.ts';
import { evenly } from '../requirements/language.ts';
import { continuousWorkAsked } from './explained-continuous-work.ts';
import { passMarkAsked } from './explained-pass-mark.ts';
import { missedBody } from './right-body.ts';

const CREDENTIAL = {
  en: 'A Canadian credential, or a foreign one with an equivalency assessment.',
  fr: 'Un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence.',
};
const BY_BODY = sentence<{ noc: string; body: Text }>({
  en: (v) =>
    `For work in NOC ${occupationName(v.noc, 'en')} the diploma is assessed by one body only: ${v.body.en}.`,
  fr: (v) =>
    `Pour un travail dans la CNP ${occupationName(v.noc, 'fr')}, un seul organisme évalue le diplôme\u00a0: ${v.body.fr}.`,
});

function educationAsked(of: OpenDay): Asked {
  const fact = educationFact(of.facts.own, of, of.education.level);
  const missed = missedBody(of);
  if (missed === undefined) return { row: { education: 'secondary' }, asked: CREDENTIAL, fact };
  const { code, name, frenchName, source } = missed.body.rules;
  return {
    source,
    row: { education: 'secondary', body: code },
    asked: joined([CREDENTIAL, say(BY_BODY, { noc: missed.noc, body: { en: name, fr: frenchName } })]),
    fact,
  };
}

export const FSW_ASKS: Asks<'fsw'> = {
  province: provinceAsked,
  work: continuousWorkAsked,
  language: (of) => languageAsked(of, evenly(of.programs.rules.fsw.level)),
  education: educationAsked,
  passMark: passMarkAsked,
  funds: fundsAsked,
};
