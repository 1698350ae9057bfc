import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildApp } from '#infra/build-app';
import type { Grant } from './table-guard.ts';

/** A function as the template describes it. */
export interface DeployedFunction {
  /** As in `functions/`, e.g. `run-round`. */
  name: string;
  file: string;
  bytes: number;
  /** Variables whose value the template knows; of the others, only the name. */
  variables: string[];
  timeLimitMs: number;
  grants: Grant[];
}

const fn = v.object({
  Type: v.literal('AWS::Lambda::Function'),
  Metadata: v.object({ 'aws:asset:path': v.string() }),
  Properties: v.object({
    Handler: v.literal('index.handler'),
    Timeout: v.number(),
    Environment: v.object({
      Variables: v.intersect([
        v.object({ POWERTOOLS_SERVICE_NAME: v.string() }),
        v.record(v.string(), v.unknown()),
      ]),
    }),
    Role: v.object({ 'Fn::GetAtt': v.tuple([v.string(), v.literal('Arn')]) }),
  }),
});
const list = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((one) => [one]),
  ),
]);
const policy = v.object({
  Type: v.literal('AWS::IAM::Policy'),
  Properties: v.object({
    Roles: v.array(v.object({ Ref: v.string() })),
    PolicyDocument: v.object({
      Statement: v.array(
        v.object({
          Action: list,
          Condition: v.optional(
            v.object({
              'ForAllValues:StringLike': v.optional(v.object({ 'dynamodb:LeadingKeys': list })),
            }),
          ),
        }),
      ),
    }),
  }),
});

/**
 * The functions of the development stage, bundled as for a deployment.
 *
 * @param rules a file with the operator's rules
 */
export function synthesize(rules?: string): { functions: DeployedFunction[]; remove(): void } {
  const outdir = mkdtempSync(join(tmpdir(), 'ronde-bundles-'));
  const { template } = buildApp({ stage: 'development', outdir, overrides: { rules } })
    .synth()
    .getStackByName('ronde-development-stateless');
  const resources: unknown[] = Object.values(template.Resources);
  const policies = resources.filter((one) => v.is(policy, one)).map((one) => v.parse(policy, one));
  const functions = resources
    .filter((one) => v.is(fn, one))
    .map((one) => v.parse(fn, one))
    .map(({ Metadata, Properties }): DeployedFunction => {
      const file = join(outdir, Metadata['aws:asset:path'], 'index.mjs');
      const variables = Properties.Environment.Variables;
      const role = Properties.Role['Fn::GetAtt'][0];
      return {
        name: variables.POWERTOOLS_SERVICE_NAME,
        file,
        bytes: statSync(file).size,
        variables: Object.keys(variables),
        timeLimitMs: Properties.Timeout * 1000,
        grants: policies
          .filter((one) => one.Properties.Roles.some(({ Ref }) => Ref === role))
          .flatMap((one) => one.Properties.PolicyDocument.Statement)
          .map(({ Action, Condition }) => ({
            actions: Action,
            partitions: Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? [],
          }))
          .filter(({ partitions }) => partitions.length > 0),
      };
    });
  return { functions, remove: () => rmSync(outdir, { recursive: true }) };
}
