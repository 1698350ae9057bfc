import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '#infra/build-app';
import type { Stage } from '#infra/settings/stage-config';

/** A reference to another resource: `{ Ref }`, `{ 'Fn::GetAtt': [id, attribute] }` or `{ 'Fn::ImportValue' }`. */
export interface Reference {
  Ref?: string;
  'Fn::GetAtt'?: [string, string];
  'Fn::ImportValue'?: string;
}

export interface Resource<Properties = Record<string, unknown>> {
  id: string;
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
}

export interface Template {
  Resources: Record<string, Omit<Resource, 'id'>>;
  Outputs: Record<string, { Value: unknown }>;
}

interface Templates {
  stateful: Template;
  stateless: Template;
  edge: Template;
  /** What must be in us-east-1; a stage may have nothing there. */
  edgeUsEast1: Template | undefined;
}
const synthesized = new Map<Stage, Templates>();

function synthesize(stage: Stage): Templates {
  const outdir = mkdtempSync(join(tmpdir(), 'ronde-templates-'));
  try {
    const assembly = buildApp({ stage, outdir, bundling: false }).synth();
    const edgeUsEast1 = assembly.stacks.find(
      ({ stackName }) => stackName === `ronde-${stage}-edge-us-east-1`,
    );
    return {
      edge: assembly.getStackByName(`ronde-${stage}-edge`).template,
      edgeUsEast1: edgeUsEast1?.template,
      stateful: assembly.getStackByName(`ronde-${stage}-stateful`).template,
      stateless: assembly.getStackByName(`ronde-${stage}-stateless`).template,
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The templates of the stacks of a stage, synthesized without the functions' bundles and the site. Not to be changed. */
export function templatesOf(stage: Stage): Templates {
  const templates = synthesized.get(stage) ?? synthesize(stage);
  synthesized.set(stage, templates);
  return templates;
}

/** All resources of a type, e.g. `AWS::SQS::Queue`. */
export function resourcesOf<Properties = Record<string, unknown>>(
  template: Template,
  type: string,
): Resource<Properties>[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ ...resource, id }) as Resource<Properties>);
}

/** The logical id that a reference points to, in the same stack. */
export const targetOf = (reference: Reference | undefined): string | undefined =>
  reference?.Ref ?? reference?.['Fn::GetAtt']?.[0];

/** The one whose logical id is this construct id and a hash, e.g. `RunRound` for `RunRoundFC851DB2`. */
export function named<Properties>(resources: Resource<Properties>[], id: string): Resource<Properties> {
  const found = resources.filter((resource) => new RegExp(`^${id}[0-9A-F]{8}$`).test(resource.id));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} resources are named ${id}`);
  return only;
}
