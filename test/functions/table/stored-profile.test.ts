import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, openPortal, type Portal } from '../profiles/portal.ts';

let portal: Portal;
afterEach(() => portal.stop());

const stronger = poolProfile({
  languageTests: [
    { test: 'celpip-general', takenOn: '2026-02-01', listening: 10, reading: 10, writing: 10, speaking: 10 },
  ],
});

test.each(['STANDING', 'FACTS'])(
  'an edit that falls between the reads of another change, before %s, is neither lost nor scored by halves',
  async (item) => {
    let between: (() => Promise<unknown>) | undefined;
    portal = await openPortal((access) => {
      const send = access.db.send.bind(access.db) as (...args: unknown[]) => Promise<unknown>;
      const through = async (...args: unknown[]) => {
        const command = args[0];
        if (between && command instanceof GetCommand && command.input.Key?.SK === item) {
          const edit = between;
          between = undefined;
          await edit();
        }
        return send(...args);
      };
      const db = new Proxy(access.db, {
        get: (target, name) => (name === 'send' ? through : Reflect.get(target, name)),
      });
      return { ...access, db };
    });
    await portal.call('POST /profiles', { ...candidate(), body: poolProfile() });
    await portal.call('POST /nominations', {
      claims: { sub: 'n', 'cognito:groups': '[nominator]', 'custom:province': 'ON' },
      body: { profileId: 'id-1' },
    });
    between = () => portal.call('PUT /profiles/me', { ...candidate(), body: stronger });
    const { status, body } = await portal.call('POST /profiles/me/nomination/accept', candidate());
    expect([status, body.version, body.profile]).toEqual([200, 4, stronger]);
    const ranks = new Set((await portal.itemsOf('LANE#')).map(({ SK }) => SK.split('#')[0]));
    expect(ranks).toEqual(new Set([String(9999 - body.score.crs.total)]));
  },
);
