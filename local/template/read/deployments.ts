import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { Assembly } from '../assembly.ts';
import type { ResolvedTemplate } from '../resolved-template.ts';
import { ignored, read } from './properties.ts';

const Properties = v.strictObject({
  SourceObjectKeys: v.array(v.string()),
  DestinationBucketName: v.string(),
  SystemMetadata: v.optional(v.record(v.string(), v.string()), {}),
  SourceMarkers: v.optional(v.array(v.strictObject({}, 'markers are not replaced here'))),
  // Every start begins with an empty bucket, and without a cache.
  ...ignored(
    'ServiceToken',
    'SourceBucketNames',
    'DistributionId',
    'DistributionPaths',
    'Exclude',
    'OutputObjectKeys',
    'Prune',
    'RetainOnDelete',
    'WaitForDistributionInvalidation',
  ),
});

/** Files of one deployment, with the headers that S3 gives back with them. */
export interface FilesPlan {
  folder: string;
  headers: Readonly<Record<string, string>>;
}

/** A bucket with everything that is deployed into it. */
export interface SitePlan {
  bucket: string;
  files: readonly FilesPlan[];
}

/** What the CDK's bucket deployments put where. @throws LocalRunError for files that are not in the assembly */
export function readDeployments(template: ResolvedTemplate, assembly: Assembly): SitePlan[] {
  const buckets = new Map<string, FilesPlan[]>();
  for (const resource of template.resources('Custom::CDKBucketDeployment')) {
    const { DestinationBucketName, SourceObjectKeys, SystemMetadata } = read(Properties, resource);
    const files = SourceObjectKeys.map((key) => {
      const folder = assembly.assetPath(key);
      if (folder === undefined)
        throw new LocalRunError(`The files of ${resource.logicalId} are not in the assembly.`);
      return { folder, headers: SystemMetadata };
    });
    buckets.set(DestinationBucketName, [...(buckets.get(DestinationBucketName) ?? []), ...files]);
  }
  return [...buckets].map(([bucket, files]) => ({ bucket, files }));
}
