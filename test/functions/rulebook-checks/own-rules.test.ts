import { expect, it, test } from 'vitest';
import { withOwnRules } from '#domain/rulebook/own-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { ownRulesFaults } from '#functions/rulebook-checks/own-rules-faults';
import { readOwnRules } from '#functions/rulebook-checks/read-own-rules';
import { EXAMPLE, EXAMPLE_ADDITIONAL, EXAMPLE_FILE } from '../../domain/rulebook/example-rules.ts';

const faults = (file: unknown) => ownRulesFaults(file, PUBLISHED_RULEBOOK);
const { highWage } = EXAMPLE_ADDITIONAL;
const [first, second, third] = highWage?.levels ?? [];
if (first === undefined || second === undefined || third === undefined) throw new Error('no levels');

const withAdditional = (change: object) => ({
  ...EXAMPLE,
  crs: { additional: { ...EXAMPLE_ADDITIONAL, ...change } },
});
const withLevels = (...levels: object[]) => withAdditional({ highWage: { levels } });
const without = (field: keyof typeof EXAMPLE) => {
  const { [field]: _, ...rest } = EXAMPLE;
  return rest;
};

test('the documented example has no fault, and says of itself that it is one', () => {
  const example = readOwnRules(EXAMPLE_FILE);
  expect(example.id).toMatch(/^example-/);
  expect(example.source).toContain('invented');
});

test.each<[string, unknown, string]>([
  ['no object', 7, 'the file: must be an object, and is 7'],
  ['no id', without('id'), '/id: must be text, and is nothing'],
  ['no day', without('from'), '/from: must be text, and is nothing'],
  ['no source', without('source'), '/source: must be text, and is nothing'],
  ['an empty source', { ...EXAMPLE, source: ' ' }, 'crs: the entry of 2026-11-03 has no source'],
  ['no points', without('crs'), '/crs: must be an object, and is nothing'],
  ['a field that is none', { ...EXAMPLE, until: '2027-01-01' }, '/until: no such field'],
  ['a part that is none', { ...EXAMPLE, crs: { addtional: {} } }, '/crs/addtional: no such field'],
  ['no figures', { ...EXAMPLE, crs: {} }, 'crs: no figures are given'],
  ['own as a field', { ...EXAMPLE, crs: { own: true } }, '/crs/own: no such field'],
  [
    'a day as its id',
    { ...EXAMPLE, id: '2026-11-03' },
    'id: 2026-11-03 is a day; only published rules are called by one',
  ],
  ['the id of published rules', { ...EXAMPLE, id: '2025-03-25' }, 'crs: two sets are called 2025-03-25'],
  ['an id with a slash', { ...EXAMPLE, id: 'a/b' }, 'id: "a/b" is not of up to 64 letters'],
  ['a day that does not exist', { ...EXAMPLE, from: '2026-11-31' }, 'crs: 2026-11-31 is no day'],
  [
    'the first day of published rules',
    { ...EXAMPLE, from: '2025-03-25', contains: [] },
    'crs: 2025-03-25 does not come after 2025-03-25',
  ],
  [
    'a day before the change that they contain',
    { ...EXAMPLE, from: '2026-11-02' },
    'begins on 2026-11-02, before the change of 2026-11-03 that it contains',
  ],
  [
    'a change that is none',
    { ...EXAMPLE, contains: ['2026-11-04'] },
    'no unpublished change of 2026-11-04 to contain',
  ],
  [
    'an amount as text',
    withAdditional({ sibling: '15' }),
    '/crs/additional/sibling: must be a whole number from 0 up, and is "15"',
  ],
  [
    'an amount below none',
    withLevels({ ...first, jobOffer: -1 }),
    '/crs/additional/highWage/levels/0/jobOffer: must be a whole number from 0 up, and is -1',
  ],
  [
    'a level that is none',
    withLevels({ ...first, id: '3x' }),
    '/crs/additional/highWage/levels/0/id: must be one of 2x, 1.5x, 1.3x, and is "3x"',
  ],
  ['no level', withLevels(), 'crs example-high-wage high wage: no level'],
  ['a level twice', withLevels(first, { ...second, id: '2x' }), 'high wage: two levels are called 2x'],
  ['no occupation', withLevels({ ...first, occupations: [] }), 'high wage 2x: no occupation'],
  [
    'an occupation that is none',
    withLevels({ ...first, occupations: ['3110'] }),
    'high wage 2x: 3110 is no occupation',
  ],
  [
    'an occupation in which no work counts',
    withLevels({ ...first, occupations: ['75100'] }),
    'high wage 2x: 75100 is in TEER 4 or 5, where no work counts',
  ],
  [
    'an occupation twice in a level',
    withLevels({ ...first, occupations: ['31102', '31102'] }),
    'high wage 2x: 31102 stands there twice',
  ],
  [
    'more than the cap leaves',
    withLevels({ ...first, canadianWork: 601 }),
    'high wage 2x: gives more than the cap of 600 of the additional points',
  ],
  [
    'an occupation in two levels',
    withLevels(first, second, { ...third, occupations: ['31102', '72200'] }),
    'high wage: 31102 is in level 2x and in level 1.3x',
  ],
  [
    'a cap that does not close',
    { ...EXAMPLE, crs: { ...EXAMPLE.crs, cap: 1199 } },
    'total: the maxima add up to 1200, the cap is 1199',
  ],
  [
    'a cap of section D that nothing reaches',
    withAdditional({ nomination: 400 }),
    // 400, 50 for French and 77 for the highest level.
    'additional: the maxima add up to 527, the cap of 600 is never reached',
  ],
  [
    'a total above the bands',
    { ...EXAMPLE, crs: { cap: 1201, additional: { ...EXAMPLE_ADDITIONAL, cap: 601, nomination: 601 } } },
    'cap: 1201 is above 1200, the highest score that there is',
  ],
])('a fault is named: %s', (_, file, sentence) => {
  expect(faults(file).join('\n')).toContain(sentence);
});

it('names every fault at once, of shape and of figures', () => {
  const file = {
    ...withLevels(first, { ...second, occupations: [...second.occupations, '31102', '2123'] }),
    id: '2026-11-03',
    source: undefined,
  };
  expect(faults({ ...file, crs: { ...file.crs, cap: 1199 }, more: 1 })).toEqual([
    '/source: must be text, and is nothing',
    '/more: no such field',
    'id: 2026-11-03 is a day; only published rules are called by one',
    'crs 2026-11-03 total: the maxima add up to 1200, the cap is 1199',
    expect.stringContaining('2123 is no occupation'),
    'crs 2026-11-03 high wage: 31102 is in level 2x and in level 1.5x',
  ]);
});

it('checks the other parts where one cannot be read', () => {
  expect(faults({ ...EXAMPLE, crs: { additional: 1, cap: 1199 } })).toEqual([
    '/crs/additional: must be an object, and is 1',
    'crs example-high-wage total: the maxima add up to 1200, the cap is 1199',
  ]);
});

it('needs a file that is there and holds JSON', () => {
  expect(() => readOwnRules('no-such-file.json')).toThrow('there is no such file, or it holds no JSON');
  expect(() => readOwnRules('README.md')).toThrow('there is no such file, or it holds no JSON');
});

it('adds what is left out from the newest published rules', () => {
  const newest = PUBLISHED_RULEBOOK.crs.at(-1);
  const added = withOwnRules(PUBLISHED_RULEBOOK, { ...EXAMPLE, crs: {} }).crs.at(-1);
  expect(added).toEqual({
    ...newest,
    id: 'example-high-wage',
    from: '2026-11-03',
    source: EXAMPLE.source,
    contains: ['2026-11-03'],
    own: true,
  });
});

it.each([
  ['that begin with an unpublished change are its figures', '2026-11-03', {}, ['2026-11-03']],
  ['unless they say otherwise', '2026-11-03', { contains: [] }, []],
  ['that begin later are not', '2026-12-01', {}, []],
  ['unless they say so beside their day', '2026-12-01', { contains: ['2026-11-03'] }, ['2026-11-03']],
  ['or among their points', '2026-12-01', { crs: { cap: 1200, contains: ['2026-11-03'] } }, ['2026-11-03']],
])('rules %s', (_, from, change, contains) => {
  const own = { id: 'northland', from, source: 'Northland Gazette', crs: { cap: 1200 }, ...change };
  expect(faults(own)).toEqual([]);
  expect(withOwnRules(PUBLISHED_RULEBOOK, own).crs.at(-1)?.contains).toEqual(contains);
});
