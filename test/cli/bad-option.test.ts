import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { badOption } from '#cli/bad-option';

const options = {
  size: { type: 'string' },
  once: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function saidOf(...args: string[]): string | undefined {
  try {
    parseArgs({ args, options });
  } catch (error) {
    return badOption(error);
  }
  throw new Error('the command line is taken');
}

test.each([
  [['--sizes', '3'], 'There is no option --sizes'],
  [['-x'], 'There is no option -x'],
  [['more'], '"more" is not expected here'],
  [['a. b'], '"a. b" is not expected here'],
  [['--size'], '--size needs a value'],
  [['--size', '-1'], '--size needs a value, which, where it begins with a dash, is written behind --size='],
  [['--once=3'], '--once takes no value'],
  [['--help=3'], '--help takes no value'],
])('%j is said in one sentence', (args, sentence) => expect(saidOf(...args)).toBe(sentence));

test('another error is none of the command line', () => {
  expect(badOption(new Error('Unknown option'))).toBeUndefined();
  expect(badOption('Unknown option')).toBeUndefined();
});
