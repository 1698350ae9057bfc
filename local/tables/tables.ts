import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { LocalRunError } from '../engines/engine.ts';
import type { TablePlan } from '../template/read/tables.ts';

async function createTable(client: DynamoDBClient, plan: TablePlan): Promise<void> {
  const { name, ttlAttribute: _, ...schema } = plan;
  const input: CreateTableCommandInput = { TableName: name, BillingMode: 'PAY_PER_REQUEST', ...schema };
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (JSON.stringify(keysOf(Table?.KeySchema)) !== JSON.stringify(keysOf(plan.KeySchema)))
      throw new LocalRunError(
        `The table ${name} is already there with another key. Choose another folder with --data.`,
      );
  }
}

const keysOf = (schema: { AttributeName?: string | undefined; KeyType?: string | undefined }[] = []) =>
  schema.map(({ AttributeName, KeyType }) => [AttributeName, KeyType]);

/** Creates the tables of the template that do not exist yet. @throws LocalRunError when one exists with another key */
export async function createTables(client: DynamoDBClient, plans: readonly TablePlan[]): Promise<void> {
  for (const plan of plans) await createTable(client, plan);
}
