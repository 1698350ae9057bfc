import { sha256 } from '@noble/hashes/sha2.js';
import type { Hash } from '#domain/proofs/merkle-tree';
import { check } from './check.ts';
import type { VerifyMessage, VerifyRequest } from './protocol.ts';
import { readSources } from './read-sources.ts';

const say = (message: VerifyMessage): void => postMessage(message);

/** Each row is hashed twice as a leaf, and each but the last of both trees once as a node. */
const HASHES_A_ROW = 4;
/** Often enough to be seen moving, seldom enough to cost nothing. */
const HASHES_A_MESSAGE = 4000;

addEventListener('message', async ({ data: { round, sources } }: MessageEvent<VerifyRequest>) => {
  let done = 0;
  let total = 1;
  const counting: Hash = (bytes) => {
    done += 1;
    if (done % HASHES_A_MESSAGE === 0) say({ type: 'progress', done: Math.min(done, total), total });
    return sha256(bytes);
  };
  const given = await readSources(sources);
  const verdict = check(round, given, counting, (rows) => {
    total = Math.max(1, rows * HASHES_A_ROW);
  });
  say({ type: 'verdict', verdict });
});
