import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { OwnRules } from '#domain/rulebook/own-rules';
import type { Alarms } from '../constructs/alarms.ts';
import { RondeFunction } from '../constructs/ronde-function.ts';
import type { StageConfig } from '../settings/stage-config.ts';

interface Shape {
  timeout: Duration;
  memorySize: number;
  failure: string;
}

/** An answer that takes longer is none: the caller has given up, and a write must not come later than that. */
const HTTP = { timeout: Duration.seconds(10), memorySize: 512 } as const;

const SHAPES = {
  profiles: {
    ...HTTP,
    failure: 'Candidates cannot submit or change their profile, or answer an invitation.',
  },
  nominations: { ...HTTP, failure: 'Provinces cannot nominate.' },
  score: { ...HTTP, failure: 'The public calculator does not answer.' },
  rounds: { ...HTTP, failure: 'The list of rounds does not answer, or officers cannot plan a round.' },
  'run-round': {
    timeout: Duration.minutes(5),
    memorySize: 1024,
    failure:
      'A round stands still. Its order comes again by itself, and the round goes on where it stopped; nobody is invited twice.',
  },
  notify: {
    timeout: Duration.seconds(30),
    memorySize: 512,
    failure:
      'Candidates are not told yet that they are invited or nominated; their message comes again by itself.',
  },
  timers: {
    timeout: Duration.minutes(4),
    memorySize: 512,
    failure:
      'Expiries, one-off rounds and unsent notifications wait; the next call takes them over. When its log says overdue, candidates have waited more than half an hour for an e-mail: look at the sending limits and the health of SES.',
  },
} satisfies Record<string, Shape>;

export type FunctionName = keyof typeof SHAPES;

/** The time limit of a function, which its queue has to know. */
export const timeoutOf = (name: FunctionName): Duration => SHAPES[name].timeout;

/** One of the functions, with its time limit, memory and the meaning of its failure. */
export function createFunction(
  scope: Construct,
  name: FunctionName,
  { config, alarms, ownRules }: { config: StageConfig; alarms: Alarms; ownRules: OwnRules | undefined },
): RondeFunction {
  const id = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  return new RondeFunction(scope, id, {
    name,
    ...SHAPES[name],
    alarms,
    ownRules,
    plans: name === 'rounds' ? config.plans : undefined,
    logRetention: config.logRetention,
    keepLogs: config.protectData,
  });
}
