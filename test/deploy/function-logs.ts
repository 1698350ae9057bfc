import type { AwsCall } from './ministack/aws-calls.ts';

interface LogGroups {
  logGroups: { logGroupName: string }[];
}

interface LogEvents {
  events: { message: string }[];
}

/** What the deployed functions wrote, by log group. */
export async function functionLogs(
  call: (calls: readonly AwsCall[]) => Promise<unknown[]>,
): Promise<Map<string, string[]>> {
  const [groups] = (await call([{ service: 'logs', operation: 'describe_log_groups', parameters: {} }])) as [
    LogGroups,
  ];
  const names = groups.logGroups.map(({ logGroupName }) => logGroupName);
  const answers = await call(
    names.map((logGroupName) => ({
      service: 'logs',
      operation: 'filter_log_events',
      parameters: { logGroupName },
    })),
  );
  return new Map(
    names.map((name, index) => [
      name,
      ((answers[index] as LogEvents).events ?? []).map(({ message }) => message.trimEnd()),
    ]),
  );
}
