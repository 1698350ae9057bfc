import { Duration } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { siteFunctionCode } from '../edge/site-function-code.ts';
import { apiHeaders, siteHeaders } from './response-headers.ts';

interface SiteDistributionProps {
  comment: string;
  site: IBucket;
  /** As `sitePages` gives them. */
  pages: readonly string[];
  /** As `siteFiles` gives them. */
  files: readonly string[];
  logs: IBucket;
  /** The host of the HTTP API. */
  api: string;
  /** Path patterns that lead to it. */
  apiPatterns: readonly string[];
  domain: { name: string; certificate: ICertificate } | undefined;
  webAclArn: string | undefined;
}

/** Errors that CloudFront would otherwise answer for ten seconds by itself: a candidate's "no profile yet", for one. */
const NOT_CACHED = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** One address: the site's files, and the HTTP API under its own paths. */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SiteDistributionProps,
  ) {
    super(scope, id);
    const { domain, webAclArn } = props;
    const api = this.toApi();
    this.distribution = new Distribution(this, 'Distribution', {
      comment: props.comment,
      defaultBehavior: this.toSite(),
      // The function answers for the root; should it ever not, this keeps S3 from listing its files.
      defaultRootObject: 'index.html',
      additionalBehaviors: Object.fromEntries(props.apiPatterns.map((pattern) => [pattern, api])),
      // Whole distributions have them, not behaviours: with a page here the API's own problems would be replaced.
      errorResponses: NOT_CACHED.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: props.logs,
      logFilePrefix: 'distribution/',
      ...(domain && {
        domainNames: [domain.name],
        certificate: domain.certificate,
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      ...(webAclArn && { webAclId: webAclArn }),
    });
  }

  private toSite(): BehaviorOptions {
    const { site, pages, files } = this.props;
    const fn = new EdgeFunction(this, 'SiteRequests', {
      code: FunctionCode.fromInline(siteFunctionCode(pages, files)),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Finds the page, its language, and what is no page.',
    });
    return {
      // Without the right to list, S3 answers 403 for a file that is not there.
      origin: S3BucketOrigin.withOriginAccessControl(site, {
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: siteHeaders(this),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      functionAssociations: [FunctionEventType.VIEWER_REQUEST, FunctionEventType.VIEWER_RESPONSE].map(
        (eventType) => ({ eventType, function: fn }),
      ),
    };
  }

  /** Everything that a caller sends but the host. Answers are cached as their `Cache-Control` says, without one not at all. */
  private toApi(): BehaviorOptions {
    return {
      origin: new HttpOrigin(this.props.api, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: new CachePolicy(this, 'ApiCache', {
        comment: 'As the answer says; apart for each token, language, type and origin.',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(1),
        headerBehavior: CacheHeaderBehavior.allowList('Accept', 'Accept-Language', 'Authorization', 'Origin'),
        queryStringBehavior: CacheQueryStringBehavior.all(),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: apiHeaders(this),
      compress: true,
      // A token does not travel in the clear, not even once.
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
  }
}
