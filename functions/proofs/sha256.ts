import { createHash } from 'node:crypto';
import type { Hash } from '#domain/proofs/merkle-tree';

/** SHA-256, the hash of all trees. */
export const sha256: Hash = (data) => createHash('sha256').update(data).digest();
