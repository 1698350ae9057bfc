import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a visitor need not have without a network: the build's own files, and pages for programmers, which are many. */
const LEFT_OUT = /^(?:manifest\.json|robots\.txt|sw\.js|(?:en|fr)\/(?:404\.html|(?:api|problems)\/.*))$/;

/** Addresses of the built files that are kept; a page stands for the folder that its file is in. */
function addressesIn(out: string): { address: string; file: string }[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile() && !LEFT_OUT.test(name.split(sep).join('/')))
    .sort()
    .map((name) => ({
      address: `/${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      file: join(out, name),
    }));
}

/**
 * The service worker of a build: it keeps its pages and their files, so that they open without a network after the first visit. A
 * page comes from the network while there is one; the hashed files come from what is kept. What has no hash in its name is asked of
 * the server, never of the browser's own cache, which may hold the page of an earlier build. It leaves the API alone.
 */
export function serviceWorker(out: string): string {
  const files = addressesIn(out);
  const hash = createHash('sha256');
  for (const { address, file } of files) hash.update(address).update(readFileSync(file));
  const name = `site-${hash.digest('hex').slice(0, 16)}`;
  const addresses = files.map(({ address }) => address);
  return `const NAME = ${JSON.stringify(name)};
const FILES = new Set(${JSON.stringify(addresses)});
addEventListener('install', (event) => {
  const fresh = [...FILES].map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)).then(() => skipWaiting()));
});
addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('site-') && name !== NAME);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => clients.claim()));
});
addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !FILES.has(pathname)) return;
  const kept = () => caches.match(pathname);
  const fetched = () => fetch(event.request);
  event.respondWith(
    pathname.startsWith('/assets/')
      ? kept().then((response) => response ?? fetched())
      : fetched().catch(() => kept().then((response) => response ?? Response.error())),
  );
});
`;
}
