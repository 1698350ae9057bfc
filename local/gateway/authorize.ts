import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { AuthorizerPlan } from '../template/read/http-api.ts';
import type { JwtContext } from './http-event.ts';

/** The token does not let its bearer in: 401, or 403 when only a scope is missing. */
export class RefusedTokenError extends Error {
  override readonly name = 'RefusedTokenError';
  constructor(
    readonly status: 401 | 403,
    /** What the header `WWW-Authenticate` says. */
    readonly challenge: string,
  ) {
    super(challenge);
  }
}

const refused = (reason: string): RefusedTokenError =>
  new RefusedTokenError(401, `Bearer scope="" error="invalid_token" error_description="${reason}"`);

/** Every claim is handed to the function as text, a list as `[a b]`. */
function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** `aud`, or for access tokens, which have none, `client_id`. */
function isForUs({ aud, client_id: clientId }: JWTPayload, audience: readonly string[]): boolean {
  const named = aud === undefined ? [clientId] : [aud].flat();
  return named.some((name) => typeof name === 'string' && audience.includes(name));
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `the claim ${error.claim} is not as it must be`;
  return 'the token is not valid';
}

/**
 * Checks a request's token as the JWT authorizer of an HTTP API does: RSA signature by a key of the issuer, issuer,
 * audience, `exp`, `nbf`, `iat`, and the scopes of the route.
 *
 * @param keys finds the issuer's public key
 * @param now by the simulated clock
 * @throws RefusedTokenError
 */
export async function authorize(
  token: string | undefined,
  { authorizer, scopes }: { authorizer: AuthorizerPlan; scopes: readonly string[] },
  { keys, now }: { keys: JWTVerifyGetKey; now: Date },
): Promise<JwtContext> {
  if (!token) throw new RefusedTokenError(401, 'Bearer');
  const compact = token.replace(/^Bearer /i, '');
  const { payload } = await jwtVerify(compact, keys, {
    issuer: authorizer.issuer,
    algorithms: ['RS256', 'RS384', 'RS512'],
    requiredClaims: ['exp'],
    currentDate: now,
  }).catch((error) => {
    throw refused(reasonOf(error));
  });
  if (!isForUs(payload, authorizer.audience)) throw refused('the token is for another audience');
  if (payload.iat !== undefined && payload.iat * 1000 > now.getTime())
    throw refused('the token is not valid yet');
  const granted = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
  if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)))
    throw new RefusedTokenError(403, `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"`);
  return {
    claims: Object.fromEntries(
      Object.entries(decodeJwt(compact)).map(([name, value]) => [name, claimText(value)]),
    ),
    scopes: scopes.length > 0 ? granted.filter((scope) => scopes.includes(scope)) : null,
  };
}
