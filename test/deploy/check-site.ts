import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../site/response-headers.ts';
import type { Deployment } from './deployment.ts';
import type { Tally } from './tally.ts';
import { viewerOf } from './viewer.ts';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

interface Visit {
  deployment: Deployment;
  port: number;
  tally: Tally;
}

/** The deployed address, by its headers and in a browser: the site, and the API under the same name. */
export async function checkSite({ deployment, port, tally }: Visit): Promise<void> {
  const viewer = await viewerOf(deployment.siteUrl, port);
  try {
    await checkAnswers(viewer.address, tally);
    if (!existsSync(EXECUTABLE)) {
      tally.skip(`the site in a browser: there is no Chromium at ${EXECUTABLE}`);
      return;
    }
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
    try {
      await checkPages(browser, viewer.address, tally);
    } finally {
      await browser.close();
    }
  } finally {
    await viewer.close();
  }
}

/** What stands between a browser and the files: languages, pages without a file name, headers, what there is not. */
async function checkAnswers(address: string, tally: Tally): Promise<void> {
  const ask = (path: string, language = 'fr') =>
    fetch(address + path, { redirect: 'manual', headers: { 'accept-language': language } });
  const root = await ask('/');
  tally.same(
    'the root leads to the language of the person',
    [root.status, root.headers.get('location')],
    [302, '/fr/'],
  );
  const bare = await ask('/en/about?day=2026-01-01');
  tally.same(
    'a page without its slash leads to it',
    bare.headers.get('location'),
    '/en/about/?day=2026-01-01',
  );
  const page = await ask('/en/');
  const html = await page.text();
  const header = (name: string) => page.headers.get(name);
  tally.same(
    'a page may load what is of its own address',
    header('content-security-policy'),
    CONTENT_SECURITY_POLICY,
  );
  tally.same(
    'it is asked for again at each visit',
    header('cache-control'),
    'public, max-age=0, s-maxage=300, must-revalidate',
  );
  tally.same(
    'it is for HTTPS alone',
    header('strict-transport-security'),
    'max-age=31536000; includeSubDomains',
  );
  const [, hashed = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
  const script = await ask(hashed);
  tally.same(
    'its script is kept for a year',
    [script.status, script.headers.get('cache-control')],
    [200, 'public, max-age=31536000, immutable'],
  );
  const none = await ask('/en/no-such-page/');
  tally.same(
    'what is no page is 404, in HTML',
    [none.status, none.headers.get('content-type')?.split(';')[0], (await none.text()).includes('<main')],
    [404, 'text/html', true],
  );
  const file = await ask('/fr/no-such-page.html');
  tally.same(
    'so is a file that is not there, in the language of its address',
    [file.status, (await file.text()).includes('introuvable')],
    [404, true],
  );
  const problem = await ask('/rounds/no-such-round');
  tally.same(
    "a problem of the API stays the API's",
    [
      problem.status,
      problem.headers.get('content-type')?.split(';')[0],
      problem.headers.get('content-language'),
    ],
    [404, 'application/problem+json', 'fr'],
  );
  const refused = await fetch(`${address}/profiles/me`);
  tally.same('and so does its refusal of a call without a token', refused.status, 401);
}

/** Opened as a person opens it: no error, nothing from elsewhere, and the rounds are read from the same address. */
async function checkPages(browser: Browser, address: string, tally: Tally): Promise<void> {
  const page = await (await browser.newContext({ locale: 'fr-CA' })).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`another address: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  tally.same('Chromium opens the site in its language', new URL(page.url()).pathname, '/fr/');
  tally.same('the calculator is there', await page.locator('main h1').count(), 1);
  const read = await page.evaluate(async () => {
    const answer = await fetch('/rounds');
    const { rounds } = (await answer.json()) as { rounds: unknown[] };
    return [answer.status, rounds.length > 0] as const;
  });
  tally.same('the page reads the rounds from its own address', read, [200, true]);
  tally.same('no error, and no request to another address', faults, []);
  // A script in the page itself is what the policy is there to stop.
  const stopped = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "changed"';
        document.head.append(script);
        setTimeout(() => resolve('it ran'), 2000);
      }),
  );
  tally.same('a script inside the page is stopped', stopped, 'script-src-elem');
}
