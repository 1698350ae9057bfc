import { expect, it } from 'vitest';
import { levelList } from '#domain/sentences/levels';

it('four levels are listed by ability', () => {
  const levels = { listening: 8, reading: 6, writing: 7, speaking: 5 };
  expect(levelList(levels, 'en')).toBe('listening 8, reading 6, writing 7, speaking 5');
  expect(levelList(levels, 'fr')).toBe(
    'compréhension de l’oral 8, compréhension de l’écrit 6, expression écrite 7, expression orale 5',
  );
});
