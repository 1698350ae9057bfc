import { describe, expect, test } from 'vitest';
import { deliver, type Targets, withContext } from '#local/schedule/deliver';
import type { SchedulePlan } from '#local/template/read/schedules';

const plan: SchedulePlan = {
  name: 'general',
  arn: 'arn:aws:scheduler:ca-central-1:000000000000:schedule/default/general',
  expression: 'rate(1 day)',
  timeZone: 'UTC',
  from: undefined,
  until: undefined,
  target: {
    arn: 'arn:queue',
    input: '{"scheduledAt":"<aws.scheduler.scheduled-time>","try":<aws.scheduler.attempt-number>}',
    messageGroupId: 'pool',
    retries: 2,
    deadLetters: 'arn:dead',
  },
};
const at = new Date('2026-02-18T15:00:00.000Z');

function targetsThat(fails: (attempt: number) => boolean) {
  const sent: string[] = [];
  let attempt = 0;
  const targets: Targets = {
    queue: (arn) => ({
      async send(body, group) {
        if (arn === 'arn:queue') {
          attempt += 1;
          if (fails(attempt)) throw new Error('no');
        }
        sent.push(`${arn} ${group ?? '-'} ${body}`);
      },
    }),
    invokeAsync: () => false,
  };
  return { targets, sent };
}

describe('an occasion of a schedule', () => {
  test('goes to its queue with its own values', async () => {
    const { targets, sent } = targetsThat(() => false);
    await deliver(plan, at, targets, () => {});
    expect(sent).toEqual(['arn:queue pool {"scheduledAt":"2026-02-18T15:00:00Z","try":1}']);
  });

  test('is tried again', async () => {
    const { targets, sent } = targetsThat((attempt) => attempt < 3);
    await deliver(plan, at, targets, () => {});
    expect(sent).toEqual(['arn:queue pool {"scheduledAt":"2026-02-18T15:00:00Z","try":3}']);
  });

  test('goes to the dead letters when all attempts fail, and somebody is told', async () => {
    const { targets, sent } = targetsThat(() => true);
    const told: string[] = [];
    await deliver(plan, at, targets, (problem) => told.push(problem));
    expect(sent).toEqual(['arn:dead - {"scheduledAt":"2026-02-18T15:00:00Z","try":3}']);
    expect(told).toEqual(['general could not be delivered: no']);
  });

  test('knows its execution and its schedule', () => {
    const text = withContext(
      '<aws.scheduler.execution-id>|<aws.scheduler.schedule-arn>|<aws.scheduler.other>',
      plan,
      at,
      1,
    );
    expect(text).toMatch(
      /^[0-9a-f-]{36}\|arn:aws:scheduler:.*:schedule\/default\/general\|<aws\.scheduler\.other>$/,
    );
  });
});
