import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nextDue } from '#functions/schedule/expression';
import { buildApp } from '#infra/build-app';
import { STAGES } from '#infra/settings/stage-config';
import { loadAssembly } from '#local/template/assembly';
import { planSystem } from '#local/template/system-plan';

const folder = mkdtempSync(join(tmpdir(), 'ronde-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = {
  account: '000000000000',
  region: 'ca-central-1',
  queueUrl: (name: string) => `http://127.0.0.1:4100/000000000000/${name}`,
  apiUrl: 'http://127.0.0.1:3000',
  siteUrl: 'http://127.0.0.1:3001',
};

describe('the app of every stage', () => {
  test.each(STAGES)(
    '%s can be run here as it is',
    (stage) => {
      const outdir = join(folder, stage);
      buildApp({ stage, outdir, bundling: false }).synth();
      const plan = planSystem(loadAssembly(outdir), place);
      expect(plan.functions.map(({ environment }) => environment.POWERTOOLS_SERVICE_NAME).sort()).toEqual([
        'nominations',
        'notify',
        'profiles',
        'rounds',
        'run-round',
        'score',
        'timers',
      ]);
      expect(plan.tables).toMatchObject([{ ttlAttribute: 'ttl' }]);
      expect(plan.outputs).toMatchObject({ ApiUrl: place.apiUrl, TableName: plan.tables[0]?.name });
      expect(plan.distribution?.behaviors.at(-1)).toMatchObject({
        pattern: undefined,
        origin: { files: [{}, {}] },
      });
      expect(plan.outputs.SiteUrl).toBe(place.siteUrl);
      for (const { authorizer } of plan.api.routes)
        if (authorizer) expect(authorizer.issuer).toBe(plan.userPools[0]?.issuer);
      for (const { expression, timeZone } of plan.schedules)
        expect(nextDue(expression, timeZone)(new Date('2026-01-01T00:00:00Z'))).toBeInstanceOf(Date);
    },
    60_000,
  );
});
