import { expect, it } from 'vitest';
import { NOMINATING_PROVINCES, PROVINCES } from '#domain/profile/profile';

it('there are ten provinces and three territories; all but Quebec and Nunavut nominate', () => {
  expect(PROVINCES).toEqual('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '));
  expect(NOMINATING_PROVINCES).toEqual('AB BC MB NB NL NS NT ON PE SK YT'.split(' '));
});
