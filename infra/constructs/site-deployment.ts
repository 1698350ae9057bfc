import { Duration, IgnoreMode } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';

interface SiteDeploymentProps {
  /** A folder with the built site; `undefined`: a page that says that there is none, for tests that read templates only. */
  folder: string | undefined;
  bucket: IBucket;
  distribution: IDistribution;
  logGroup: LogGroup;
}

/** Files whose name changes with their content. */
const HASHED = 'assets/*';

/**
 * Puts the built site into its bucket: first the hashed files, which stay for pages that visitors have open, then the
 * pages that ask for them. A page never names a file that is not there yet, or no longer.
 */
export class SiteDeployment extends Construct {
  constructor(scope: Construct, id: string, { folder, bucket, distribution, logGroup }: SiteDeploymentProps) {
    super(scope, id);
    const source = (exclude: string[]): ISource =>
      folder === undefined
        ? Source.data('en/404.html', 'No site.')
        : Source.asset(folder, { exclude, ignoreMode: IgnoreMode.GIT });
    const common = {
      destinationBucket: bucket,
      outputObjectKeys: false,
      // The AWS command line that it runs needs more than the 128 MB of the default to be quick.
      memoryLimit: 512,
      logGroup,
    };
    const files = new BucketDeployment(this, 'Files', {
      ...common,
      sources: [source(['/*', '!/assets'])],
      prune: false,
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [source(['/assets', '/manifest.json'])],
      // What is no longer part of the site goes, but for the hashed files.
      prune: true,
      exclude: [HASHED],
      // A browser asks each time whether its page is still the one; the distribution asks every five minutes.
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.seconds(0)),
        CacheControl.sMaxAge(Duration.minutes(5)),
        CacheControl.mustRevalidate(),
      ],
      distribution,
      distributionPaths: ['/*'],
      waitForDistributionInvalidation: false,
    });
    pages.node.addDependency(files);
  }
}
