import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const PRIVATE = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
};

/**
 * Where the distribution and the site's bucket write who asked for what. The lines hold IP addresses, which are personal
 * data: they go after so many days.
 */
export function logBucket(scope: Construct, id: string, props: { days: number; keep: boolean }): IBucket {
  return new Bucket(scope, id, {
    ...PRIVATE,
    // CloudFront's standard logging writes with an access control list.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [
      { expiration: Duration.days(props.days), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    autoDeleteObjects: !props.keep,
  }) as IBucket;
}

/** The site's files. The distribution alone reads them; they can be built again at any time, so they go with the stack. */
export function siteBucket(scope: Construct, id: string, props: { logs: IBucket }): IBucket {
  return new Bucket(scope, id, {
    ...PRIVATE,
    serverAccessLogsBucket: props.logs,
    serverAccessLogsPrefix: 'bucket/',
    removalPolicy: RemovalPolicy.DESTROY,
    autoDeleteObjects: true,
  }) as IBucket;
}
