import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, relative } from 'node:path';
import type { SitePlan } from '../template/read/deployments.ts';

/** A file as S3 has it. */
export interface SiteFile {
  body: Buffer;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** As the AWS command line guesses them from the name. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

/** Reads everything that is deployed into a bucket, by its path. */
export function siteFiles({ files }: SitePlan): Map<string, SiteFile> {
  const found = new Map<string, SiteFile>();
  for (const { folder, headers } of files)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = `${entry.parentPath}/${entry.name}`;
      const body = readFileSync(path);
      found.set(`/${relative(folder, path)}`, {
        body,
        headers: {
          'content-type': TYPES[extname(path)] ?? 'binary/octet-stream',
          etag: `"${createHash('md5').update(body).digest('hex')}"`,
          ...headers,
        },
      });
    }
  return found;
}
