import type { AwsCall } from './ministack/aws-calls.ts';

/** How to list what holds data or costs money, with the field of the answer that has the list. */
const LISTS = [
  ['dynamodb', 'list_tables', 'TableNames', {}],
  ['sqs', 'list_queues', 'QueueUrls', {}],
  ['lambda', 'list_functions', 'Functions', {}],
  ['scheduler', 'list_schedules', 'Schedules', {}],
  ['cognito-idp', 'list_user_pools', 'UserPools', { MaxResults: 10 }],
  ['sesv2', 'list_email_identities', 'EmailIdentities', {}],
  ['apigatewayv2', 'get_apis', 'Items', {}],
  ['cloudwatch', 'describe_alarms', 'MetricAlarms', {}],
  ['logs', 'describe_log_groups', 'logGroups', {}],
  ['s3', 'list_buckets', 'Buckets', {}],
] as const;

/**
 * What is not of the stacks: what `cdk bootstrap` makes, and the log group that Lambda itself makes for the CDK's function
 * that empties buckets (docs/decisions/edge.md).
 */
const ofOthers = (item: unknown): boolean =>
  /cdk-hnb659fds-|\/aws\/lambda\/[\w-]+-CustomS3AutoDeleteObjects/.test(JSON.stringify(item));

/** What there is after the stacks are gone, by service; services without anything are left out. */
export async function leftBehind(
  call: (calls: readonly AwsCall[]) => Promise<unknown[]>,
): Promise<Record<string, unknown>> {
  const answers = (await call(
    LISTS.map(([service, operation, , parameters]) => ({ service, operation, parameters })),
  )) as Record<string, unknown[] | undefined>[];
  const left = LISTS.map(
    ([service, , field], index) =>
      [service, (answers[index]?.[field] ?? []).filter((item) => !ofOthers(item))] as const,
  );
  return Object.fromEntries(left.filter(([, list]) => list.length > 0));
}
