import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/calendar/day';
import { toDay } from '#domain/calendar/iso-date';
import {
  certificateChanges,
  certificateCounts,
  datedCertificate,
} from '#domain/facts/certificate/certificate';
import { credentialChanges, credentialState, datedCredential } from '#domain/facts/education/credential';
import { fundsOn } from '#domain/facts/funds/settlement-funds';
import { sittingChanges, sittingOf, sittingState } from '#domain/facts/language/sitting';
import { datedNomination, nominationChanges, nominationState } from '#domain/facts/nomination/nomination';
import { hasServed, serviceChanges, serviceSpells } from '#domain/facts/service/military-service';
import { validityOn } from '#domain/facts/validity/validity';
import { windowStart } from '#domain/facts/work/window';
import { spanChanges, spanState, workHistory } from '#domain/facts/work/work-history';
import { AssessmentBodies } from '#domain/rulebook/compiled-bodies';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { credentials, dates, languageTests, workPeriods } from '../arbitrary/facts.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
const [FIRST, LAST] = [toDay('2003-01-01'), toDay('2042-12-31')];
const issued = dates('2005-01-01', '2026-12-31');
const years = fc.integer({ min: 1, max: 10 });
const days = (changes: readonly { on: Day }[]): Day[] => changes.map(({ on }) => on);

/** What one fact counts for on a day, and the days on which that is said to change. */
interface Dated {
  stateOn: (day: Day) => unknown;
  named: readonly Day[];
}

const sitting = languageTests.map((test): Dated => {
  const sat = sittingOf(test, rulebook);
  const stateOn = (day: Day) => [sittingState(sat, day), validityOn(day, sat.expires)];
  return { stateOn, named: days(sittingChanges(sat)) };
});

const NO_BODIES = new AssessmentBodies([]);
const credential = fc.tuple(credentials, years).map(([sent, valid]): Dated => {
  const dated = datedCredential(sent, NO_BODIES);
  const stateOn = (day: Day) => credentialState(dated, day, valid) === 'counts';
  return { stateOn, named: days(credentialChanges(dated, valid)) };
});

const job = fc
  .tuple(workPeriods, years, fc.constantFrom(1, 2, 4, 8, 16))
  .map(([sent, window, use]): Dated[] =>
    workHistory([sent], 'teer').spans.map((span) => ({
      stateOn: (day) => spanState(span, use, windowStart(day, window), day),
      named: days(spanChanges(span, window)),
    })),
  );

// The second code is that of no occupation: it never counts.
const certificate = fc.tuple(fc.constantFrom('72310', '93888'), issued).map(([noc, issuedOn]): Dated => {
  const dated = datedCertificate({ noc, province: 'ON', issuedOn }, 'teer');
  return { stateOn: (day) => certificateCounts(dated, day), named: days(certificateChanges(dated)) };
});

const nomination = fc.tuple(fc.constantFrom('ON', 'QC'), issued).map(([province, acceptedOn]): Dated => {
  const dated = datedNomination({ province, acceptedOn });
  return { stateOn: (day) => nominationState(dated, day), named: days(nominationChanges(dated)) };
});

const service = fc
  .tuple(issued, fc.option(dates('2010-01-01', '2040-12-31')), years)
  .map(([from, to, needed]): Dated[] =>
    serviceSpells([{ country: 'FR', from, to }]).map((spell) => ({
      stateOn: (day) => hasServed([spell], needed, day),
      named: days(serviceChanges(spell, needed)),
    })),
  );

const funds = fc.integer({ min: 1, max: 12 }).map(
  (familySize): Dated => ({
    stateOn: (day) => fundsOn(rulebook, day, familySize),
    named: rulebook.days,
  }),
);

describe('time changes a fact only on a day that its changes name', () => {
  it.each<[string, fc.Arbitrary<Dated | Dated[]>]>([
    ['a sitting, and the warning of its end', sitting],
    ['whether a credential counts', credential],
    ['work', job],
    ['a certificate', certificate],
    ['a nomination', nomination],
    ['military service', service],
    ['funds, of which the rules name the days', funds],
  ])('%s', (_, facts) => {
    fc.assert(
      fc.property(facts, (found) => {
        for (const { stateOn, named } of [found].flat()) {
          const unnamed: Day[] = [];
          let before = JSON.stringify(stateOn(FIRST));
          for (let day = FIRST + 1; day <= LAST; day++) {
            const state = JSON.stringify(stateOn(day));
            if (state !== before && !named.includes(day)) unnamed.push(day);
            before = state;
          }
          expect(unnamed).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
