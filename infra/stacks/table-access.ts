import type { PartitionAccess } from '../constructs/bindings.ts';

const write = (...partitions: string[]): PartitionAccess => ({
  actions: ['PutItem', 'UpdateItem', 'DeleteItem'],
  partitions,
});
const read = (...partitions: string[]): PartitionAccess => ({ actions: ['GetItem'], partitions });
const query = (...partitions: string[]): PartitionAccess => ({ actions: ['Query'], partitions });

/**
 * What each function does on the table, by the beginning of the partition key; the score function does nothing. All
 * writes of a function stand in one statement, because a transaction writes several partitions at once.
 */
export const TABLE_ACCESS = {
  profiles: [
    read('PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*'),
    write('PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*', 'LANE#*', 'DUE#*'),
  ],
  nominations: [read('PROFILE#*'), write('PROFILE#*', 'LANE#*', 'DUE#*')],
  rounds: [read('ROUND#*', 'POOL'), query('ROUNDS', 'LANE#*'), write('ROUND#*', 'ROUNDS', 'POOL')],
  'run-round': [
    { actions: ['GetItem', 'BatchGetItem'], partitions: ['PROFILE#*', 'ROUND#*', 'POOL'] },
    query('LANE#*', 'POOL'),
    write('PROFILE#*', 'LANE#*', 'DUE#*', 'ROUND#*', 'ROUNDS', 'POOL'),
  ],
  notify: [read('PROFILE#*'), write('PROFILE#*', 'DUE#*')],
  timers: [
    read('PROFILE#*', 'DUE#*', 'ROUND#*', 'POOL'),
    query('DUE#*', 'LANE#*', 'POOL'),
    write('PROFILE#*', 'PERSON#*', 'LANE#*', 'DUE#*', 'POOL'),
  ],
} as const satisfies Record<string, readonly PartitionAccess[]>;
