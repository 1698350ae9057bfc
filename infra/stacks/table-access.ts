import type { PartitionAccess } from '../constructs/bindings.ts';

const get = (...partitions: string[]): PartitionAccess => ({ actions: ['GetItem'], partitions });
const getMany = (...partitions: string[]): PartitionAccess => ({
  actions: ['GetItem', 'BatchGetItem'],
  partitions,
});
const query = (...partitions: string[]): PartitionAccess => ({ actions: ['Query'], partitions });
const write = (...partitions: string[]): PartitionAccess => ({
  actions: ['PutItem', 'UpdateItem', 'DeleteItem'],
  partitions,
});

/**
 * What each function does on the table, by the beginning of the partition key; the score function does nothing. All
 * writes of a function stand in one statement, because a transaction writes several partitions at once.
 */
export const TABLE_ACCESS = {
  profiles: [
    getMany('PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*', 'ROUND#*'),
    query('PROFILE#*', 'ROUND#*', 'ROUNDS'),
    write('PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*', 'LANE#*', 'DUE#*'),
  ],
  nominations: [get('PROFILE#*'), write('PROFILE#*', 'LANE#*', 'DUE#*')],
  rounds: [
    getMany('ROUND#*', 'IDEMPOTENCY#*', 'POOL', 'FEED'),
    query('ROUNDS', 'ROUND#*', 'LANE#*', 'POOL'),
    write('ROUND#*', 'ROUNDS', 'POOL', 'IDEMPOTENCY#*', 'FEED'),
  ],
  'run-round': [
    getMany('PROFILE#*', 'DUE#*', 'ROUND#*', 'POOL', 'FEED'),
    query('LANE#*', 'DUE#*', 'POOL', 'ROUNDS'),
    write('PROFILE#*', 'PERSON#*', 'LANE#*', 'DUE#*', 'ROUND#*', 'ROUNDS', 'POOL', 'FEED'),
  ],
  notify: [get('PROFILE#*'), { actions: ['UpdateItem', 'DeleteItem'], partitions: ['PROFILE#*', 'DUE#*'] }],
  timers: [
    getMany('PROFILE#*', 'DUE#*', 'ROUND#*', 'POOL', 'FEED'),
    query('DUE#*', 'LANE#*', 'POOL', 'ROUNDS'),
    write('PROFILE#*', 'PERSON#*', 'LANE#*', 'DUE#*', 'POOL', 'FEED'),
  ],
} as const satisfies Record<string, readonly PartitionAccess[]>;
