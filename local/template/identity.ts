import { createHash } from 'node:crypto';

/** What the template cannot know before the system runs. */
export interface Place {
  account: string;
  /** For stacks that leave the region open. */
  region: string;
  queueUrl(name: string): string;
  /** The HTTP API's own address, e.g. `http://127.0.0.1:3000`. */
  apiUrl: string;
  /** The one address of site and API, e.g. `http://127.0.0.1:3000`. */
  siteUrl: string;
}

/** A resource with its properties as resolved so far: names may be references themselves. */
export interface Named {
  type: string;
  logicalId: string;
  stack: string;
  region: string;
  account: string;
  property(name: string): unknown;
}

/** What `Ref` and `Fn::GetAtt` give. */
export interface Identity {
  ref: string;
  attributes: Readonly<Record<string, string>>;
}

/** Stable over restarts, so that stored data finds its table again; CloudFormation would add a random part. */
const generatedName = ({ stack, logicalId }: Named): string => `${stack}-${logicalId}`;

const shortId = (resource: Named): string =>
  createHash('sha256').update(generatedName(resource)).digest('hex').slice(0, 10);

function nameFrom(resource: Named, property: string): string {
  const given = resource.property(property);
  return typeof given === 'string' ? given : generatedName(resource);
}

function queue(resource: Named, place: Place): Identity {
  const suffix = resource.property('FifoQueue') === true ? '.fifo' : '';
  const given = resource.property('QueueName');
  const name = typeof given === 'string' ? given : `${generatedName(resource)}${suffix}`;
  const { region, account } = resource;
  return {
    ref: place.queueUrl(name),
    attributes: {
      Arn: `arn:aws:sqs:${region}:${account}:${name}`,
      QueueName: name,
      QueueUrl: place.queueUrl(name),
    },
  };
}

function userPool(resource: Named): Identity {
  const id = `${resource.region}_${shortId(resource)}`;
  const provider = `cognito-idp.${resource.region}.amazonaws.com/${id}`;
  return {
    ref: id,
    attributes: {
      Arn: `arn:aws:cognito-idp:${resource.region}:${resource.account}:userpool/${id}`,
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
      UserPoolId: id,
    },
  };
}

/** With the DNS records that would prove a domain to be ours; nobody looks them up here. */
function mailIdentity(resource: Named): Identity {
  const identity = nameFrom(resource, 'EmailIdentity');
  const records = [1, 2, 3].flatMap((number) => [
    [`DkimDNSTokenName${number}`, `local${number}._domainkey.${identity}`],
    [`DkimDNSTokenValue${number}`, `local${number}.dkim.amazonses.com`],
  ]);
  return { ref: identity, attributes: Object.fromEntries(records) };
}

function bucket(resource: Named): Identity {
  const name = nameFrom(resource, 'BucketName').toLowerCase();
  return {
    ref: name,
    attributes: {
      Arn: `arn:aws:s3:::${name}`,
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${resource.region}.amazonaws.com`,
    },
  };
}

const named =
  (property: string, arn: (name: string, resource: Named) => string) =>
  (resource: Named): Identity => {
    const name = nameFrom(resource, property);
    return { ref: name, attributes: { Arn: arn(name, resource) } };
  };

const identities: Readonly<Record<string, (resource: Named, place: Place) => Identity>> = {
  'AWS::DynamoDB::Table': named(
    'TableName',
    (name, r) => `arn:aws:dynamodb:${r.region}:${r.account}:table/${name}`,
  ),
  'AWS::Lambda::Function': named(
    'FunctionName',
    (name, r) => `arn:aws:lambda:${r.region}:${r.account}:function:${name}`,
  ),
  'AWS::SQS::Queue': queue,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': (resource) => {
    const id = `local${shortId(resource)}`;
    return { ref: id, attributes: { ClientId: id, Name: nameFrom(resource, 'ClientName') } };
  },
  'AWS::ApiGatewayV2::Api': (resource, place) => {
    const id = shortId(resource);
    return { ref: id, attributes: { ApiId: id, ApiEndpoint: place.apiUrl } };
  },
  'AWS::ApiGatewayV2::Stage': (resource) => ({ ref: nameFrom(resource, 'StageName'), attributes: {} }),
  'AWS::CloudFront::Distribution': (resource, { siteUrl }) => {
    const id = shortId(resource);
    return { ref: id, attributes: { Id: id, DomainName: new URL(siteUrl).host } };
  },
  'AWS::CloudFront::Function': (resource) => {
    const arn = `arn:aws:cloudfront::${resource.account}:function/${nameFrom(resource, 'Name')}`;
    return { ref: arn, attributes: { FunctionARN: arn } };
  },
  'AWS::CloudFront::OriginAccessControl': (resource) => ({
    ref: shortId(resource),
    attributes: { Id: shortId(resource) },
  }),
  'AWS::S3::Bucket': bucket,
  'AWS::SES::EmailIdentity': mailIdentity,
  'AWS::SNS::Topic': (resource) => {
    const name = nameFrom(resource, 'TopicName');
    const arn = `arn:aws:sns:${resource.region}:${resource.account}:${name}`;
    return { ref: arn, attributes: { TopicArn: arn, TopicName: name } };
  },
};

/** What a resource is called here: made from the names that the template gives, as CloudFormation does. */
export function identityOf(resource: Named, place: Place): Identity {
  const known = identities[resource.type];
  if (known) return known(resource, place);
  const service = (resource.type.split('::')[1] ?? '').toLowerCase();
  const ref = generatedName(resource);
  return { ref, attributes: { Arn: `arn:aws:${service}:${resource.region}:${resource.account}:${ref}` } };
}
