import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IEmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** Actions of DynamoDB on the partitions that begin so, e.g. `GetItem` and `PROFILE#*`. */
export interface PartitionAccess {
  actions: readonly ('GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem')[];
  partitions: readonly string[];
}

/** Sets `TABLE_NAME` and lets the function do on the table exactly what is listed, partition by partition. */
export function bindTable(fn: LambdaFunction, table: Table, access: readonly PartitionAccess[]): void {
  fn.addEnvironment('TABLE_NAME', table.tableName);
  for (const { actions, partitions } of access)
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
      }),
    );
}

/** Sets the variable to the queue's URL and lets the function send to it. */
export function bindQueue(
  fn: LambdaFunction,
  variable: 'NOTIFICATIONS_QUEUE_URL' | 'ROUNDS_QUEUE_URL',
  queue: IQueue,
): void {
  fn.addEnvironment(variable, queue.queueUrl);
  fn.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}

/** Sets `MAIL_FROM` and lets the function send as that address, by that verified identity, and no other. */
export function bindMail(fn: LambdaFunction, identity: IEmailIdentity, from: string): void {
  fn.addEnvironment('MAIL_FROM', from);
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity.emailIdentityArn],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  );
}
