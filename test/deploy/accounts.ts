import { randomBytes } from 'node:crypto';
import type { AwsCall } from './ministack/aws-calls.ts';
import type { System } from './system.ts';

export interface Account {
  email: string;
  group?: 'officer' | 'nominator';
  /** For whom a nominator speaks. */
  province?: string;
}

const cognito = (operation: string, parameters: Record<string, unknown>): AwsCall => ({
  service: 'cognito-idp',
  operation,
  parameters,
});

/** One account, as an administrator makes it, and how it signs in. */
function callsFor({ email, group, province }: Account, { deployment }: System): AwsCall[] {
  const user = { UserPoolId: deployment.userPoolId, Username: email };
  const password = `Aa1!${randomBytes(12).toString('hex')}`;
  const attributes = { email, email_verified: 'true', ...(province && { 'custom:province': province }) };
  return [
    cognito('admin_create_user', {
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
    cognito('admin_set_user_password', { ...user, Password: password, Permanent: true }),
    ...(group ? [cognito('admin_add_user_to_group', { ...user, GroupName: group })] : []),
    cognito('admin_initiate_auth', {
      UserPoolId: deployment.userPoolId,
      ClientId: deployment.clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  ];
}

function tokenIn(answer: unknown): string[] {
  const token = (answer as { AuthenticationResult?: { IdToken?: unknown } }).AuthenticationResult?.IdToken;
  return typeof token === 'string' ? [token] : [];
}

/**
 * Makes accounts in the deployed user pool.
 *
 * @returns their tokens, in the same order
 * @throws Error when one of them cannot sign in
 */
export async function signIn(accounts: readonly Account[], system: System): Promise<string[]> {
  const answers = await system.call(accounts.flatMap((account) => callsFor(account, system)));
  const tokens = answers.flatMap(tokenIn);
  if (tokens.length !== accounts.length)
    throw new Error(`${accounts.length} accounts, ${tokens.length} tokens: somebody could not sign in`);
  return tokens;
}
