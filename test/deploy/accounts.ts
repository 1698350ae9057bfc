import { randomBytes } from 'node:crypto';
import type { AwsCall } from './ministack/aws-calls.ts';

interface Pool {
  userPoolId: string;
  clientId: string;
}

const cognito = (operation: string, parameters: Record<string, unknown>): AwsCall => ({
  service: 'cognito-idp',
  operation,
  parameters,
});

/** One account, as an administrator makes it, and how it signs in. */
function callsFor(email: string, { userPoolId, clientId }: Pool): AwsCall[] {
  const user = { UserPoolId: userPoolId, Username: email };
  const password = `Aa1!${randomBytes(12).toString('hex')}`;
  const attributes = { email, email_verified: 'true' };
  return [
    cognito('admin_create_user', {
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
    cognito('admin_set_user_password', { ...user, Password: password, Permanent: true }),
    cognito('admin_initiate_auth', {
      UserPoolId: userPoolId,
      ClientId: clientId,
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
 * Accounts in the deployed user pool.
 *
 * @returns the tokens, in the order of the addresses
 * @throws Error when one of them cannot sign in
 */
export async function signIn(
  emails: readonly string[],
  pool: Pool,
  call: (calls: readonly AwsCall[]) => Promise<unknown[]>,
): Promise<string[]> {
  const answers = await call(emails.flatMap((email) => callsFor(email, pool)));
  const tokens = answers.flatMap(tokenIn);
  if (tokens.length !== emails.length)
    throw new Error(`${emails.length} accounts, ${tokens.length} tokens: somebody could not sign in`);
  return tokens;
}
