import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { LocalRunError } from '../engines/engine.ts';

const Resource = v.object({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
  Condition: v.optional(v.string()),
});
const Template = v.object({
  Resources: v.optional(v.record(v.string(), Resource), {}),
  Outputs: v.optional(
    v.record(
      v.string(),
      v.object({
        Value: v.unknown(),
        Export: v.optional(v.object({ Name: v.unknown() })),
        Condition: v.optional(v.string()),
      }),
    ),
    {},
  ),
  Parameters: v.optional(v.record(v.string(), v.object({ Default: v.optional(v.unknown()) })), {}),
  Conditions: v.optional(v.record(v.string(), v.unknown()), {}),
  Mappings: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Manifest = v.object({
  artifacts: v.optional(
    v.record(
      v.string(),
      v.object({
        type: v.string(),
        environment: v.optional(v.string()),
        properties: v.optional(v.looseObject({})),
        dependencies: v.optional(v.array(v.string()), []),
      }),
    ),
    {},
  ),
});
const StackProperties = v.object({ templateFile: v.string(), stackName: v.optional(v.string()) });
const AssetManifest = v.object({
  files: v.optional(
    v.record(
      v.string(),
      v.object({
        source: v.object({ path: v.optional(v.string()) }),
        destinations: v.record(v.string(), v.object({ objectKey: v.string() })),
      }),
    ),
    {},
  ),
});

/** One stack as it was synthesized. */
export interface Stack {
  name: string;
  /** As the app fixed it, or `undefined` when the app leaves it to the deployment. */
  region: string | undefined;
  template: v.InferOutput<typeof Template>;
}

/** What `cdk synth` wrote. */
export interface Assembly {
  stacks: Stack[];
  /** The folder or file that would be uploaded under this key of the assets' bucket. */
  assetPath(objectKey: string): string | undefined;
}

function readJson<S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new LocalRunError(`${path} is not part of a cloud assembly that can be read here.`, { cause });
  }
}

/**
 * Reads a cloud assembly.
 *
 * @param folder what `cdk synth -o` was given, e.g. `cdk.out`
 * @throws LocalRunError when it is none
 */
export function loadAssembly(folder: string): Assembly {
  const { artifacts } = readJson(Manifest, resolve(folder, 'manifest.json'));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [id, { type, environment, properties }] of Object.entries(artifacts)) {
    if (type === 'cdk:cloud-assembly')
      throw new LocalRunError(`The app has a nested assembly, ${id}; the local run reads plain stacks only.`);
    if (type === 'cdk:asset-manifest') {
      const { file } = v.parse(v.object({ file: v.string() }), properties);
      for (const { source, destinations } of Object.values(
        readJson(AssetManifest, resolve(folder, file)).files,
      ))
        for (const { objectKey } of Object.values(destinations))
          if (source.path !== undefined) assets.set(objectKey, resolve(folder, source.path));
    }
    if (type !== 'aws:cloudformation:stack') continue;
    const { templateFile, stackName = id } = v.parse(StackProperties, properties);
    const region = environment?.split('/').at(-1);
    stacks.push({
      name: stackName,
      region: region === 'unknown-region' ? undefined : region,
      template: readJson(Template, resolve(folder, templateFile)),
    });
  }
  if (stacks.length === 0) throw new LocalRunError(`The assembly ${folder} has no stack.`);
  return { stacks, assetPath: (objectKey) => assets.get(objectKey) };
}
