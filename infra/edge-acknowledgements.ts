import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { StageConfig } from './settings/stage-config.ts';
import type { EdgeStack } from './stacks/edge.ts';

const acknowledge = (where: IConstruct, rule: string, reason: string): void =>
  Validations.of(where).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });

const DEPLOYMENT =
  'The role of the CDK that copies the built site into its bucket: from the bucket of assets, to this one, nowhere else.';

/** Findings about the one address that we know and accept. Any other fails the synthesis. */
export function acknowledgeEdgeFindings(config: StageConfig, edge: EdgeStack): void {
  const { distribution } = edge.site;
  Validations.of(distribution).acknowledge({
    id: 'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
    reason: 'The distribution has a root object; the construct looks before it is told.',
  });
  acknowledge(edge.logs, 'S1', 'It is the bucket of access logs; logs of its own would log themselves.');
  acknowledge(
    distribution,
    'CFR1',
    'Candidates live in every country; who may be invited is for the rules to say, not for the address.',
  );
  if (!config.site.limits)
    acknowledge(distribution, 'CFR2', 'This stage is for trials; the API has its own limits.');
  if (!config.site.domain)
    acknowledge(
      distribution,
      'CFR4',
      'The address that CloudFront gives has its certificate, and takes TLS 1.0 as well; a domain of one’s own does not.',
    );
  for (const child of edge.node.children)
    if (child.node.id.startsWith('Custom::CDKBucketDeployment')) acknowledgeDeployment(child, edge);
}

function acknowledgeDeployment(provider: IConstruct, edge: EdgeStack): void {
  const [site] = edge.resolve(edge.bucket.bucketArn)['Fn::GetAtt'];
  const assets = `arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${edge.region}/*`;
  acknowledge(provider, 'L1', 'The CDK chooses the runtime of its own function.');
  acknowledge(
    provider,
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    DEPLOYMENT,
  );
  for (const action of ['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'])
    acknowledge(provider, `IAM5[Action::s3:${action}]`, DEPLOYMENT);
  for (const resource of [assets, `<${site}.Arn>/*`])
    acknowledge(provider, `IAM5[Resource::${resource}]`, DEPLOYMENT);
  acknowledge(
    provider,
    'IAM5[Resource::*]',
    'Only to empty the caches of a distribution; its id is not known to the policy.',
  );
}
