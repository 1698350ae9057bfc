import { describe, expect, it } from 'vitest';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { CRS_RULESETS } from '#domain/rulebook/crs/rulesets';
import { isSkilledOccupation } from '#domain/rulebook/occupations/classification';
import { titleOf } from '#domain/rulebook/occupations/unit-group-titles';
import { isUnitGroup, UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { occupationName } from '#domain/sentences/occupation-name';
import categories from '../reference/categories.json' with { type: 'json' };
import reference from '../reference/occupations.json' with { type: 'json' };

const ALL = Array.from({ length: 100_000 }, (_, n) => String(n).padStart(5, '0'));
const { effective, skilled_only_since, skilled_only_before } = reference.skill_type_changes;

describe('the unit groups of NOC 2021', () => {
  it('are the 516 of Statistics Canada with their titles, and no other five digits', () => {
    expect(UNIT_GROUPS).toHaveLength(516);
    expect(Object.fromEntries(UNIT_GROUPS.map((noc) => [noc, titleOf(noc)]))).toEqual(reference.unit_groups);
    expect(ALL.filter(isUnitGroup)).toEqual([...UNIT_GROUPS]);
    for (const noc of ['93888', '21999', '00999', '2123', '212310', '', 'toString', '__proto__'])
      expect([isUnitGroup(noc), titleOf(noc)]).toEqual([false, undefined]);
  });

  it('have the titles that the lists of categories print', () => {
    const listed = categories.versions.flatMap((version) =>
      version.categories.flatMap(({ occupations }) => occupations.map(([code]) => String(code))),
    );
    expect(listed.length).toBeGreaterThan(130);
    expect(listed.filter((code) => !isUnitGroup(code))).toEqual([]);
  });

  it('are named with code and title, a French sentence quoting the English one; another code by itself', () => {
    expect(occupationName('72310', 'en')).toBe('72310 “Carpenters”');
    expect(occupationName('72310', 'fr')).toBe('72310 «\u00a0Carpenters\u00a0»');
    expect([occupationName('93888', 'en'), occupationName('93888', 'fr')]).toEqual(['93888', '93888']);
  });
});

describe('which of them are skilled', () => {
  it('by TEER category: 0 to 3, the second digit', () => {
    expect(ALL.filter((noc) => isSkilledOccupation(noc, 'teer'))).toEqual(
      Object.keys(reference.unit_groups)
        .filter((noc) => '0123'.includes(noc.charAt(1)))
        .sort(),
    );
  });

  it('by skill type: the same, but for 16 that were not and 3 that were', () => {
    const differing = ALL.filter(
      (noc) => isSkilledOccupation(noc, 'teer') !== isSkilledOccupation(noc, 'skill-type'),
    );
    expect(differing).toEqual([...skilled_only_since, ...skilled_only_before].sort());
    expect(skilled_only_since.filter((noc) => isSkilledOccupation(noc, 'skill-type'))).toEqual([]);
    expect(skilled_only_before.filter((noc) => !isSkilledOccupation(noc, 'skill-type'))).toEqual([]);
    expect([skilled_only_since.length, skilled_only_before.length]).toEqual([16, 3]);
  });

  it('is decided by TEER category from 2022-11-16 on', () => {
    expect(effective).toBe('2022-11-16');
    for (const { from, occupations } of CRS_RULESETS)
      expect([from, occupations]).toEqual([from, from < effective ? 'skill-type' : 'teer']);
    expect(CRS_RULESETS.map(({ from }) => from)).toContain(effective);
  });
});

it('trades are the unit groups of IRPR 87.2(1): 72 but 726, 73, 82, 83, 92, 93 but 932, 6320 and 62200', () => {
  const trades = Object.keys(reference.unit_groups).filter((noc) =>
    /^(72(?!6)|73|82|83|92|93(?!2)|6320|62200)/.test(noc),
  );
  for (const { trades: compiled } of compile(PUBLISHED_RULEBOOK).programs)
    expect([...compiled].sort()).toEqual(trades.sort());
});
