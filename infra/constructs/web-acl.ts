import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { AddressLimits } from '../settings/stage-config.ts';

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would hold addresses and headers of people, for three hours, in the console.
  sampledRequestsEnabled: false,
});

/** The method is one that is computed or written for. */
const WRITES: CfnWebACL.StatementProperty = {
  orStatement: {
    statements: ['POST', 'PUT', 'DELETE'].map((searchString) => ({
      byteMatchStatement: {
        fieldToMatch: { method: {} },
        positionalConstraint: 'EXACTLY',
        searchString,
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    })),
  },
};

/** How much one address may ask for: beyond it, 429 until its last five minutes hold less. Works in us-east-1 only. */
export class AddressLimitsAcl extends Construct {
  readonly acl: CfnWebACL;

  constructor(scope: Construct, id: string, { requests, writes }: AddressLimits) {
    super(scope, id);
    this.acl = new CfnWebACL(this, 'Acl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('all'),
      rules: [rule(0, 'writes', writes, WRITES), rule(1, 'requests', requests)],
    });
  }
}

function rule(
  priority: number,
  name: string,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        evaluationWindowSec: 300,
        limit,
        ...(scopeDownStatement && { scopeDownStatement }),
      },
    },
    action: {
      block: {
        customResponse: {
          responseCode: 429,
          responseHeaders: [{ name: 'retry-after', value: '300' }],
        },
      },
    },
    visibilityConfig: visibility(name),
  };
}
