import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAR_FUTURE } from '#domain/calendar/day';
import { toDay } from '#domain/calendar/iso-date';
import { hasServed, serviceSpells } from '#domain/facts/service/military-service';
import type { MilitaryService } from '#domain/profile/profile';

const service = (country: string, from: string, to: string | null): MilitaryService => ({
  country,
  from,
  to,
});
const spell = (country: string, from: string, to: string | null) => ({
  country,
  from: toDay(from),
  to: to === null ? FAR_FUTURE : toDay(to),
});

describe('spells of service', () => {
  it.each([
    ['none', [], []],
    ['one that continues', [service('FR', '2010-01-01', null)], [spell('FR', '2010-01-01', null)]],
    ['that of Canada, which does not count', [service('CA', '2010-01-01', null)], []],
    [
      'two of which one starts on the day after the other',
      [service('FR', '2010-01-01', '2014-12-31'), service('FR', '2015-01-01', '2019-12-31')],
      [spell('FR', '2010-01-01', '2019-12-31')],
    ],
    [
      'two with a day between',
      [service('FR', '2010-01-01', '2014-12-31'), service('FR', '2015-01-02', '2019-12-31')],
      [spell('FR', '2010-01-01', '2014-12-31'), spell('FR', '2015-01-02', '2019-12-31')],
    ],
    [
      'one within another, which ends with the longer',
      [service('FR', '2010-01-01', '2019-12-31'), service('FR', '2012-01-01', '2013-12-31')],
      [spell('FR', '2010-01-01', '2019-12-31')],
    ],
    [
      'two that join, of two countries',
      [service('DE', '2010-01-01', '2014-12-31'), service('FR', '2015-01-01', '2019-12-31')],
      [spell('DE', '2010-01-01', '2014-12-31'), spell('FR', '2015-01-01', '2019-12-31')],
    ],
    [
      'two that join, with those of other countries between',
      [
        service('FR', '2010-01-01', '2014-12-31'),
        service('DE', '2012-01-01', '2013-12-31'),
        service('US', '2012-06-01', '2013-12-31'),
        service('FR', '2015-01-01', '2019-12-31'),
      ],
      [
        spell('DE', '2012-01-01', '2013-12-31'),
        spell('FR', '2010-01-01', '2019-12-31'),
        spell('US', '2012-06-01', '2013-12-31'),
      ],
    ],
  ])('%s, in whichever order they are listed', (_, listed, expected) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(listed, { minLength: listed.length }), (list) => {
        expect(serviceSpells(list)).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });
});

describe('ten years of service', () => {
  const served = (day: string, ...list: MilitaryService[]): boolean =>
    hasServed(serviceSpells(list), 10, toDay(day));

  it.each([
    ['2010-03-11', '2020-03-09', false],
    ['2010-03-11', '2020-03-10', true],
    ['2010-03-11', '2025-01-01', true],
  ])('from %s, on %s: %s', (from, day, expected) => {
    expect(served(day, service('FR', from, null))).toBe(expected);
  });

  it('are not made of spells of two countries, nor of two that do not join', () => {
    const [half, rest] = [
      service('FR', '2010-01-01', '2014-12-31'),
      service('DE', '2015-01-01', '2019-12-31'),
    ];
    expect(served('2026-03-10', half, rest)).toBe(false);
    expect(served('2026-03-10', half, { ...rest, country: 'FR', from: '2015-01-02', to: '2020-01-01' })).toBe(
      false,
    );
    expect(served('2026-03-10', half, { ...rest, country: 'FR' })).toBe(true);
  });
});
