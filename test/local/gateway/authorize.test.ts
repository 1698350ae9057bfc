import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { authorize, RefusedTokenError } from '#local/gateway/authorize';
import { createIssuer, type Issuer } from '#local/issuer/issuer';
import { type SigningKey, signingKey } from '#local/issuer/signing-key';

const now = new Date('2024-04-23T16:00:00.000Z');
const pool = { issuer: 'https://cognito-idp.ca-central-1.amazonaws.com/pool', clientIds: ['client'] };
const authorizer = { issuer: pool.issuer, audience: ['client'], header: 'authorization' };
const seconds = now.getTime() / 1000;

let key: SigningKey;
let issuer: Issuer;
beforeAll(async () => {
  key = await signingKey(undefined);
  issuer = createIssuer([pool], key, () => now);
});

const check = (token: string | undefined, at = now, scopes: string[] = []) =>
  authorize(token, { authorizer, scopes }, { keys: issuer.keysOf(pool.issuer), now: at });

function signed(
  claims: Record<string, unknown>,
  options: { alg?: string; signer?: Parameters<SignJWT['sign']>[0] } = {},
) {
  const all = { iss: pool.issuer, aud: 'client', sub: 's', iat: seconds, exp: seconds + 60, ...claims };
  return new SignJWT(all)
    .setProtectedHeader({ alg: options.alg ?? 'RS256', kid: key.kid })
    .sign(options.signer ?? key.privateKey);
}

describe('a token of the local issuer', () => {
  test('lets its bearer in, with all claims as text and lists in brackets', async () => {
    const token = await issuer.mint({ sub: 'p1', groups: ['officer', 'nominator'], province: 'ON' });
    const { claims, scopes } = await check(`Bearer ${token}`);
    expect(claims).toMatchObject({
      sub: 'p1',
      iss: pool.issuer,
      aud: 'client',
      'cognito:groups': '[officer nominator]',
      'custom:province': 'ON',
      token_use: 'id',
      iat: String(seconds),
      exp: String(seconds + 3600),
    });
    expect(scopes).toBeNull();
  });

  test('without groups names none, and each bearer is another one', async () => {
    const [one, two] = await Promise.all([issuer.mint(), issuer.mint()]);
    const [{ claims }, other] = await Promise.all([check(one), check(two)]);
    expect(claims).not.toHaveProperty('cognito:groups');
    expect(claims.sub).not.toBe(other.claims.sub);
  });

  test('is valid by the simulated clock until it expires', async () => {
    const token = await issuer.mint({ expiresIn: 10 });
    await expect(check(token, new Date(now.getTime() + 9_000))).resolves.toBeDefined();
    await expect(check(token, new Date(now.getTime() + 10_000))).rejects.toThrow(/expired/);
  });
});

describe('refused, with status 401', () => {
  test('no token', async () => {
    await expect(check(undefined)).rejects.toMatchObject({ status: 401, challenge: 'Bearer' });
  });

  test.each<[string, () => Promise<string>]>([
    ['no token at all', async () => 'Bearer nonsense'],
    ['a foreign issuer', () => signed({ iss: 'https://elsewhere.example' })],
    ['another audience', () => signed({ aud: 'somebody' })],
    ['no audience', () => signed({ aud: undefined })],
    ['no expiry', () => signed({ exp: undefined })],
    ['not yet', () => signed({ nbf: seconds + 5 })],
    ['issued in the future', () => signed({ iat: seconds + 5 })],
    ['a shared secret', () => signed({}, { alg: 'HS256', signer: new TextEncoder().encode('x'.repeat(32)) })],
    [
      'an unknown key under a known name',
      async () => signed({}, { signer: (await generateKeyPair('RS256')).privateKey }),
    ],
    [
      'no signature',
      async () => {
        const [, payload] = (await signed({})).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      },
    ],
    [
      'changed claims',
      async () => {
        const [header, , signature] = (await signed({})).split('.');
        const claims = { iss: pool.issuer, aud: 'client', sub: 'other', exp: seconds + 60 };
        return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
      },
    ],
  ])('%s', async (_, make) => {
    const refusal = await check(await make()).catch((error) => error);
    expect(refusal).toBeInstanceOf(RefusedTokenError);
    expect(refusal).toMatchObject({ status: 401 });
    expect(refusal.challenge).toContain('invalid_token');
  });
});

describe('beyond ID tokens', () => {
  test('an access token names its client instead of an audience', async () => {
    await expect(check(await signed({ aud: undefined, client_id: 'client' }))).resolves.toBeDefined();
    await expect(check(await signed({ aud: undefined, client_id: 'other' }))).rejects.toThrow(
      RefusedTokenError,
    );
    await expect(check(await signed({ client_id: 'other' }))).resolves.toBeDefined();
  });

  test('a scope that is missing is 403', async () => {
    const token = await signed({ scope: 'read write' });
    expect((await check(token, now, ['write', 'admin'])).scopes).toEqual(['write']);
    await expect(check(token, now, ['admin'])).rejects.toMatchObject({ status: 403 });
  });

  test('only the issuers of the template have keys', () => {
    expect(() => issuer.keysOf('https://elsewhere.example')).toThrow(/elsewhere/);
  });

  test('the public keys hold nothing private', () => {
    const [published] = issuer.jwks.keys;
    expect(Object.keys(published ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});
