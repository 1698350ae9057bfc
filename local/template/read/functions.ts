import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { Assembly } from '../assembly.ts';
import type { ResolvedResource, ResolvedTemplate } from '../resolved-template.ts';
import { Count, ignored, read } from './properties.ts';

const Text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);

const Properties = v.strictObject({
  Code: v.strictObject({ S3Key: v.string(), ...ignored('S3Bucket', 'S3ObjectVersion') }),
  Handler: v.pipe(v.string(), v.regex(/^[\w/-]+\.\w+$/, 'must be file.export')),
  Runtime: v.pipe(v.string(), v.startsWith('nodejs', 'must be a Node.js runtime')),
  Environment: v.optional(v.strictObject({ Variables: v.optional(v.record(v.string(), Text), {}) }), {}),
  Timeout: v.optional(Count, 3),
  MemorySize: v.optional(Count, 128),
  ReservedConcurrentExecutions: v.optional(Count),
  DeadLetterConfig: v.optional(v.strictObject({ TargetArn: v.string() })),
  ...ignored(
    'Architectures',
    'Description',
    'EphemeralStorage',
    'FunctionName',
    'KmsKeyArn',
    'LoggingConfig',
    'RecursiveLoop',
    'Role',
    'RuntimeManagementConfig',
    'Tags',
    'TracingConfig',
  ),
});

const CUSTOM_RESOURCES = ['Custom::CDKBucketDeployment', 'Custom::S3AutoDeleteObjects'];

const InvokeConfig = v.strictObject({
  FunctionName: v.string(),
  Qualifier: v.literal('$LATEST'),
  MaximumRetryAttempts: v.optional(Count, 2),
  DestinationConfig: v.optional(
    v.strictObject({ OnFailure: v.optional(v.strictObject({ Destination: v.string() })) }),
  ),
  ...ignored('MaximumEventAgeInSeconds'),
});

export interface FunctionPlan {
  name: string;
  logicalId: string;
  arn: string;
  /** The module file and the name that it exports the handler under. */
  modulePath: string;
  exportName: string;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
  region: string;
  reservedConcurrency: number | undefined;
  /** What follows a failed asynchronous invocation: so many repetitions, then the event goes to this queue, if any. */
  asynchronous: { retries: number; deadLetters: string | undefined };
}

/** Those that the CDK brings along serve a custom resource at a deployment, and do nothing afterwards. */
function ownFunctions(template: ResolvedTemplate): ResolvedResource[] {
  const serving = CUSTOM_RESOURCES.flatMap((type) => template.resources(type)).map(
    ({ properties }) => properties.ServiceToken,
  );
  return template
    .resources('AWS::Lambda::Function')
    .filter(({ identity }) => !serving.includes(identity.attributes.Arn));
}

/** Every function of the template. @throws LocalRunError for one whose code is not an asset of the assembly */
export function readFunctions(template: ResolvedTemplate, assembly: Assembly): FunctionPlan[] {
  const configs = template
    .resources('AWS::Lambda::EventInvokeConfig')
    .map((resource) => read(InvokeConfig, resource));
  return ownFunctions(template).map((resource) => {
    const properties = read(Properties, resource);
    const folder = assembly.assetPath(properties.Code.S3Key);
    if (folder === undefined)
      throw new LocalRunError(
        `The code of ${resource.logicalId} is not in the assembly. Was it synthesized with bundling?`,
      );
    const [file = '', exportName = ''] = properties.Handler.split('.');
    const config = configs.find(({ FunctionName }) => FunctionName === resource.identity.ref);
    return {
      name: resource.identity.ref,
      logicalId: resource.logicalId,
      arn: resource.identity.attributes.Arn ?? '',
      modulePath: `${folder}/${file}.mjs`,
      exportName,
      environment: properties.Environment.Variables,
      timeoutMs: properties.Timeout * 1000,
      memoryMb: properties.MemorySize,
      region: resource.region,
      reservedConcurrency: properties.ReservedConcurrentExecutions,
      asynchronous: {
        retries: config?.MaximumRetryAttempts ?? 2,
        deadLetters:
          config?.DestinationConfig?.OnFailure?.Destination ?? properties.DeadLetterConfig?.TargetArn,
      },
    };
  });
}
