import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What requests cost. */
export interface Usage {
  requests: number;
  readUnits: number;
  writeUnits: number;
}

interface Capacity {
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

interface Command {
  constructor: { name: string };
  input: Record<string, unknown>;
}

const READS = new Set(['QueryCommand', 'ScanCommand', 'GetCommand', 'BatchGetCommand']);

/** Reads of the lane's ranking are counted apart: they are what a selection costs. */
const kindOf = ({ constructor: { name }, input }: Command): 'selection' | 'other' => {
  const values = input.ExpressionAttributeValues as Record<string, unknown> | undefined;
  return name === 'QueryCommand' && String(values?.[':pk']).startsWith('LANE#') ? 'selection' : 'other';
};

const capacities = (answer: unknown): Capacity[] => {
  const { ConsumedCapacity = [] } = answer as { ConsumedCapacity?: Capacity | Capacity[] };
  return [ConsumedCapacity].flat();
};

/**
 * The same client, counting what each request costs as the service says it (`ConsumedCapacity`).
 *
 * @throws Error when the service does not say: a cost that is not known must not count as none
 */
export function counted(client: DynamoDBDocumentClient): {
  client: DynamoDBDocumentClient;
  usage: Record<'selection' | 'other', Usage>;
} {
  const none = (): Usage => ({ requests: 0, readUnits: 0, writeUnits: 0 });
  const usage = { selection: none(), other: none() };
  async function send(command: Command, ...rest: unknown[]): Promise<unknown> {
    command.input.ReturnConsumedCapacity = 'TOTAL';
    const answer = await (client.send as (...args: unknown[]) => Promise<unknown>)(command, ...rest);
    const { name } = command.constructor;
    const bucket = usage[kindOf(command)];
    const consumed = capacities(answer);
    if (consumed.length === 0) throw new Error(`the engine does not say what a ${name} consumed`);
    bucket.requests += 1;
    for (const { CapacityUnits = 0 } of consumed)
      bucket[READS.has(name) ? 'readUnits' : 'writeUnits'] += CapacityUnits;
    return answer;
  }
  const proxy = new Proxy(client, {
    get: (target, property, receiver) =>
      property === 'send' ? send : Reflect.get(target, property, receiver),
  });
  return { client: proxy, usage };
}
