import { CfnOutput, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { App } from 'aws-cdk-lib/core';
import { logBucket, siteBucket } from '../constructs/buckets.ts';
import { SiteDeployment } from '../constructs/site-deployment.ts';
import { SiteDistribution } from '../constructs/site-distribution.ts';
import { apiPatterns } from '../edge/api-patterns.ts';
import { siteFiles, sitePages } from '../edge/site-pages.ts';
import type { Domain, StageConfig } from '../settings/stage-config.ts';
import type { EdgeUsEast1Stack } from './edge-us-east-1.ts';
import type { StatelessStack } from './stateless.ts';

interface EdgeStackProps {
  config: StageConfig;
  stateless: StatelessStack;
  usEast1: EdgeUsEast1Stack | undefined;
  /** The folder of the built site; `undefined` for tests that read templates only. */
  site: string | undefined;
}

/** The one address of everything: the site's files, and the HTTP API under its own paths. */
export class EdgeStack extends Stack {
  readonly logs: IBucket;
  readonly bucket: IBucket;
  readonly site: SiteDistribution;

  constructor(app: App, id: string, props: EdgeStackProps) {
    const { config, stateless, usEast1 } = props;
    super(app, id, {
      env: { region: config.region },
      description: `Ronde (${config.stage}): the one address of the site and the API.`,
    });
    const { domain } = config.site;
    const certificate = usEast1?.certificate;
    this.logs = logBucket(this, 'Logs', { days: config.logRetention, keep: config.protectData });
    this.bucket = siteBucket(this, 'Site', { logs: this.logs });
    this.site = new SiteDistribution(this, 'Edge', {
      comment: `Ronde (${config.stage})`,
      site: this.bucket,
      pages: props.site === undefined ? [] : sitePages(props.site),
      files: props.site === undefined ? [] : siteFiles(props.site),
      logs: this.logs,
      api: Fn.select(2, Fn.split('/', stateless.http.url)),
      apiPatterns: apiPatterns(stateless.http.paths),
      domain: domain && certificate && { name: domain.name, certificate },
      webAclArn: usEast1?.webAclArn,
    });
    const { distribution } = this.site;
    new SiteDeployment(this, 'Deployment', {
      folder: props.site,
      bucket: this.bucket,
      distribution,
      logGroup: new LogGroup(this, 'DeploymentLogs', {
        retention: config.logRetention,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    if (domain) this.record(domain);
    new CfnOutput(this, 'SiteUrl', {
      value: `https://${domain?.name ?? distribution.distributionDomainName}`,
    });
    new CfnOutput(this, 'DistributionDomain', { value: distribution.distributionDomainName });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
  }

  private record({ name, hostedZone }: Domain): void {
    if (!hostedZone) return;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: hostedZone.id,
      zoneName: hostedZone.name,
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.site.distribution));
    new ARecord(this, 'Address', { zone, recordName: name, target });
    new AaaaRecord(this, 'AddressV6', { zone, recordName: name, target });
  }
}
