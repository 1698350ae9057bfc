import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { profileEndpoints } from '#functions/profiles/endpoints';
import { routes } from '#functions/routes/profile-routes';
import { runRound } from '#functions/run-round/run-round';
import { runInProcess } from '../../cli/run-in-process.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog } from '../http/http-event.ts';
import { officer, startOffice } from '../rounds/office.ts';
import { poolOf } from '../run-round/world.ts';

export const ID = 'general-20260218T140000Z';
export const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: 33 };
export const pool = poolOf(60);

interface Page {
  rows: { rank: number; id: string; nonce: string }[];
  next?: string;
}

/** An office with a folder for what candidates and officers download, and with the command that verifies it. */
export async function startProving() {
  const office = await startOffice();
  const folder = await mkdtemp(join(tmpdir(), 'ronde-proofs-'));
  async function file(name: string, content: unknown): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  }
  const publicRound = async () =>
    file('round.json', (await office.call('GET /rounds/{id}', { parameters: { id: ID } })).body);
  return {
    ...office,
    folder,
    file,
    publicRound,
    async hold(): Promise<void> {
      await office.world.submit(pool);
      await runRound(order, office.world.roundDeps);
    },
    /** What a candidate gets for their own place. */
    async proofFor(id: string, round = ID) {
      const { client: db, table, roundDeps } = office.world;
      const access = { db, table, random: () => 0.5, pause: async () => {} };
      const endpoints = profileEndpoints({ ...access, now: roundDeps.now, newId: () => 'none' });
      const answer = await checkedHandler(
        routes,
        endpoints,
        recordingLog(),
      )(
        httpEvent('GET /profiles/me/rounds/{id}/proof', {
          claims: { sub: `sub-${id}` },
          parameters: { id: round },
        }),
      );
      return { status: answer.statusCode, body: JSON.parse(answer.body ?? 'null') };
    },
    async exported(claims: Record<string, unknown> = officer) {
      const pages: Page[] = [];
      for (let cursor: string | undefined; ; cursor = pages.at(-1)?.next) {
        const query = cursor === undefined ? {} : { query: { cursor } };
        const asked = { claims, parameters: { id: ID }, ...query };
        const answer = await office.call('GET /rounds/{id}/export', asked);
        if (answer.status !== 200) return { status: answer.status, pages };
        pages.push(answer.body);
        if (!answer.body.next) return { status: 200, pages };
      }
    },
    verify: async (input: string, ...more: string[]) =>
      runInProcess(verifyCommand, VERIFY_USAGE, ['--round', await publicRound(), ...more], input),
    async stop(): Promise<void> {
      await office.world.stop();
      await rm(folder, { recursive: true });
    },
  };
}

export type Proving = Awaited<ReturnType<typeof startProving>>;
