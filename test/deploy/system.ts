import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Api, apiAt } from './api-client.ts';
import type { Deployment } from './deployment.ts';
import { type Mail, readMailbox } from './mailbox.ts';
import type { AwsCall } from './ministack/aws-calls.ts';

/** The deployed system, as the test looks at it from outside. */
export interface System {
  deployment: Deployment;
  api: Api;
  call(calls: readonly AwsCall[]): Promise<unknown[]>;
  mailbox(): Promise<Mail[]>;
  /** All items of a profile. */
  itemsOf(profileId: string): Promise<Record<string, unknown>[]>;
  /** Messages that wait or are being worked on, by the name of the queue; queues without any are left out. */
  backlog(): Promise<Record<string, number>>;
}

interface Access {
  deployment: Deployment;
  port: number;
  region: string;
  call: System['call'];
  signal: AbortSignal;
}

const COUNTS = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

export function systemOf({ deployment, port, region, call, signal }: Access): System {
  const client = {
    region,
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const sqs = new SQSClient({ ...client, useQueueUrlAsEndpoint: false });
  const options = { abortSignal: signal };
  return {
    deployment,
    call,
    api: apiAt(deployment.apiUrl, port, signal),
    mailbox: () => readMailbox(port, signal),
    async itemsOf(profileId) {
      const query = new QueryCommand({
        TableName: deployment.tableName,
        KeyConditionExpression: 'PK = :profile',
        ExpressionAttributeValues: { ':profile': `PROFILE#${profileId}` },
        ConsistentRead: true,
      });
      return (await db.send(query, options)).Items ?? [];
    },
    async backlog() {
      const waiting: Record<string, number> = {};
      const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}), options);
      for (const QueueUrl of QueueUrls) {
        const ask = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...COUNTS] });
        const { Attributes = {} } = await sqs.send(ask, options);
        const count = COUNTS.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
        if (count > 0) waiting[QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1)] = count;
      }
      return waiting;
    },
  };
}
