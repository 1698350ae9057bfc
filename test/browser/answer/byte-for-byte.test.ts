import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Candidate, IsoDate, OfficialLanguage } from '#domain/profile/profile';
import { httpHandler } from '#functions/http/http-handler';
import { routes } from '#functions/routes/score-routes';
import { scoreEndpoints } from '#functions/score/endpoints';
import { candidates } from '../../domain/arbitrary/candidates.ts';
import { either } from '../../domain/arbitrary/promising.ts';
import { httpEvent, recordingLog } from '../../functions/http/http-event.ts';
import { inChromium, openPage, startChromium } from '../chromium.ts';
import { serveAnswerPage } from './page/build-page.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];
/** People of every era of the rules, the same at every run. */
const PEOPLE = fc.sample(either(candidates), { numRuns: 300, seed: 20_261_129 });

const handler = httpHandler(
  routes,
  scoreEndpoints({ now: () => new Date('2026-03-01T00:00:00.000Z'), allRoutes: routes }),
  recordingLog(),
);

/** The body of `POST /score`; of bad input the list of its faults. */
async function postScore(
  [candidate, asOf]: [Candidate, IsoDate],
  language: OfficialLanguage,
  asked: Record<string, string> = {},
): Promise<string> {
  const { statusCode, body = '' } = await handler(
    httpEvent('POST /score', {
      body: candidate,
      query: { asOf, ...asked },
      headers: { 'accept-language': language },
    }),
  );
  return statusCode === 200 ? body : JSON.stringify(JSON.parse(body).errors);
}

/** Both answers of the page to each question, as JSON. */
function answersInPage([people, language]: [[Candidate, IsoDate][], OfficialLanguage]): Promise<string[][]> {
  const textOf = (answered: { ok: true; answer: unknown } | { ok: false; errors: unknown }): string =>
    JSON.stringify(answered.ok ? answered.answer : answered.errors);
  return Promise.all([window.ronde.full(), window.ronde.words(), window.ronde.loadTitles()]).then(
    ([{ fullAnswerTo }, { answerTo }]) =>
      people.map(([candidate, asOf]) => {
        const question = { candidate, asOf };
        return [textOf(answerTo(question, language)), textOf(fullAnswerTo(question, language))];
      }),
  );
}

inChromium('the answer in the page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveAnswerPage>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveAnswerPage()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('the people are of every era, in programmes and out of them', () => {
    const years = new Set(PEOPLE.map(([, asOf]) => asOf.slice(0, 4)));
    expect([...years].sort()).toEqual(expect.arrayContaining(['2015', '2017', '2020', '2023', '2026']));
  });

  test.each(LANGUAGES)('is that of POST /score byte for byte, for 300 people (%s)', async (language) => {
    const { page, context, faults } = await openPage(browser);
    await page.goto(`${site.address}/${language}/`);
    const inPage = await page.evaluate(answersInPage, [PEOPLE, language] as [
      typeof PEOPLE,
      OfficialLanguage,
    ]);
    for (const [i, person] of PEOPLE.entries()) {
      const plain = await postScore(person, language);
      const full = await postScore(person, language, { explain: 'true', advice: 'true' });
      expect(inPage[i], `person ${i}`).toEqual([plain, full]);
    }
    expect(inPage).toHaveLength(300);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(LANGUAGES)('names the same faults at the same fields (%s)', async (language) => {
    const [[candidate, asOf] = [PEOPLE[0]?.[0] as Candidate, '2026-03-01']] = PEOPLE;
    const bad = {
      ...candidate,
      surplus: 1,
      profile: {
        ...candidate.profile,
        familySize: 0,
        dateOfBirth: '1990-02-30',
        work: [{ noc: '21999', country: 'XX', from: '2024-01-01', to: '2023-01-01', hoursPerWeek: 0 }],
      },
    } as unknown as Candidate;
    const { page, context } = await openPage(browser);
    await page.goto(`${site.address}/${language}/`);
    const people: [Candidate, IsoDate][] = [[bad, asOf]];
    const [[inPage] = []] = await page.evaluate(answersInPage, [people, language] as [
      typeof people,
      OfficialLanguage,
    ]);
    expect(inPage).toContain('unknown-occupation');
    expect(inPage).toBe(await postScore([bad, asOf], language));
    await context.close();
  });
});
