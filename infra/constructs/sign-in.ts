import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  UserPoolClient,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { StageConfig } from '../settings/stage-config.ts';

/** The claim of a nominator's token that says which province they speak for. */
const PROVINCE = 'province';

const GROUPS = {
  officer: 'Plans and simulates rounds, reads profiles.',
  nominator: 'Nominates candidates for the province of their account.',
} as const;

/**
 * Who people are. Candidates sign themselves up; officers and nominators are put into their group, and a nominator's
 * account is given its province, by an administrator: no account can give itself either.
 */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { config }: { config: StageConfig }) {
    super(scope, id);
    this.userPool = new UserPool(this, 'UserPool', {
      signInAliases: { email: true },
      signInCaseSensitive: false,
      selfSignUpEnabled: true,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      customAttributes: { [PROVINCE]: new StringAttribute({ minLen: 2, maxLen: 2, mutable: true }) },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: config.signIn.mfa === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: config.protectData,
      removalPolicy: config.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const [groupName, description] of Object.entries(GROUPS))
      new UserPoolGroup(this, groupName, { userPool: this.userPool, groupName, description });
    this.client = new UserPoolClient(this, 'Client', {
      userPool: this.userPool,
      generateSecret: false,
      disableOAuth: true,
      authFlows: { userSrp: true, adminUserPassword: config.signIn.adminPasswordSignIn },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ email: true, emailVerified: true, locale: true })
        .withCustomAttributes(PROVINCE),
      // Without this list a person could write every attribute of their own account, the province among them.
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, locale: true }),
    });
  }
}
