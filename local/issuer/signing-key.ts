import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export interface SigningKey {
  kid: string;
  privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  publicJwk: JWK;
}

async function newPrivateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(privateKey);
}

/**
 * The key that the local issuer signs with: kept in a file, so that tokens survive a restart, or made anew.
 *
 * @param file readable by its owner only; `undefined` keeps the key in memory
 */
export async function signingKey(file: string | undefined): Promise<SigningKey> {
  const kept = file !== undefined && existsSync(file);
  const jwk: JWK = kept ? JSON.parse(readFileSync(file, 'utf8')) : await newPrivateJwk();
  if (file !== undefined && !kept) writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  const { kty, n, e } = jwk;
  const publicJwk: JWK = { kty, n, e } as JWK;
  const kid = await calculateJwkThumbprint(publicJwk);
  const privateKey = await importJWK(jwk, 'RS256');
  if (privateKey instanceof Uint8Array) throw new TypeError('the signing key is no RSA key');
  return { kid, privateKey, publicJwk: { ...publicJwk, kid, alg: 'RS256', use: 'sig' } };
}
