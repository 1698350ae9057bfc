import { expect, test } from 'vitest';
import { countedDay } from '#functions/rounds/counted-day';
import type { RoundView } from '#functions/rounds/round-view';
import { roundsCsv } from '#functions/rounds/rounds-csv';
import { readCsv } from './csv-reader.ts';

/** Toronto is five hours behind UTC in February: half past nine in the evening of the 17th. */
const evening = { asOf: '2026-02-18', takenAt: '2026-02-18T02:30:00.000Z', bands: {}, total: 7 };

test('a pool was counted on the day of the authority; of an older round only the day in UTC is known', () => {
  expect(countedDay(evening)).toBe('2026-02-17');
  const { takenAt: _, ...older } = evening;
  expect(countedDay(older)).toBe('2026-02-18');
});

test('the table of rounds says the same day', () => {
  const round = (poolByBand: RoundView['poolByBand']) => ({ poolByBand }) as RoundView;
  const [header = [], ...rows] = readCsv(roundsCsv([round(evening), round(null)]));
  expect(rows.map((row) => row[header.indexOf('poolAsOf')])).toEqual(['2026-02-17', '']);
});
