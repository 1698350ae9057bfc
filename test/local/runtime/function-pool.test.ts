import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SimulatedClock } from '#local/clock/simulated-clock';
import { buildWorker } from '#local/runtime/build-worker';
import { environmentOf } from '#local/runtime/environment';
import { EventTooLargeError, FunctionError } from '#local/runtime/function-error';
import { type FunctionLog, openFunctionLog } from '#local/runtime/function-log';
import { FunctionPool } from '#local/runtime/function-pool';
import type { FunctionPlan } from '#local/template/read/functions';

const folder = mkdtempSync(join(tmpdir(), 'ronde-pool-'));
const clock = new SimulatedClock(Date.now);
let log: FunctionLog;
const pools: FunctionPool[] = [];

beforeAll(() => buildWorker(join(folder, 'worker.mjs')));
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const endpoints = { dynamoDb: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:2', ses: 'http://127.0.0.1:3' };
let count = 0;

function poolOf(code: string, changes: Partial<FunctionPlan> = {}): FunctionPool {
  count += 1;
  const modulePath = join(folder, `module-${count}.mjs`);
  writeFileSync(modulePath, code);
  const plan: FunctionPlan = {
    name: `fixture-${count}`,
    logicalId: `Fixture${count}`,
    arn: `arn:aws:lambda:ca-central-1:000000000000:function:fixture-${count}`,
    modulePath,
    exportName: 'handler',
    environment: { GREETING: 'bonjour' },
    timeoutMs: 5000,
    memoryMb: 128,
    region: 'ca-central-1',
    reservedConcurrency: undefined,
    asynchronous: { retries: 2, deadLetters: undefined },
    ...changes,
  };
  log = openFunctionLog(join(folder, `log-${count}`), { echo: false });
  const pool = new FunctionPool(plan, {
    workerFile: join(folder, 'worker.mjs'),
    environment: environmentOf(plan, endpoints),
    clock: clock.shared,
    log,
  });
  pools.push(pool);
  return pool;
}

const run = async (pool: FunctionPool, event: unknown) =>
  JSON.parse(await pool.invoke(JSON.stringify(event)));
const failure = (pool: FunctionPool, event: unknown = {}) => run(pool, event).catch((error) => error);

describe('a function that works', () => {
  test('gets the event and a context, and gives its result', async () => {
    const pool = poolOf(`export const handler = async (event, context) => ({
      event, left: context.getRemainingTimeInMillis(), id: context.awsRequestId, memory: context.memoryLimitInMB,
      name: context.functionName, arn: context.invokedFunctionArn });`);
    const result = await run(pool, { a: [1, 'é'] });
    expect(result.event).toEqual({ a: [1, 'é'] });
    expect(result.left).toBeGreaterThan(4000);
    expect(result.left).toBeLessThanOrEqual(5000);
    expect(result).toMatchObject({ memory: '128', name: pool.plan.name, arn: pool.plan.arn });
    expect(result.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('sees the environment of the template and of Lambda, and nothing of this machine', async () => {
    process.env.RONDE_TEST_SECRET = 'must not be seen';
    const seen = await run(poolOf('export const handler = async () => ({ ...process.env });'), {});
    expect(seen).toMatchObject({
      GREETING: 'bonjour',
      AWS_REGION: 'ca-central-1',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
      AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:2',
      AWS_ENDPOINT_URL_SESV2: 'http://127.0.0.1:3',
    });
    expect(seen).not.toHaveProperty('RONDE_TEST_SECRET');
    expect(seen).not.toHaveProperty('HOME');
  });

  test('returns null for nothing', async () => {
    expect(await run(poolOf('export const handler = async () => {};'), {})).toBeNull();
  });

  test('keeps its module between invocations, and works on one event at a time in each', async () => {
    const pool = poolOf(
      `let calls = 0, now = 0, most = 0;
      export const handler = async () => { calls += 1; now += 1; most = Math.max(most, now);
        await new Promise((done) => setTimeout(done, 20)); now -= 1; return { calls, most }; };`,
      { reservedConcurrency: 1 },
    );
    const results = await Promise.all(Array.from({ length: 5 }, () => run(pool, {})));
    expect(results.map(({ calls }) => calls)).toEqual([1, 2, 3, 4, 5]);
    expect(results.every(({ most }) => most === 1)).toBe(true);
  });

  test('works on several events at once in several threads', async () => {
    const pool = poolOf(`import { threadId } from 'node:worker_threads';
      export const handler = async () => { await new Promise((done) => setTimeout(done, 200)); return threadId; };`);
    const threads = await Promise.all([run(pool, {}), run(pool, {})]);
    expect(new Set(threads).size).toBe(2);
  });
});

describe('a function that fails', () => {
  test('reports the error’s own name and message, and goes on with the next event', async () => {
    const pool = poolOf(`class NotInPool extends Error { name = 'NotInPool' }
      export const handler = async ({ fail }) => { if (fail) throw new NotInPool('gone'); return 'fine'; };`);
    expect(await failure(pool, { fail: true })).toMatchObject({ errorType: 'NotInPool' });
    expect(await failure(pool, { fail: true })).toBeInstanceOf(FunctionError);
    expect(await run(pool, {})).toBe('fine');
  });

  test('is ended when its time is over, and starts anew', async () => {
    const pool = poolOf(
      `let calls = 0;
      export const handler = async ({ hang }) => { calls += 1; while (hang) {} return calls; };`,
      { timeoutMs: 300, reservedConcurrency: 1 },
    );
    expect(await run(pool, {})).toBe(1);
    const began = performance.now();
    const error = await failure(pool, { hang: true });
    expect(performance.now() - began).toBeGreaterThanOrEqual(295);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(error).toMatchObject({ errorType: 'Sandbox.Timedout' });
    expect(error.message).toMatch(/RequestId: [0-9a-f-]{36} Error: Task timed out after 0\.30 seconds/);
    expect(await run(pool, {})).toBe(1);
  });

  test.each([
    ['ends its process', 'export const handler = async () => process.exit(7);', 'Runtime.ExitError'],
    ['has no such export', 'export const other = 1;', 'Runtime.HandlerNotFound'],
    ['cannot be loaded', 'import "no-such-module"; export const handler = () => 1;', 'Error'],
    ['throws while it is loaded', 'throw new RangeError("early");', 'RangeError'],
    ['throws something that is no error', 'export const handler = async () => { throw "text"; };', 'string'],
    [
      'throws where nobody waits',
      'export const handler = () => { setTimeout(() => { throw new TypeError("late"); }); return new Promise(() => {}); };',
      'TypeError',
    ],
  ])('one that %s', async (_, code, errorType) => {
    const pool = poolOf(code);
    expect(await failure(pool)).toMatchObject({ name: 'FunctionError', errorType });
    expect(await failure(pool)).toMatchObject({ name: 'FunctionError', errorType });
    expect(pool.running).toBe(0);
  });

  test('one that needs more memory than it has', async () => {
    const pool = poolOf(
      'export const handler = async () => { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())); };',
      { memoryMb: 32, timeoutMs: 20_000 },
    );
    expect(await failure(pool)).toMatchObject({ errorType: 'Runtime.OutOfMemory' });
  });

  test('an event or a result beyond 6 MB', async () => {
    const pool = poolOf('export const handler = async ({ size }) => "x".repeat(size);');
    await expect(pool.invoke(JSON.stringify('x'.repeat(6 * 1024 * 1024)))).rejects.toThrow(
      EventTooLargeError,
    );
    expect(await failure(pool, { size: 6 * 1024 * 1024 })).toMatchObject({
      errorType: 'Function.ResponseSizeTooLarge',
    });
  });

  test('waiting events fail when the system stops', async () => {
    const pool = poolOf('export const handler = () => new Promise(() => {});', { reservedConcurrency: 1 });
    const waiting = [failure(pool), failure(pool)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await pool.close();
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(Error);
  });
});

describe('around the function', () => {
  test('what it writes, and why it failed, goes to the log', async () => {
    const pool = poolOf(
      'export const handler = async () => { console.log("said"); console.error("cried"); throw new Error("because"); };',
    );
    await failure(pool);
    const missing = () => {
      const text = readFileSync(log.file, 'utf8');
      return ['said', 'cried', 'because'].filter((word) => !text.includes(word));
    };
    await expect.poll(missing, { timeout: 3000 }).toEqual([]);
  });

  test('its clock is the simulated one, also after it was moved', async () => {
    const pool = poolOf(`const loaded = new Date();
      export const handler = async () => [new Date(), Date.now(), Date(), loaded].map((at) => new Date(at).toISOString().slice(0, 10))
        .concat(new Date(0).toISOString(), new Date() instanceof Date, new Date(2020, 0).getFullYear());`);
    clock.move(new Date('2024-04-23T12:00:00Z'));
    const day = '2024-04-23';
    expect(await run(pool, {})).toEqual([day, day, day, day, '1970-01-01T00:00:00.000Z', true, 2020]);
    clock.move(new Date('2026-11-04T12:00:00Z'));
    const later = '2026-11-04';
    expect(await run(pool, {})).toEqual([later, later, later, day, '1970-01-01T00:00:00.000Z', true, 2020]);
  });
});
