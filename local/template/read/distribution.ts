import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { Assembly } from '../assembly.ts';
import type { ResolvedResource, ResolvedTemplate } from '../resolved-template.ts';
import { readDeployments, type SitePlan } from './deployments.ts';
import { Flag, ignored, read } from './properties.ts';
import { headersOf } from './response-headers.ts';

const Associations = v.optional(
  v.array(
    v.strictObject({
      EventType: v.picklist(['viewer-request', 'viewer-response']),
      FunctionARN: v.string(),
    }),
  ),
  [],
);
const behavior = {
  AllowedMethods: v.array(v.string()),
  Compress: v.optional(Flag, false),
  FunctionAssociations: Associations,
  ResponseHeadersPolicyId: v.optional(v.string()),
  TargetOriginId: v.string(),
  // Nothing is cached on one machine, all headers are passed on, and there is no HTTPS.
  ...ignored('CachePolicyId', 'OriginRequestPolicyId', 'ViewerProtocolPolicy'),
};
const Behavior = v.strictObject({ PathPattern: v.string(), ...behavior });
const Origin = v.strictObject({
  Id: v.string(),
  DomainName: v.string(),
  ...ignored('CustomOriginConfig', 'OriginAccessControlId', 'S3OriginConfig'),
});
const Properties = v.strictObject({
  DistributionConfig: v.strictObject({
    DefaultCacheBehavior: v.strictObject(behavior),
    CacheBehaviors: v.optional(v.array(Behavior), []),
    Origins: v.array(Origin),
    // An error with a page is behaviour; one that says for how long it is kept is not, where nothing is kept.
    CustomErrorResponses: v.optional(
      v.array(v.strictObject({ ErrorCode: v.number(), ErrorCachingMinTTL: v.number() })),
    ),
    DefaultRootObject: v.optional(v.string()),
    Enabled: v.literal(true),
    ...ignored(
      'Aliases',
      'Comment',
      'HttpVersion',
      'IPV6Enabled',
      'Logging',
      'ViewerCertificate',
      'WebACLId',
    ),
  }),
  ...ignored('Tags'),
});
const FunctionProperties = v.strictObject({
  FunctionCode: v.string(),
  AutoPublish: v.literal(true),
  FunctionConfig: v.strictObject({ Runtime: v.literal('cloudfront-js-2.0'), ...ignored('Comment') }),
  ...ignored('Name'),
});

export interface BehaviorPlan {
  /** As CloudFront matches: `*` is anything. `undefined`: whatever no other takes. */
  pattern: string | undefined;
  methods: readonly string[];
  compress: boolean;
  /** Names in lower case; they replace those of the origin. */
  headers: Readonly<Record<string, string>>;
  /** Code of the functions before and after it. */
  functions: Readonly<Partial<Record<'viewer-request' | 'viewer-response', string>>>;
  /** The files of a bucket, or `api`. */
  origin: SitePlan | 'api';
}

export interface DistributionPlan {
  id: string;
  domain: string;
  /** In their order; the last one takes everything. */
  behaviors: readonly BehaviorPlan[];
}

/** The distribution of the template, if there is one. @throws LocalRunError for more than one, or what it cannot do */
export function readDistribution(
  template: ResolvedTemplate,
  assembly: Assembly,
  apiUrl: string,
): DistributionPlan | undefined {
  const [resource, ...others] = template.resources('AWS::CloudFront::Distribution');
  if (others.length > 0) throw new LocalRunError('The local run serves one distribution.');
  if (!resource) return undefined;
  const { DistributionConfig: config } = read(Properties, resource);
  const deployments = readDeployments(template, assembly);
  const codeOf = functionCode(template.resources('AWS::CloudFront::Function'));
  const originOf = (id: string): BehaviorPlan['origin'] => {
    const domain = config.Origins.find((origin) => origin.Id === id)?.DomainName;
    if (domain === new URL(apiUrl).host) return 'api';
    const site = deployments.find(({ bucket }) => domain?.startsWith(`${bucket}.s3.`));
    if (!site)
      throw new LocalRunError(
        `The distribution leads to ${domain ?? id}, which is neither the API nor a bucket with files.`,
      );
    return site;
  };
  const behaviors = [...config.CacheBehaviors, { PathPattern: undefined, ...config.DefaultCacheBehavior }];
  return {
    id: resource.identity.ref,
    domain: resource.identity.attributes.DomainName ?? '',
    behaviors: behaviors.map((one) => ({
      pattern: one.PathPattern,
      methods: one.AllowedMethods,
      compress: one.Compress,
      headers: headersOf(template, one.ResponseHeadersPolicyId),
      functions: Object.fromEntries(
        one.FunctionAssociations.map(({ EventType, FunctionARN }) => [EventType, codeOf(FunctionARN)]),
      ),
      origin: originOf(one.TargetOriginId),
    })),
  };
}

function functionCode(functions: readonly ResolvedResource[]): (arn: string) => string {
  return (arn) => {
    const found = functions.find(({ identity }) => identity.attributes.FunctionARN === arn);
    if (!found)
      throw new LocalRunError(`The distribution names the function ${arn}, which is not in the template.`);
    return read(FunctionProperties, found).FunctionCode;
  };
}
