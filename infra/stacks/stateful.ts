import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { App } from 'aws-cdk-lib/core';
import { SignIn } from '../constructs/sign-in.ts';
import type { StageConfig } from '../settings/stage-config.ts';

/** What must outlive every deployment: the table, the accounts of people, the verified sender of mail. */
export class StatefulStack extends Stack {
  readonly table: Table;
  readonly userPool: UserPool;
  readonly client: UserPoolClient;
  readonly mailIdentity: EmailIdentity;

  constructor(app: App, id: string, { config }: { config: StageConfig }) {
    super(app, id, {
      env: { region: config.region },
      description: `Ronde (${config.stage}): data, accounts, mail identity.`,
      terminationProtection: config.protectData,
    });
    const removalPolicy = config.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: config.protectData },
      deletionProtection: config.protectData,
      removalPolicy,
    });
    this.mailIdentity = new EmailIdentity(this, 'MailIdentity', { identity: identityOf(config.mail) });
    this.mailIdentity.applyRemovalPolicy(removalPolicy);
    const signIn = new SignIn(this, 'SignIn', { config });
    this.userPool = signIn.userPool;
    this.client = signIn.client;
    if (config.mail.identity === 'domain')
      for (const [index, { name, value }] of this.mailIdentity.dkimRecords.entries())
        new CfnOutput(this, `MailDnsRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId });
  }
}

function identityOf({ from, identity }: StageConfig['mail']): Identity {
  const domain = from.slice(from.indexOf('@') + 1);
  return identity === 'domain' ? Identity.domain(domain) : Identity.email(from);
}
