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
      '--once --verbose --data /tmp/x --port 3000 --api-port 3003 --site /tmp/site --mail-port 3001 --issuer-port 3002 --stage staging --population 50 --day 2024-02-29 --seed 0 --rules /tmp/rules.json';
    expect(startOptions(line.split(' '))).toEqual({
      help: false,
      once: true,
      demo: true,
      verbose: true,
      dataDir: '/tmp/x',
      sitePort: 3000,
      apiPort: 3003,
      site: '/tmp/site',
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
    [
      '--population -5',
      /^--population needs a value, which, where it begins with a dash, is written behind --population=$/,
    ],
    ['--population=-5', /--population must be a whole number from 1 to \d+, not "-5"/],
    ['--population many', /--population/],
    ['--seed 1.5', /--seed/],
    ['--day 2023-02-29', /--day must be a date/],
    ['--day yesterday', /--day/],
    ['--day 2022-01-16', /--day must be 2022-01-17 or later.*not "2022-01-16"/],
    ['--stage holiday', /--stage must be development or staging or production, not "holiday"/],
    ['--stage Production', /--stage/],
    ['--population 0', /--population must be a whole number from 1 to \d+, not "0"/],
    ['--population 1e3', /--population/],
    ['--population 99999999', /from 1 to \d+, not "99999999": (each candidate takes|with more of them)/],
    ['--once --no-demo', /--once/],
  ])('%s is refused', (line, message) => {
    expect(() => startOptions(line.split(' '))).toThrow(UsageError);
    expect(() => startOptions(line.split(' '))).toThrow(message);
  });

  test('-h is --help, and the first day with a pool is one to choose', () => {
    expect(startOptions(['-h'])).toEqual(startOptions(['--help']));
    expect(startOptions(['-h']).help).toBe(true);
    expect(startOptions(['--day', '2022-01-17']).day).toBe('2022-01-17');
  });

  test.each(['--data', '--rules'])('%s must name something', (option) => {
    expect(() => startOptions([option, ''])).toThrow(UsageError);
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
      'api-port',
      'site',
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
