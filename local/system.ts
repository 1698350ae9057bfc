import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatedClock } from './clock/simulated-clock.ts';
import { type DataFolder, openDataFolder } from './data/data-folder.ts';
import { edgeListener } from './edge/edge-listener.ts';
import { createGateway } from './gateway/gateway.ts';
import { gatewayListener } from './gateway/gateway-listener.ts';
import { type OpenPort, openPort } from './http/open-port.ts';
import { createIssuer, type Issuer } from './issuer/issuer.ts';
import { issuerListener, type LocalClock } from './issuer/issuer-listener.ts';
import { signingKey } from './issuer/signing-key.ts';
import { mailListener } from './mail/mail-listener.ts';
import { type MailStore, openMailStore } from './mail/mail-store.ts';
import { findByName } from './names.ts';
import type { FunctionRuntime } from './runtime/function-runtime.ts';
import { restoreClock, saveClock } from './system/clock-file.ts';
import { type Engines, furnishEngines, startEngines } from './system/engines.ts';
import { untilIdle } from './system/idle.ts';
import { startDrivers } from './system/start-drivers.ts';
import { startFunctions } from './system/start-functions.ts';
import { Undo } from './system/undo.ts';
import type { System, SystemOptions } from './system-types.ts';
import { type Assembly, loadAssembly } from './template/assembly.ts';
import type { ApiPlan } from './template/read/http-api.ts';
import { synthesize } from './template/synthesize.ts';
import { planSystem, regionOf, type SystemPlan } from './template/system-plan.ts';

const ACCOUNT = '000000000000';
const DEFAULT_REGION = 'ca-central-1';
const IDLE_TIMEOUT_MS = 300_000;

interface Ports {
  site: OpenPort;
  api: OpenPort;
  issuer: OpenPort;
  mail: OpenPort;
}

/** Gone when the system stops, and also when the process is ended without stopping it. */
function temporaryFolder(undo: Undo): string {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  undo.add(() => {
    process.off('exit', remove);
    remove();
  });
  return folder;
}

/** First of all: a taken port is said before anybody waits for anything. */
async function openPorts(options: SystemOptions, undo: Undo): Promise<Ports> {
  const open = async (port: number | undefined, option: string) => {
    const opened = await openPort({ port, option });
    undo.add(() => opened.close());
    return opened;
  };
  return {
    mail: await open(options.mailPort, '--mail-port'),
    issuer: await open(options.issuerPort, '--issuer-port'),
    api: await open(options.apiPort, '--api-port'),
    site: await open(options.sitePort, '--port'),
  };
}

async function readAssembly(
  { assembly, stage = 'development', rules, site, progress }: SystemOptions,
  runFolder: string,
  portal: string,
): Promise<Assembly> {
  if (assembly !== undefined) return loadAssembly(assembly);
  progress?.(site === undefined ? 'Building the site, synthesizing the app' : 'Synthesizing the app');
  const outdir = join(runFolder, 'cdk.out');
  await synthesize({ outdir, stage, rules, site, portal });
  return loadAssembly(outdir);
}

interface Parts {
  plan: SystemPlan;
  engines: Engines;
  ports: Ports;
  issuer: Issuer;
  mails: MailStore;
  clock: SimulatedClock;
  runtime: FunctionRuntime;
  unthrottled: boolean;
}

/** The API without the limits of its stage and routes. */
function withoutThrottle(api: ApiPlan): ApiPlan {
  const throttle = undefined;
  return { ...api, throttle, routes: api.routes.map((route) => ({ ...route, throttle })) };
}

function serve(
  { plan, ports, issuer, mails, clock, runtime, unthrottled }: Parts,
  pass: LocalClock['pass'],
): void {
  const now = () => clock.now();
  ports.mail.serve(mailListener({ store: mails, identities: plan.mailIdentities, now }));
  ports.issuer.serve(issuerListener(issuer, ports.issuer.url, { now, pass }));
  const answer = createGateway(unthrottled ? withoutThrottle(plan.api) : plan.api, {
    invoke: (arn, payload) => runtime.invoke(arn, payload),
    keysOf: issuer.keysOf,
    now,
    monotonicMs: () => performance.now(),
  });
  const api = gatewayListener({ cors: plan.api.cors, answer, now });
  ports.api.serve(api);
  ports.site.serve(plan.distribution ? edgeListener(plan.distribution, ports.api.url) : api);
}

function idleOf({
  plan,
  engines,
  runtime,
}: Parts): (timeoutMs: number, signal?: AbortSignal) => Promise<void> {
  const driving = new Set(plan.eventSources.map(({ queue }) => queue.name));
  const activity = {
    functions: () => runtime.busy,
    queues: async () => (await engines.sqsEngine.count()).filter(({ name }) => driving.has(name)),
  };
  return (timeoutMs, signal) => untilIdle(activity, timeoutMs, signal);
}

async function start(options: SystemOptions, undo: Undo): Promise<System> {
  const { progress = () => {} } = options;
  const runFolder = temporaryFolder(undo);
  const data: DataFolder | undefined =
    options.dataDir === undefined ? undefined : openDataFolder(options.dataDir);
  undo.add(() => data?.release());
  const ports = await openPorts(options, undo);
  const assembly = await readAssembly(options, runFolder, ports.site.url);
  const region = regionOf(assembly) ?? DEFAULT_REGION;

  progress('Starting tables and queues');
  const engines = await startEngines(region, data, undo);
  const { queueUrl } = engines.sqsEngine;
  const plan = planSystem(assembly, {
    account: ACCOUNT,
    region,
    queueUrl,
    apiUrl: ports.api.url,
    siteUrl: ports.site.url,
  });
  await furnishEngines(engines, plan, data, undo);

  progress('Starting functions, routes, queues and schedules');
  const clock = new SimulatedClock(Date.now);
  restoreClock(clock, data);
  if (options.clock) clock.move(options.clock);
  undo.add(() => saveClock(clock, data));
  const { runtime, log } = await startFunctions(
    plan,
    engines,
    { runFolder, data, clock, mailUrl: ports.mail.url, verbose: options.verbose ?? false },
    undo,
  );
  const key = await signingKey(data?.path('issuer-key.json'));
  const issuer = createIssuer(plan.userPools, key, () => clock.now());
  const mails = openMailStore(data?.path('mails.jsonl'));
  const { unthrottled = false } = options;
  const parts: Parts = { plan, engines, ports, issuer, mails, clock, runtime, unthrottled };
  const idle = idleOf(parts);
  const scheduler = startDrivers(
    {
      plan,
      engines,
      runtime,
      clock,
      log,
      idle: (signal) => idle(IDLE_TIMEOUT_MS, signal),
      moved: () => saveClock(clock, data),
    },
    undo,
  );
  serve(parts, async (minutes) => {
    await scheduler.set(new Date(clock.now().getTime() + minutes * 60_000));
    await idle(IDLE_TIMEOUT_MS);
  });
  // Before anything else ends: requests in hand still need their functions.
  undo.add(() => ports.api.close());
  undo.add(() => ports.site.close());
  return {
    siteUrl: ports.site.url,
    apiUrl: ports.api.url,
    issuerUrl: ports.issuer.url,
    dynamoDbUrl: engines.dynamoDbUrl,
    outputs: plan.outputs,
    logFile: log.file,
    clock: scheduler,
    mint: issuer.mint,
    mailbox: { url: ports.mail.url, count: () => mails.all().length, messages: mails.all },
    queues: {
      names: () => plan.queues.map(({ name }) => name),
      async depth(wanted) {
        const { name } = findByName(plan.queues, wanted);
        const count = (await engines.sqsEngine.count()).find((queue) => queue.name === name);
        return count ? count.ready + count.delayed + count.inFlight : 0;
      },
    },
    async invoke(functionId, event) {
      const { arn } = findByName(plan.functions, functionId);
      return JSON.parse(await runtime.invoke(arn, JSON.stringify(event)));
    },
    idle: ({ timeoutMs = IDLE_TIMEOUT_MS } = {}) => idle(timeoutMs),
    stop: () => undo.run(),
  };
}

/**
 * Starts the whole system on this machine: synthesizes the app, reads its templates, and runs what they describe.
 *
 * @throws LocalRunError for everything that a person can mend: a taken port, a data folder in use, no engine for this
 *   machine, a resource in the template that cannot be run here
 */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const undo = new Undo();
  try {
    return await start(options, undo);
  } catch (error) {
    await undo.run().catch(() => {});
    throw error;
  }
}
