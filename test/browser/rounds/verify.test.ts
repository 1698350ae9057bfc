import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VERIFY_USAGE, verifyCommand } from '#cli/verify-command';
import { toHex } from '#domain/proofs/hex';
import { inclusionPath, leafHash } from '#domain/proofs/merkle-tree';
import { type CommittedRow, leafEntry, leafText } from '#domain/proofs/selection-leaf';
import { runInProcess } from '../../cli/run-in-process.ts';
import { exportOf, sha256 } from '../../domain/proofs/exported.ts';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveSite } from '../serve-site.ts';
import { madeUpRound } from './made-up.ts';

const { rows, leaves, round } = exportOf(40);
const published = { ...madeUpRound(0), ...round };
const LARGE = exportOf(30_000, (index) => 600 - Math.floor(index / 100));
const largeRound = { ...madeUpRound(1), ...LARGE.round, id: LARGE.round.id };

const page1 = { roundId: round.id, rows, leaves };
const exportWith = (changed: CommittedRow[]) => JSON.stringify({ ...page1, rows: changed });
const rowWith = (rank: number, changes: Partial<CommittedRow>): CommittedRow[] =>
  rows.map((row) => (row.rank === rank ? { ...row, ...changes } : row));

/** The proof of a rank, made from the whole tree rather than from its parts as the service does. */
function proofOf(rank: number): object {
  const [index, row] = [rank - 1, rows[rank - 1]];
  if (!row) throw new Error('there is no such rank');
  const hashes = rows.map((one) => leafHash(leafEntry(one, round), sha256));
  return {
    roundId: round.id,
    merkleRoot: round.merkleRoot,
    treeSize: rows.length,
    leafIndex: index,
    row,
    leaf: leafText(row, round),
    leafHash: leaves[index],
    inclusionPath: inclusionPath(hashes, index, sha256).map(toHex),
  };
}

interface CliFinding {
  code: string;
  rank?: number;
  line?: number;
  message: string;
}

inChromium('verifying a round in the browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ronde-browser-'));
    writeFileSync(join(folder, 'round.json'), JSON.stringify(published));
    [browser, site] = await Promise.all([
      startChromium(),
      serveSite({
        [`GET /rounds/${round.id}`]: () => ({ body: JSON.stringify(published) }),
        'GET /rounds/large': () => ({ body: JSON.stringify(largeRound) }),
        'GET /rounds/broken': () => ({ body: JSON.stringify({ ...published, digest: 'none' }) }),
      }),
    ]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([browser.close(), site.close()]);
  });

  async function openRound(language = 'en', id = round.id) {
    const opened = await openPage(browser);
    await opened.page.goto(`${site.address}/${language}/rounds/round/?id=${id}`, {
      waitUntil: 'networkidle',
    });
    await opened.page.locator('#verify-text').waitFor();
    return opened;
  }

  async function checkText(page: Page, text: string): Promise<{ title: string; findings: string[] }> {
    await page.locator('#verify-text').fill(text);
    await page.getByRole('button', { name: /^(Check|Vérifier)$/ }).click();
    await page.locator('.verdict').waitFor();
    return {
      title: await page.locator('.verdict h3').innerText(),
      findings: await page.locator('.verdict li').allInnerTexts(),
    };
  }

  /** What the command line says of the same input. */
  async function onCommandLine(text: string): Promise<CliFinding[]> {
    const args = ['--round', join(folder, 'round.json')];
    if (text.includes('"inclusionPath"')) {
      writeFileSync(join(folder, 'proof.json'), text);
      args.push('--proof', join(folder, 'proof.json'));
    }
    const { lines } = await runInProcess(verifyCommand, VERIFY_USAGE, args, text);
    return (lines[0] as { findings: CliFinding[] }).findings;
  }

  const fresh = {
    rank: 41,
    id: 'p-x',
    score: 500,
    submittedAt: '2026-01-05T10:00:00.000Z',
    nonce: 'ab'.repeat(16),
  };
  test.each<[string, string]>([
    ['as it came', exportWith(rows)],
    ['as single rows', rows.map((row) => JSON.stringify(row)).join('\n')],
    [
      'in two pages',
      [page1, page1]
        .map((page, index) => ({
          ...page,
          rows: rows.slice(20 * index, 20 * (index + 1)),
          leaves: leaves.slice(20 * index, 20 * (index + 1)),
        }))
        .map((page) => JSON.stringify(page))
        .join('\n'),
    ],
    ['a score raised', exportWith(rowWith(17, { score: 601 }))],
    ['an id changed', exportWith(rowWith(3, { id: 'p-99' }))],
    ['a row removed', exportWith(rows.filter(({ rank }) => rank !== 9))],
    ['a row added', exportWith([...rows, fresh])],
    [
      'a row removed and the rest numbered anew',
      exportWith(rows.filter(({ rank }) => rank !== 9).map((row, index) => ({ ...row, rank: index + 1 }))),
    ],
    ['leaves that lead elsewhere', JSON.stringify({ ...page1, leaves: leaves.toReversed() })],
    [
      'a page of another round behind its own',
      `${exportWith(rows)}\n${JSON.stringify({ ...page1, roundId: 'cec-20260101T000000Z' })}`,
    ],
    ['a line that is none', `${exportWith(rows)}\nhello`],
    ['a proof', JSON.stringify(proofOf(17))],
    ['a proof with another score', JSON.stringify({ ...proofOf(17), row: { ...rows[16], score: 600 } })],
    ['a proof of another root', JSON.stringify({ ...proofOf(17), merkleRoot: '0'.repeat(64) })],
  ])('it finds what the command line finds: %s', async (_, text) => {
    const { page, context, faults } = await openRound();
    const { title, findings } = await checkText(page, text);
    const expected = await onCommandLine(text);
    expect(title).toBe(expected.length === 0 ? 'Everything fits' : 'It does not fit');
    expect(findings).toHaveLength(expected.length);
    for (const [index, { message, rank, line }] of expected.entries()) {
      expect(findings[index]).toContain(message);
      if (rank !== undefined) expect(findings[index]).toContain(`Row ${rank}: `);
      if (line !== undefined) expect(findings[index]).toContain(`Line ${line}: `);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  const of = (roundId: string) => ({ ...page1, roundId });
  test.each<[string, 'en' | 'fr', string, string]>([
    ['a word', 'en', 'hello', 'This is neither an export of a round nor a proof.'],
    ['a word', 'fr', 'bonjour', 'Ce n’est ni l’export d’une ronde, ni une preuve.'],
    ['half a proof', 'en', '{"inclusionPath":[]}', 'This is neither an export of a round nor a proof.'],
    ['an export', 'en', JSON.stringify(of('cec-1')), 'This is the export of another round: cec-1.'],
    [
      'an export behind a word',
      'fr',
      `x\n${JSON.stringify(of('cec-1'))}`,
      'C’est l’export d’une autre ronde\u00a0: cec-1.',
    ],
    [
      'a proof',
      'en',
      JSON.stringify({ ...proofOf(17), roundId: 'cec-1' }),
      'This is the proof of a place in another round: cec-1.',
    ],
  ])('what is not of this round accuses it of nothing: %s (%s)', async (_, language, text, sentence) => {
    const { page, context } = await openRound(language);
    const { findings } = await checkText(page, text);
    expect(findings).toEqual([]);
    expect(await page.locator('.verdict p').allInnerTexts()).toEqual([sentence]);
    await context.close();
  });

  test('a changed score is named with the one committed to; another change is not taken for one', async () => {
    const { page, context } = await openRound();
    const { findings } = await checkText(page, exportWith(rowWith(17, { score: 601 })));
    // Every third row shares its score with the next two: rank 17 has 600 - 5.
    expect(findings[0]).toContain('candidate p-16, 601 points');
    expect(findings[0]).toContain('the round committed to 595 points');
    const other = await checkText(page, exportWith(rowWith(3, { id: 'p-99' })));
    expect(other.findings[0]).toContain('not the score alone');
    await context.close();
  });

  test('a proof says the rank, in French too, and a changed one what is wrong with it', async () => {
    const { page, context } = await openRound('fr');
    expect((await checkText(page, JSON.stringify(proofOf(17), null, 2))).title).toBe('Tout concorde');
    expect(await page.locator('.verdict').innerText()).toContain('rang 17 avec 595 points');
    const { title, findings } = await checkText(page, JSON.stringify({ ...proofOf(17), inclusionPath: [] }));
    expect(title).toBe('Cela ne concorde pas');
    expect(findings[0]).toContain('ne mènent pas à la racine publiée');
    await context.close();
  });

  test('files are taken in the order of their numbers, chosen or dropped, and nothing is sent', async () => {
    const { page, context, faults } = await openRound();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    const before = site.requests.length;
    const part = (from: number, to: number) =>
      JSON.stringify({ ...page1, rows: rows.slice(from, to), leaves: leaves.slice(from, to) });
    const files = [
      { name: 'page-10.json', mimeType: 'application/json', buffer: Buffer.from(part(30, 40)) },
      { name: 'page-9.json', mimeType: 'application/json', buffer: Buffer.from(part(0, 30)) },
    ];
    await page.locator('#verify-files').setInputFiles(files);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await page.locator('.verdict').innerText()).toContain('All 40 rows are the ones');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.locator('.verdict').count()).toBe(0);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'export.jsonl'));
      document
        .querySelector('.drop-zone')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, exportWith(rows));
    expect(await page.locator('.drop-zone').innerText()).toContain('export.jsonl');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await page.locator('.verdict h3').innerText()).toBe('Everything fits');
    expect(site.requests.slice(before).filter((request) => !request.startsWith('GET /assets/'))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('30,000 rows are checked beside the page, with progress, and a changed one is found', async () => {
    const { page, context } = await openRound('en', 'large');
    const changed = LARGE.rows.map((row) => (row.rank === 29_999 ? { ...row, score: row.score + 1 } : row));
    const lines = Array.from({ length: 15 }, (_, index) => {
      const [from, to] = [2000 * index, 2000 * (index + 1)];
      return JSON.stringify({
        roundId: LARGE.round.id,
        rows: changed.slice(from, to),
        leaves: LARGE.leaves.slice(from, to),
      });
    });
    const file = join(folder, 'large.jsonl');
    writeFileSync(file, lines.join('\n'));
    await page.locator('#verify-files').setInputFiles(file);
    await page.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const progress = document.querySelector('progress');
        if (progress) seen.add(progress.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const began = page.waitForEvent('worker');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await began;
    await page.locator('.verdict').waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
    const first = await page.locator('.verdict li').first().innerText();
    expect(first).toContain('Row 29,999: This row is not the one that was committed to.');
    const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<number>)]);
    expect(seen.length).toBeGreaterThan(5);
    expect(Math.max(...seen)).toBeGreaterThan(0.8);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
    await context.close();
  });

  test('a check of nothing, and of a round that cannot be read, are said', async () => {
    const { page, context } = await openRound('en', 'broken');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await page.locator('#verify-missing').innerText()).toContain('Choose a file');
    expect(await page.locator('#verify-text').getAttribute('aria-describedby')).toBe('verify-missing');
    const { title } = await checkText(page, exportWith(rows));
    expect(title).toBe('Nothing was checked');
    expect(await page.locator('.verdict').innerText()).toContain('The published round cannot be read');
    await context.close();
  });

  test('by keyboard alone: paste, check, and the verdict has the focus', async () => {
    const { page, context } = await openRound();
    await page.locator('#verify-text').focus();
    await page.keyboard.insertText(exportWith(rows));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.verdict:focus').waitFor();
    await context.close();
  });
});
