import { afterEach, expect, it, vi } from 'vitest';
import { environment } from '#functions/environment';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('gives the variables that are asked for', () => {
  vi.stubEnv('TABLE_NAME', 'ronde');
  vi.stubEnv('MAIL_FROM', 'ronde@example.org');
  expect(environment('TABLE_NAME')).toEqual({ TABLE_NAME: 'ronde' });
});

it('names every variable that is missing or empty', () => {
  vi.stubEnv('TABLE_NAME', 'ronde');
  vi.stubEnv('MAIL_FROM', '');
  vi.stubEnv('PORTAL_URL', undefined);
  expect(() => environment('TABLE_NAME', 'MAIL_FROM', 'PORTAL_URL')).toThrow(
    expect.objectContaining({ name: 'MissingVariable', message: 'not set: MAIL_FROM, PORTAL_URL' }),
  );
});

it.each([
  ['profiles', 'TABLE_NAME'],
  ['nominations', 'TABLE_NAME, NOTIFICATIONS_QUEUE_URL'],
  ['rounds', 'TABLE_NAME, ROUNDS_QUEUE_URL, PORTAL_URL'],
  ['run-round', 'TABLE_NAME, NOTIFICATIONS_QUEUE_URL, ROUNDS_QUEUE_URL'],
  ['notify', 'TABLE_NAME, MAIL_FROM, PORTAL_URL'],
  ['timers', 'TABLE_NAME, NOTIFICATIONS_QUEUE_URL, ROUNDS_QUEUE_URL'],
])('the function %s does not start without %s', async (name, variables) => {
  for (const variable of variables.split(', ')) vi.stubEnv(variable, undefined);
  await expect(import(`../../functions/${name}/handler.ts`)).rejects.toThrow(`not set: ${variables}`);
});
