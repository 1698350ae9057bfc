import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey, SignJWT } from 'jose';
import { LocalRunError } from '../engines/engine.ts';
import type { TokenRequest } from '../system-types.ts';
import type { UserPoolPlan } from '../template/read/sign-in.ts';
import type { SigningKey } from './signing-key.ts';

export interface Issuer {
  /** As the template's authorizer expects it in `iss`. */
  name: string;
  jwks: JSONWebKeySet;
  mint(request?: TokenRequest): Promise<string>;
  /** The public keys of an issuer. @throws LocalRunError for one that is not run here */
  keysOf(issuer: string): JWTVerifyGetKey;
}

const ONE_HOUR_S = 3600;

/**
 * Stands in for the user pool of the template: makes ID tokens as Cognito does, for whoever is asked for. It has no
 * people and no passwords.
 *
 * @param pools the template's user pools; the first one's first client is who the tokens are for
 * @param now by the simulated clock
 * @throws LocalRunError when the template has no user pool with a client
 */
export function createIssuer(
  pools: readonly UserPoolPlan[],
  { kid, privateKey, publicJwk }: SigningKey,
  now: () => Date,
): Issuer {
  const [pool] = pools;
  const clientId = pool?.clientIds[0];
  if (!pool || clientId === undefined)
    throw new LocalRunError('The template has no user pool with a client, so that nobody could sign in.');
  const jwks: JSONWebKeySet = { keys: [publicJwk] };
  const keys = createLocalJWKSet(jwks);
  return {
    name: pool.issuer,
    jwks,
    keysOf(issuer) {
      if (pools.some((known) => known.issuer === issuer)) return keys;
      throw new LocalRunError(`The issuer ${issuer} is not one of the template's user pools.`);
    },
    mint({ sub = randomUUID(), groups = [], province, expiresIn = ONE_HOUR_S } = {}) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      return new SignJWT({
        ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
        ...(province === undefined ? {} : { 'custom:province': province }),
        'cognito:username': sub,
        token_use: 'id',
        auth_time: issuedAt,
        jti: randomUUID(),
      })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(pool.issuer)
        .setAudience(clientId)
        .setSubject(sub)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresIn)
        .sign(privateKey);
    },
  };
}
