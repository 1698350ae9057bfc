import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';

/** The scripts that entries load: at once, and with everything that they may fetch later. */
function filesFrom(manifest: Manifest, entries: readonly string[], later: boolean): Set<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`no chunk ${key}`);
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : []));
  }
  return new Set([...seen].flatMap((key) => manifest[key]?.file ?? []));
}

/** Bytes on the wire of the scripts of a page: each file by itself, gzip at its highest level. */
export function scriptBytes(
  out: string,
  manifest: Manifest,
  entries: readonly string[],
  { later = false } = {},
): number {
  const files = [...filesFrom(manifest, entries, later)].filter((file) => file.endsWith('.js'));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length, 0);
}
