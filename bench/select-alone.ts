import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { toHex } from '#domain/proofs/hex';
import { treeRoot } from '#domain/proofs/merkle-tree';
import { selectRanked } from '#domain/rounds/select-ranked';
import { committedRows, leavesOf } from '#functions/proofs/committed-rows';
import { sha256 } from '#functions/proofs/sha256';
import { readLane } from '#functions/table/lane-reader';
import { dynamoDbClient } from '#local/engines/clients';
import { TABLE } from './world.ts';

// A process of its own, so that what it takes of memory is the selection's and its commitment's, not the benchmark's.
const [endpoint = '', size = ''] = process.argv.slice(2);
const db = DynamoDBDocumentClient.from(dynamoDbClient(endpoint, 'ca-central-1'));
const rule = { size: Number(size), asOf: new Date().toISOString() };
const terms = { id: 'select-alone', lane: 'general', size: rule.size, submittedBy: rule.asOf };
const began = performance.now();
const selected = await selectRanked(readLane({ lane: 'general', ...rule }, { db, table: TABLE }), rule);
const merkleRoot = toHex(treeRoot(leavesOf(committedRows(selected, '00'.repeat(32)), terms), sha256));
const milliseconds = performance.now() - began;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ selected: selected.length, merkleRoot, milliseconds, peakMegabytes }));
db.destroy();
