import type { OpenDay } from '../../candidate/open-day.ts';
import { certificateCounts } from '../../facts/certificate/certificate.ts';
import { occupationName } from '../../sentences/occupation-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { Fact, NotCounted } from '../explanation.ts';
import { counting, nothing } from './not-counted.ts';

const LATER = sentence<{ noc: string; issuedOn: string }>({
  en: (v) =>
    `Not counted: certificate for NOC ${occupationName(v.noc, 'en')}, issued after this day, on ${v.issuedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: certificat pour la CNP ${occupationName(v.noc, 'fr')}, délivré après cette date, le ${v.issuedOn}.`,
});
const UNKNOWN = sentence<{ noc: string }>({
  en: (v) => `Not counted: certificate for NOC ${v.noc}, which is no occupation of NOC 2021.`,
  fr: (v) =>
    `Ne compte pas\u00a0: certificat pour la CNP ${v.noc}, qui n’est pas une profession de la CNP 2021.`,
});
const UNSKILLED = sentence<{ noc: string }>({
  en: (v) =>
    `Not counted: certificate for NOC ${occupationName(v.noc, 'en')}, which is not skilled on this day.`,
  fr: (v) =>
    `Ne compte pas\u00a0: certificat pour la CNP ${occupationName(v.noc, 'fr')}, qui n’est pas qualifiée à cette date.`,
});
const OTHER = sentence<{ noc: string }>({
  en: (v) => `Not counted: certificate for NOC ${occupationName(v.noc, 'en')}, of another occupation.`,
  fr: (v) =>
    `Ne compte pas\u00a0: certificat pour la CNP ${occupationName(v.noc, 'fr')}, d’une autre profession.`,
});

/**
 * Certificates of qualification that count on the day, and those that do not.
 *
 * @param isOf whether an occupation is one of those looked for
 */
export function certificateFact(
  { candidate, facts, day }: OpenDay,
  isOf: (noc: string) => boolean,
  words: { held: Text; none: Text },
): Fact {
  const at = '/profile/certificatesOfQualification';
  const held: string[] = [];
  const notCounted: NotCounted[] = [];
  for (const [i, { noc, issuedOn }] of (candidate.profile.certificatesOfQualification ?? []).entries()) {
    const pointer = `${at}/${i}`;
    const dated = facts.certificates[i];
    if (dated?.known === false) notCounted.push({ pointer, text: say(UNKNOWN, { noc }) });
    else if (dated?.skilled === false) notCounted.push({ pointer, text: say(UNSKILLED, { noc }) });
    else if (dated === undefined || !certificateCounts(dated, day))
      notCounted.push({ pointer, text: say(LATER, { noc, issuedOn }) });
    else if (isOf(noc)) held.push(pointer);
    else notCounted.push({ pointer, text: say(OTHER, { noc }) });
  }
  return held.length > 0 ? counting(words.held, held, notCounted) : nothing(words.none, at, notCounted);
}
