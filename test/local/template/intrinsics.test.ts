import { describe, expect, test } from 'vitest';
import { resolveValue } from '#local/template/intrinsics';
import { ResolvedTemplate } from '#local/template/resolved-template';

const place = {
  account: '000000000000',
  region: 'ca-central-1',
  queueUrl: (name: string) => `http://127.0.0.1:4100/000000000000/${name}`,
  apiUrl: 'http://127.0.0.1:3000',
  siteUrl: 'http://127.0.0.1:3001',
};

const producer = {
  name: 'data',
  region: undefined,
  template: {
    Parameters: { BootstrapVersion: { Default: '/cdk-bootstrap/version' } },
    Mappings: { Sizes: { small: { memory: 128 } } },
    Conditions: {
      IsHere: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'ca-central-1'] },
      IsElsewhere: { 'Fn::Not': [{ Condition: 'IsHere' }] },
      Both: { 'Fn::And': [{ Condition: 'IsHere' }, { Condition: 'IsElsewhere' }] },
      Either: { 'Fn::Or': [{ Condition: 'IsHere' }, { Condition: 'IsElsewhere' }] },
    },
    Resources: {
      Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'facts' } },
      Orders: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
      Topic: { Type: 'AWS::SNS::Topic', Properties: {} },
      Absent: { Type: 'AWS::SQS::Queue', Properties: {}, Condition: 'IsElsewhere' },
    },
    Outputs: {
      Name: { Value: { Ref: 'Table' } },
      Shared: {
        Value: { 'Fn::GetAtt': ['Table', 'Arn'] },
        Export: { Name: { 'Fn::Sub': `\${AWS::StackName}:Arn` } },
      },
    },
  },
};

const consumerWith = (value: unknown) => ({
  name: 'work',
  region: 'ca-west-1',
  template: {
    Parameters: {},
    Mappings: {},
    Conditions: {},
    Outputs: {},
    Resources: { Probe: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: value } } },
  },
});

/** The value as the stack `data` sees it. */
function seenByData(value: unknown): unknown {
  const { template } = producer;
  const Probe = { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: value } };
  const stack = { ...producer, template: { ...template, Resources: { ...template.Resources, Probe } } };
  return new ResolvedTemplate([stack], place).resources('AWS::SES::EmailIdentity')[0]?.properties
    .EmailIdentity;
}

describe('intrinsic functions', () => {
  test.each([
    [{ Ref: 'Table' }, 'facts'],
    [{ Ref: 'Orders' }, 'http://127.0.0.1:4100/000000000000/data-Orders.fifo'],
    [{ Ref: 'BootstrapVersion' }, '/cdk-bootstrap/version'],
    [{ Ref: 'AWS::Region' }, 'ca-central-1'],
    [{ Ref: 'AWS::Partition' }, 'aws'],
    [{ 'Fn::GetAtt': ['Orders', 'Arn'] }, 'arn:aws:sqs:ca-central-1:000000000000:data-Orders.fifo'],
    [{ 'Fn::GetAtt': 'Orders.QueueName' }, 'data-Orders.fifo'],
    [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:dynamodb:ca-central-1:000000000000:table/facts'],
    [{ Ref: 'Topic' }, 'arn:aws:sns:ca-central-1:000000000000:data-Topic'],
    [{ 'Fn::Sub': `x-\${Table}-\${Orders.QueueName}-\${!Literal}` }, `x-facts-data-Orders.fifo-\${Literal}`],
    [{ 'Fn::Sub': [`\${A}/\${Table}`, { A: { Ref: 'AWS::AccountId' } }] }, '000000000000/facts'],
    [{ 'Fn::Join': [':', ['a', { Ref: 'Table' }, 3]] }, 'a:facts:3'],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b-c'] }] }, 'b'],
    [{ 'Fn::Select': ['0', ['first', 'second']] }, 'first'],
    [{ 'Fn::FindInMap': ['Sizes', 'small', 'memory'] }, 128],
    [{ 'Fn::If': ['IsHere', 'yes', 'no'] }, 'yes'],
    [{ 'Fn::If': ['IsElsewhere', 'yes', 'no'] }, 'no'],
    [{ 'Fn::If': ['Both', 'yes', 'no'] }, 'no'],
    [{ 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
    [{ a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
    [
      [1, { Ref: 'AWS::NoValue' }, 2],
      [1, 2],
    ],
    [
      { Ref: 'Table', Other: 'a property that is called Ref' },
      { Ref: 'Table', Other: 'a property that is called Ref' },
    ],
  ])('%j is %j', (value, expected) => {
    expect(seenByData(value)).toEqual(expected);
  });

  test.each([
    [{ Ref: 'Nothing' }, /refers to Nothing/],
    [{ 'Fn::GetAtt': ['Table', 'StreamArn'] }, /Table\.StreamArn/],
    [{ 'Fn::ImportValue': 'nobody' }, /No stack exports nobody/],
    [{ 'Fn::Cidr': ['10.0.0.0/16', 2, 8] }, /Fn::Cidr/],
    [{ 'Fn::FindInMap': ['Sizes', 'large', 'memory'] }, /Sizes \/ large \/ memory/],
    [{ 'Fn::Select': [3, ['a']] }, /no part 3/],
  ])('%j is an error that says what is missing', (value, message) => {
    expect(() => seenByData(value)).toThrow(message);
  });

  test('a value crosses stacks by its export', () => {
    const template = new ResolvedTemplate([consumerWith({ 'Fn::ImportValue': 'data:Arn' }), producer], place);
    expect(template.resources('AWS::SES::EmailIdentity')[0]?.properties.EmailIdentity).toBe(
      'arn:aws:dynamodb:ca-central-1:000000000000:table/facts',
    );
  });

  test('a stack that fixes its region has that region', () => {
    const template = new ResolvedTemplate([consumerWith({ Ref: 'AWS::Region' })], place);
    expect(template.resources('AWS::SES::EmailIdentity')[0]?.properties.EmailIdentity).toBe('ca-west-1');
  });

  test('a resource whose condition does not hold is not there', () => {
    const names = new ResolvedTemplate([producer], place)
      .resources('AWS::SQS::Queue')
      .map(({ logicalId }) => logicalId);
    expect(names).toEqual(['Orders']);
  });

  test('outputs are known by name, with and without the stack', () => {
    expect(new ResolvedTemplate([producer], place).outputs()).toEqual({
      Name: 'facts',
      'data.Name': 'facts',
    });
  });

  test('plain values stay what they are', () => {
    const fail = () => {
      throw new Error('nothing is asked for');
    };
    const scope = {
      ref: fail,
      attribute: fail,
      importValue: fail,
      stackOutput: fail,
      mapping: fail,
      condition: fail,
    };
    for (const value of ['text', 7, true, null, [], {}, { Ref: 1, x: 2 }])
      expect(resolveValue(value, scope)).toEqual(value);
  });
});
