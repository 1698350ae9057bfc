import { beforeAll, describe, expect, test } from 'vitest';
import { routes as nominationRoutes } from '#functions/routes/nomination-routes';
import { routes as profileRoutes } from '#functions/routes/profile-routes';
import { routes as roundRoutes } from '#functions/routes/round-routes';
import { routes as scoreRoutes } from '#functions/routes/score-routes';
import { STAGES } from '#infra/settings/stage-config';
import { configOf } from '#infra/stages';
import { CONTENT_SECURITY_POLICY } from '../../../site/response-headers.ts';
import {
  type Reference,
  type Resource,
  resourcesOf,
  type Template,
  targetOf,
  templatesOf,
} from '../template.ts';

interface Behavior {
  PathPattern: string;
  AllowedMethods: string[];
  CachePolicyId: Reference | string;
  OriginRequestPolicyId?: string;
  ResponseHeadersPolicyId: Reference;
  TargetOriginId: string;
  ViewerProtocolPolicy: string;
  FunctionAssociations?: { EventType: string; FunctionARN: Reference }[];
}
interface Distribution {
  DistributionConfig: {
    CacheBehaviors: Behavior[];
    DefaultCacheBehavior: Behavior;
    CustomErrorResponses: { ErrorCode: number; ErrorCachingMinTTL: number; ResponsePagePath?: string }[];
    HttpVersion: string;
    Aliases?: string[];
    Logging: { Bucket: Reference };
    Origins: { Id: string; DomainName: unknown; OriginAccessControlId?: Reference }[];
    ViewerCertificate?: { MinimumProtocolVersion: string };
    WebACLId?: unknown;
  };
}

/** Managed by AWS: "AllViewerExceptHostHeader" and "CachingOptimized". */
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

describe.each(STAGES)('%s', (stage) => {
  let edge: Template;
  let usEast1: Template | undefined;
  let config: Distribution['DistributionConfig'];
  const { site, logRetention, protectData } = configOf(stage);
  beforeAll(() => {
    ({ edge, edgeUsEast1: usEast1 } = templatesOf(stage));
    const [distribution] = resourcesOf<Distribution>(edge, 'AWS::CloudFront::Distribution');
    if (!distribution) throw new Error('there is no distribution');
    config = distribution.Properties.DistributionConfig;
  }, 120_000);
  const policy = (id: string | undefined, type: string): Resource<Record<string, never>> | undefined =>
    resourcesOf<Record<string, never>>(edge, type).find((resource) => resource.id === id);

  test('every path of every route leads to the API, and the pages of the site do not', () => {
    const takes = (path: string) =>
      config.CacheBehaviors.some(({ PathPattern }) =>
        PathPattern.endsWith('*') ? path.startsWith(PathPattern.slice(0, -1)) : path === PathPattern,
      );
    const keys = [...profileRoutes, ...nominationRoutes, ...roundRoutes, ...scoreRoutes].map(
      ({ key }) => key,
    );
    // The root is the site's, whatever the API has there.
    const paths = keys.map((key) => key.split(' ')[1] ?? '/').filter((path) => path !== '/');
    for (const path of paths) expect(takes(path.replace(/\{\w+\}/g, 'x')), path).toBe(true);
    for (const path of [
      '/',
      '/en/',
      '/fr/rounds/',
      '/en/rounds/index.html',
      '/problems/invalid',
      '/sw.js',
      '/assets/rounds.js',
    ])
      expect(takes(path), path).toBe(false);
    // A distribution has at most 75.
    expect(config.CacheBehaviors.length).toBeLessThan(60);
  });

  test('the API gets every method and every header but the host, over HTTPS alone', () => {
    const origin = config.Origins.find(({ OriginAccessControlId }) => OriginAccessControlId === undefined);
    for (const behavior of config.CacheBehaviors) {
      expect(behavior, behavior.PathPattern).toMatchObject({
        TargetOriginId: origin?.Id,
        OriginRequestPolicyId: ALL_BUT_HOST,
        ViewerProtocolPolicy: 'https-only',
      });
      expect(behavior.AllowedMethods).toEqual(
        expect.arrayContaining(['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'DELETE']),
      );
      expect(behavior.FunctionAssociations).toBeUndefined();
    }
  });

  test('answers of the API are kept as they say, apart for each token, and not at all when they say nothing', () => {
    const [cache] = config.CacheBehaviors.map(({ CachePolicyId }) => CachePolicyId as Reference);
    expect(policy(targetOf(cache), 'AWS::CloudFront::CachePolicy')?.Properties).toMatchObject({
      CachePolicyConfig: {
        DefaultTTL: 0,
        MinTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: {
            HeaderBehavior: 'whitelist',
            Headers: expect.arrayContaining(['Authorization', 'Accept', 'Accept-Language', 'Origin']),
          },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
        },
      },
    });
  });

  test('no error is kept, and none is replaced by a page: most are the API’s', () => {
    // The statuses that CloudFront keeps by itself, as its guide lists them.
    const listed = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];
    expect(config.CustomErrorResponses).toEqual(
      listed.map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
    );
  });

  test('the site comes from its bucket, which nobody else can read', () => {
    const { DefaultCacheBehavior: behavior, Origins } = config;
    expect(behavior).toMatchObject({
      AllowedMethods: ['GET', 'HEAD'],
      CachePolicyId: CACHING_OPTIMIZED,
      ViewerProtocolPolicy: 'redirect-to-https',
    });
    expect(behavior.FunctionAssociations?.map(({ EventType }) => EventType).sort()).toEqual([
      'viewer-request',
      'viewer-response',
    ]);
    const origin = Origins.find(({ Id }) => Id === behavior.TargetOriginId);
    expect(origin?.OriginAccessControlId).toBeDefined();
    for (const { id, Properties } of resourcesOf(edge, 'AWS::S3::Bucket'))
      expect(Properties.PublicAccessBlockConfiguration, id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
  });

  test('pages load nothing from elsewhere and nothing inline', () => {
    const { ResponseHeadersPolicyId } = config.DefaultCacheBehavior;
    expect(
      policy(targetOf(ResponseHeadersPolicyId), 'AWS::CloudFront::ResponseHeadersPolicy')?.Properties,
    ).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: CONTENT_SECURITY_POLICY, Override: true },
          ContentTypeOptions: { Override: true },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
        },
      },
    });
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  });

  test('what is logged about callers is kept as long as other logs, and no longer', () => {
    const logs = resourcesOf<{ LifecycleConfiguration?: { Rules: { ExpirationInDays: number }[] } }>(
      edge,
      'AWS::S3::Bucket',
    ).find(({ id }) => id === targetOf(config.Logging.Bucket));
    expect(logs?.Properties.LifecycleConfiguration?.Rules).toEqual([
      expect.objectContaining({ ExpirationInDays: logRetention, Status: 'Enabled' }),
    ]);
    expect(logs?.DeletionPolicy).toBe(protectData ? 'Retain' : 'Delete');
  });

  test('hashed files are there before the pages that name them, and stay', () => {
    const deployments = resourcesOf<{
      Prune: boolean;
      Exclude?: string[];
      SystemMetadata: { 'cache-control': string };
    }>(edge, 'Custom::CDKBucketDeployment');
    const pages = deployments.find(({ Properties }) => Properties.Prune);
    const files = deployments.find(({ Properties }) => !Properties.Prune);
    expect(deployments).toHaveLength(2);
    expect(pages?.DependsOn).toContain(files?.id);
    expect(pages?.Properties.Exclude).toEqual(['assets/*']);
    expect(files?.Properties.SystemMetadata['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(pages?.Properties.SystemMetadata['cache-control']).toContain('max-age=0');
  });

  test('name, certificate and limits are those of the stage', () => {
    expect(config.Aliases).toEqual(site.domain ? [site.domain.name] : undefined);
    expect(config.HttpVersion).toBe('http2and3');
    expect(edge.Outputs.SiteUrl).toBeDefined();
    if (!site.domain && !site.limits) {
      expect(usEast1).toBeUndefined();
      expect(config.WebACLId).toBeUndefined();
      return;
    }
    const there = usEast1 ?? { Resources: {}, Outputs: {} };
    expect(config.ViewerCertificate?.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    expect(resourcesOf(there, 'AWS::CertificateManager::Certificate')).toMatchObject([
      { Properties: { DomainName: site.domain?.name, ValidationMethod: 'DNS' } },
    ]);
    const [acl] = resourcesOf<{
      Scope: string;
      Rules: {
        Name: string;
        Statement: { RateBasedStatement: { Limit: number; AggregateKeyType: string } };
      }[];
    }>(there, 'AWS::WAFv2::WebACL');
    expect(acl?.Properties.Scope).toBe('CLOUDFRONT');
    const limits = acl?.Properties.Rules.map(({ Name, Statement }) => [
      Name,
      Statement.RateBasedStatement.Limit,
    ]);
    expect(Object.fromEntries(limits ?? [])).toEqual(site.limits);
    expect(JSON.stringify(config.WebACLId)).toContain(`ronde-${stage}-edge-us-east-1`);
  });
});
