import * as v from 'valibot';
import type { ResolvedTemplate } from '../resolved-template.ts';
import { Count, Flag, ignored, read } from './properties.ts';

const KeySchema = v.array(
  v.strictObject({ AttributeName: v.string(), KeyType: v.picklist(['HASH', 'RANGE']) }),
);
const Projection = v.strictObject({
  ProjectionType: v.optional(v.picklist(['ALL', 'KEYS_ONLY', 'INCLUDE']), 'ALL'),
  NonKeyAttributes: v.optional(v.array(v.string())),
});
const Throughput = v.strictObject({ ReadCapacityUnits: Count, WriteCapacityUnits: Count });
const Index = { IndexName: v.string(), KeySchema, Projection };

const Properties = v.strictObject({
  AttributeDefinitions: v.array(
    v.strictObject({ AttributeName: v.string(), AttributeType: v.picklist(['S', 'N', 'B']) }),
  ),
  KeySchema,
  GlobalSecondaryIndexes: v.optional(
    v.array(v.strictObject({ ...Index, ProvisionedThroughput: v.optional(Throughput) })),
  ),
  LocalSecondaryIndexes: v.optional(v.array(v.strictObject(Index))),
  TimeToLiveSpecification: v.optional(
    v.strictObject({ AttributeName: v.optional(v.string()), Enabled: v.optional(Flag, true) }),
  ),
  ...ignored(
    'TableName',
    'BillingMode',
    'ProvisionedThroughput',
    'OnDemandThroughput',
    'WarmThroughput',
    'TableClass',
    'ContributorInsightsSpecification',
    'DeletionProtectionEnabled',
    'PointInTimeRecoverySpecification',
    'ResourcePolicy',
    'SSESpecification',
    'Tags',
  ),
});

export type TablePlan = Pick<
  v.InferOutput<typeof Properties>,
  'AttributeDefinitions' | 'KeySchema' | 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes'
> & {
  name: string;
  /** Items whose number of epoch seconds in this attribute is past may go. */
  ttlAttribute: string | undefined;
};

/** Every table of the template. @throws LocalRunError for one that cannot be run, e.g. with a stream */
export function readTables(template: ResolvedTemplate): TablePlan[] {
  return template.resources('AWS::DynamoDB::Table').map((resource) => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes, ...rest } = read(
      Properties,
      resource,
    );
    const ttl = rest.TimeToLiveSpecification;
    return {
      name: resource.identity.ref,
      AttributeDefinitions,
      KeySchema,
      ...(GlobalSecondaryIndexes ? { GlobalSecondaryIndexes } : {}),
      ...(LocalSecondaryIndexes ? { LocalSecondaryIndexes } : {}),
      ttlAttribute: ttl?.Enabled ? ttl.AttributeName : undefined,
    };
  });
}
