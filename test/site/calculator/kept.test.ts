import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKept } from '../../../site/calculator/kept/kept-answers.ts';
import { fromFragment, toFragment } from '../../../site/calculator/kept/link.ts';
import { hasFacts } from '../../../site/calculator/kept/link-mark.ts';
import { readFactsText } from '../../../site/calculator/kept/read-facts.ts';
import { writeKept } from '../../../site/calculator/kept/write-kept.ts';
import { runs } from '../../runs.ts';

const SCENARIOS = [
  { key: 1, name: '', draft: { values: { dateOfBirth: '1990-1-' }, lists: {} } },
  {
    key: 2,
    name: 'After the test',
    day: '2027-01-01',
    draft: {
      values: { maritalStatus: 'married' },
      lists: { work: [{ key: 3, values: { noc: '21231', to: 'now' } }] },
    },
  },
];

test('answers are read as they were kept, half typed ones too', () => {
  const read = readKept(writeKept({ scenarios: SCENARIOS, open: 2 }));
  expect(read?.scenarios.map(({ name, day, draft }) => ({ name, day, values: draft.values }))).toEqual([
    { name: '', day: undefined, values: { dateOfBirth: '1990-1-' } },
    { name: 'After the test', day: '2027-01-01', values: { maritalStatus: 'married' } },
  ]);
  expect(read?.scenarios[1]?.draft.lists.work?.map(({ values }) => values)).toEqual([
    { noc: '21231', to: 'now' },
  ]);
  expect(read?.open).toBe(read?.scenarios[1]?.key);
});

test.each([
  ['nothing', null],
  ['no JSON', '{"version":1'],
  ['a number', '1'],
  ['another version', '{"version":2,"scenarios":[{"values":{}}]}'],
  ['no scenarios', '{"version":1,"scenarios":[]}'],
  ['scenarios that are none', '{"version":1,"scenarios":[1,null,"x"]}'],
])('%s is no kept answers', (_what, text) => {
  expect(readKept(text)).toBeUndefined();
});

test('of a kept scenario only what the form knows is read', () => {
  const text = JSON.stringify({
    version: 1,
    open: 9,
    scenarios: [
      {
        name: 7,
        values: { dateOfBirth: 5, maritalStatus: 'happy', familySize: '3', __proto__: 'x', evil: 'y' },
        lists: { work: [{ noc: '21231', extra: '1' }, 'no'], nothing: [{}], education: 'no' },
      },
    ],
  });
  const [scenario] = readKept(text)?.scenarios ?? [];
  expect(scenario?.name).toBe('');
  expect(scenario?.draft.values).toEqual({ familySize: '3' });
  expect(scenario?.draft.lists.work?.map(({ values }) => values)).toEqual([{ noc: '21231' }, {}]);
  expect(Object.keys(scenario?.draft.lists ?? {})).toEqual(['work']);
});

test('no text in the storage, in a file or in a link is too much for the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      readKept(text);
      readKept(`{"version":1,"scenarios":[${text}]}`);
      expect(readFactsText(text, 'en').ok).toBe(false);
      expect(await fromFragment(`#facts=${text}`)).toBeUndefined();
    }),
    { numRuns: runs(300) },
  );
});

test('a value goes through the fragment of an address and comes out as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const fragment = await toFragment({ value });
      expect(fragment).toMatch(/^#facts=[\w-]+$/);
      expect(hasFacts(fragment)).toBe(true);
      expect(await fromFragment(fragment)).toEqual(JSON.parse(JSON.stringify({ value })));
    }),
    { numRuns: runs(100) },
  );
});

test('a link that unpacks to far more than the facts of a person is not read', async () => {
  const fragment = await toFragment('0'.repeat(10_000_000));
  expect(fragment.length).toBeLessThan(20_000);
  expect(await fromFragment(fragment)).toBeUndefined();
});

test('facts without names and address are read, and what is wrong is said with its place', () => {
  const profile = {
    dateOfBirth: '1990-01-01',
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince: 'ON',
    settlementFunds: 0,
    education: [],
    languageTests: [],
    work: [],
  };
  expect(readFactsText(JSON.stringify({ profile }), 'en').ok).toBe(true);
  expect(readFactsText(JSON.stringify(profile), 'en').ok).toBe(true);
  expect(readFactsText(JSON.stringify({ profile: { ...profile, familySize: 0 } }), 'en')).toMatchObject({
    ok: false,
    errors: [{ pointer: '/profile/familySize', code: 'out-of-range' }],
  });
  expect(readFactsText('{', 'en')).toEqual({ ok: false, errors: 'not-json' });
});
