import { toIsoDate } from '../../calendar/iso-date.ts';
import type { CertificateOfQualification } from '../../profile/profile.ts';
import { fill, type Sentence, type Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { Fact, NotCounted } from '../explanation.ts';
import { besides, withReasons } from './not-counted.ts';

const LATER: Sentence = {
  en: (v) => `Not counted: certificate for NOC ${v.noc}, issued after this day, on ${v.issuedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: certificat pour la CNP ${v.noc}, délivré après cette date, le ${v.issuedOn}.`,
};
const OTHER: Sentence = {
  en: (v) => `Not counted: certificate for NOC ${v.noc}, of another occupation.`,
  fr: (v) => `Ne compte pas\u00a0: certificat pour la CNP ${v.noc}, d’une autre profession.`,
};

/**
 * Certificates of qualification that count on the day, and those that do not.
 *
 * @param isOf whether an occupation is one of those looked for
 */
export function certificateFact(
  { candidate, day }: ExplainedDay,
  isOf: (noc: string) => boolean,
  said: { held: Text; none: Text },
): Fact {
  const held: string[] = [];
  const notCounted: NotCounted[] = [];
  const look = ({ noc, issuedOn }: CertificateOfQualification, pointer: string): void => {
    const later = issuedOn > toIsoDate(day);
    if (!later && isOf(noc)) held.push(pointer);
    else notCounted.push({ pointer, text: fill(later ? LATER : OTHER, { noc, issuedOn }) });
  };
  for (const [i, certificate] of (candidate.profile.certificatesOfQualification ?? []).entries())
    look(certificate, `/certificatesOfQualification/${i}`);
  return held.length > 0
    ? { text: said.held, pointers: held, ...besides(notCounted) }
    : {
        text: withReasons(said.none, notCounted),
        pointers: ['/certificatesOfQualification'],
        ...besides(notCounted),
      };
}
