import { LocalRunError } from '../engines/engine.ts';
import type { Stack } from './assembly.ts';

/** Types that the local run gives life to. */
const RUN = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::DynamoDB::Table',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SES::EmailIdentity',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'Custom::CDKBucketDeployment',
]);

/** Types that do nothing on one machine, each with the reason why leaving it out changes no behaviour. */
const INERT: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::Account': 'lets the account write access logs; there is no account',
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::CertificateManager::Certificate': 'there is no HTTPS on one machine',
  'AWS::CloudFront::CachePolicy': 'nothing is cached here, and every header is passed on',
  'AWS::CloudFront::OriginAccessControl': 'the engines check no permissions',
  'AWS::CloudWatch::Alarm': 'nobody is on call for one machine',
  'AWS::CloudWatch::CompositeAlarm': 'nobody is on call for one machine',
  'AWS::CloudWatch::Dashboard': 'a picture of metrics, which are not collected here',
  'AWS::Cognito::UserPoolDomain': 'the sign-in page; tokens come from the local issuer',
  'AWS::Cognito::UserPoolGroup': 'the local issuer puts a person into any group that is asked for',
  'AWS::IAM::ManagedPolicy': 'the engines check no permissions',
  'AWS::IAM::Policy': 'the engines check no permissions',
  'AWS::IAM::Role': 'the engines check no permissions',
  'AWS::Lambda::LayerVersion':
    'the command line of AWS, which the deployment of files uses; they are read as they are here',
  'AWS::Lambda::Permission': 'the engines check no permissions',
  'AWS::Logs::LogGroup': 'the functions write to one log file',
  'AWS::Logs::MetricFilter': 'metrics are not collected here',
  'AWS::Route53::RecordSet': 'the address is 127.0.0.1',
  'AWS::S3::BucketPolicy': 'the engines check no permissions',
  'AWS::SES::ConfigurationSet': 'nothing leaves the local mailbox, so there is no delivery to watch',
  'AWS::SNS::Subscription': 'only alarms publish, and they are silent here',
  'AWS::SNS::Topic': 'only alarms publish, and they are silent here',
  'AWS::SNS::TopicPolicy': 'the engines check no permissions',
  'AWS::SQS::QueuePolicy': 'the engines check no permissions',
  'AWS::Scheduler::ScheduleGroup': 'a folder for schedules',
  'AWS::WAFv2::WebACL': 'one machine has one caller',
  'Custom::S3AutoDeleteObjects': 'empties a bucket that goes; here it goes with the process',
};

/**
 * Makes sure that everything in the template is either run here or does nothing by nature. What is unknown must not
 * be left out in silence: then the local run would show another system than the one that is deployed.
 *
 * @throws LocalRunError that names the type and the logical id of every resource that is unknown
 */
export function checkResourceTypes(stacks: readonly Stack[]): void {
  const unknown = stacks.flatMap(({ name, template }) =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => !RUN.has(Type) && !(Type in INERT))
      .map(([logicalId, { Type }]) => `${Type} (${logicalId} in ${name})`),
  );
  if (unknown.length > 0)
    throw new LocalRunError(
      `The template has resources that the local run cannot run: ${unknown.join(', ')}. ` +
        'Give the type life in local/, or list it with the reason why it does nothing here in local/template/resource-types.ts.',
    );
}
