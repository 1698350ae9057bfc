import { CfnOutput, CrossStackReferences, ReferenceStrength, Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import type { App } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { AddressLimitsAcl } from '../constructs/web-acl.ts';
import type { StageConfig } from '../settings/stage-config.ts';

/** What CloudFront takes from us-east-1 alone: the certificate of the stage's own name, and the web ACL. */
export class EdgeUsEast1Stack extends Stack {
  readonly certificate: ICertificate | undefined;
  readonly webAclArn: string | undefined;

  constructor(app: App, id: string, { config }: { config: StageConfig }) {
    super(app, id, {
      env: { region: 'us-east-1' },
      description: `Ronde (${config.stage}): certificate and web ACL of the one address.`,
    });
    const { domain, limits } = config.site;
    // Exports do not reach another region. `Fn::GetStackOutput` does, without a function that carries values over.
    const forOtherRegion = (construct: IConstruct) =>
      CrossStackReferences.of(construct).produce(ReferenceStrength.WEAK);
    if (domain) {
      const zone =
        domain.hostedZone &&
        HostedZone.fromHostedZoneAttributes(this, 'Zone', {
          hostedZoneId: domain.hostedZone.id,
          zoneName: domain.hostedZone.name,
        });
      this.certificate = new Certificate(this, 'Certificate', {
        domainName: domain.name,
        validation: CertificateValidation.fromDns(zone),
      });
      forOtherRegion(this.certificate);
    }
    if (limits) {
      const { acl } = new AddressLimitsAcl(this, 'AddressLimits', limits);
      forOtherRegion(acl);
      this.webAclArn = acl.attrArn;
      new CfnOutput(this, 'WebAclArn', { value: this.webAclArn });
    }
  }
}

/** Whether a stage has anything that must be in us-east-1. */
export const needsUsEast1 = ({ site: { domain, limits } }: StageConfig): boolean =>
  domain !== undefined || limits !== undefined;
