import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { explain } from '#domain/answers/explain/explain';
import { evaluate, score } from '#domain/answers/score/score';
import { messageOf } from '#domain/result/spoken-verdict';
import { english, job, somebody } from '../../somebody.ts';

const EVE = '2022-11-15';
const DAY = '2022-11-16';

const driver = somebody({
  languageTests: [english(7, '2022-01-10')],
  work: [job('2020-01-01', null, { noc: '73300' })],
  jobOffers: [{ noc: '73300', province: 'ON', fullTime: true, supported: true }],
});

describe('a truck driver in Canada, until 2022-11-15 without skilled work', () => {
  it('has the day of the TEER categories as next change, whose cause is the rules alone', () => {
    expect(score(driver, '2022-11-01').nextChangeOn).toBe(DAY);
    const [change] = comingChanges(driver, '2022-11-01');
    expect(change).toMatchObject({ on: DAY, causes: [{ code: 'rules-change' }] });
    expect(change?.causes).toHaveLength(1);
    expect(change?.gain).toBe(evaluate(driver, DAY).crs.total - evaluate(driver, EVE).crs.total);
    expect(change?.lanes).toContain('cec');
  });

  it('is told which classification leaves the work and the offer out', () => {
    const told = (day: string): string[] =>
      evaluate(driver, day)
        .warnings.filter(({ code }) => code === 'work-not-counted')
        .map((warning) => messageOf(warning, 'en'));
    expect(told(EVE)).toEqual([
      'Work in skill levels C and D of NOC 2016, by which occupations were classified on this day, does not count.',
    ]);
    expect(told(DAY)).toEqual([]);
    const words = (day: string): string =>
      JSON.stringify(explain(driver, day), (_, value) => (value?.en === undefined ? value : value.en));
    expect(words(EVE)).toContain(
      'Not counted: NOC 73300 “Transport truck drivers” from 2020-01-01, skill level C or D of NOC 2016.',
    );
    expect(words(EVE)).toContain(
      'No supported full-time job offer in skill type 0 or skill level A or B of NOC 2016. Not counted: offer in NOC 73300 “Transport truck drivers”, skill level C or D of NOC 2016.',
    );
    expect(words(EVE)).not.toContain('TEER');
    expect(words(DAY)).toContain('A supported full-time job offer in TEER category 0 to 3.');
    expect(words(DAY)).toContain(
      'Most of the Canadian experience is in NOC 73300 “Transport truck drivers”, TEER category 3.',
    );
  });

  it('before that day no category of occupation names the one with most experience', () => {
    const leader = somebody({ work: [job('2020-01-01', null, { noc: '54100' })] });
    const said = explain(leader, EVE).programs.cec.requirements.map(({ fact }) => fact.text);
    expect(said.map(({ en }) => en).join()).toContain(
      'Most of the Canadian experience is in NOC 54100 “Program leaders and instructors in recreation, sport and fitness”.',
    );
    expect(said.map(({ fr }) => fr).join()).toContain(
      'dans la CNP 54100 «\u00a0Program leaders and instructors in recreation, sport and fitness\u00a0».',
    );
  });
});
