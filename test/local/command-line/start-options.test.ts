import { describe, expect, test } from 'vitest';
import { HELP, startOptions, UsageError } from '#local/command-line/start-options';

describe('the command line of npm start', () => {
  test('without anything: the demonstration of 23 April 2024, in memory, on free ports', () => {
    expect(startOptions([])).toEqual({
      help: false,
      once: false,
      demo: true,
      verbose: false,
      stage: 'development',
      population: 2000,
      day: '2024-04-23',
      seed: 294,
    });
  });

  test('every option has its place', () => {
    const line =
      '--once --verbose --data /tmp/x --port 3000 --mail-port 3001 --issuer-port 3002 --stage staging --population 50 --day 2024-02-29 --seed 0 --rules /tmp/rules.json';
    expect(startOptions(line.split(' '))).toEqual({
      help: false,
      once: true,
      demo: true,
      verbose: true,
      dataDir: '/tmp/x',
      apiPort: 3000,
      mailPort: 3001,
      issuerPort: 3002,
      stage: 'staging',
      population: 50,
      day: '2024-02-29',
      seed: 0,
      rules: '/tmp/rules.json',
    });
    expect(startOptions(['--no-demo']).demo).toBe(false);
  });

  test.each([
    ['--ports 3', /--ports/],
    ['more', /more/],
    ['--port', /--port/],
    ['--port 0', /--port must be a whole number from 1 to 65535, not "0"/],
    ['--port 70000', /--port/],
    ['--port 3e3', /--port/],
    ['--population -5', /population/],
    ['--population many', /--population/],
    ['--seed 1.5', /--seed/],
    ['--day 2023-02-29', /--day must be a date/],
    ['--day yesterday', /--day/],
    ['--once --no-demo', /--once/],
  ])('%s is refused', (line, message) => {
    expect(() => startOptions(line.split(' '))).toThrow(UsageError);
    expect(() => startOptions(line.split(' '))).toThrow(message);
  });

  test('help names every option', () => {
    for (const option of [
      'once',
      'no-demo',
      'population',
      'day',
      'seed',
      'data',
      'port',
      'issuer-port',
      'mail-port',
      'stage',
      'rules',
      'verbose',
      'help',
    ])
      expect(HELP).toContain(`--${option} `);
  });
});
