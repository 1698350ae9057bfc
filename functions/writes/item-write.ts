import type { DeleteCommand, PutCommand, UpdateCommand, UpdateCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { WriteDependencies } from './guarded-write.ts';
import { untilTaken } from './until-taken.ts';

const metTransaction = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TransactionConflictException';

/**
 * Writes one item outside of any transaction, for work that has no caller waiting. DynamoDB refuses such a write with
 * `TransactionConflictException` while a transaction is at the item, and the SDK does not send it again; this does. A throttle goes up at once: the SDK
 * has tried that six times already, and `notify` has no time for more.
 *
 * @throws ConditionalCheckFailedException when its condition did not hold; throttling; a conflict that outlasts the tries
 */
export function itemWrite(
  command: PutCommand | UpdateCommand | DeleteCommand,
  deps: WriteDependencies,
): Promise<Pick<UpdateCommandOutput, 'Attributes'>> {
  return untilTaken(() => deps.db.send(command as UpdateCommand), deps, metTransaction);
}
