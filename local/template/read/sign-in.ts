import * as v from 'valibot';
import type { ResolvedTemplate } from '../resolved-template.ts';

const Client = v.object({ UserPoolId: v.string() });

/** A user pool with the clients that sign in to it. Of its rules only names matter here: the local issuer asks nobody for a password. */
export interface UserPoolPlan {
  issuer: string;
  clientIds: string[];
}

/** Every user pool of the template. */
export function readUserPools(template: ResolvedTemplate): UserPoolPlan[] {
  const clients = template.resources('AWS::Cognito::UserPoolClient');
  return template.resources('AWS::Cognito::UserPool').map(({ identity }) => ({
    issuer: identity.attributes.ProviderURL ?? '',
    clientIds: clients
      .filter(({ properties }) => v.parse(Client, properties).UserPoolId === identity.ref)
      .map((client) => client.identity.ref),
  }));
}

/** Addresses and domains that mail may be sent from. */
export function readMailIdentities(template: ResolvedTemplate): string[] {
  return template.resources('AWS::SES::EmailIdentity').map(({ identity }) => identity.ref);
}
