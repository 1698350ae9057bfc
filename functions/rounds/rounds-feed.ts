import { Feed } from 'feed';
import type { OfficialLanguage } from '#domain/profile/profile';
import { entrySentences, entryTitle, feedTitle } from './feed-words.ts';
import { changedAt, type HeldRound } from './held-rounds.ts';
import { roundsPage } from './site-address.ts';

/** A feed without a round was never changed. Atom wants an instant all the same. */
const NEVER = new Date(0);

/** Where the feeds are, and in which language they speak. */
interface Edition {
  language: OfficialLanguage;
  siteUrl: string;
}

function feedOf(rounds: readonly HeldRound[], { language, siteUrl }: Edition): Feed {
  const { name: title, description } = feedTitle(language);
  const [latest] = rounds.map(changedAt).sort().reverse();
  const at = (path: string) => `${siteUrl}${path}?language=${language}`;
  const feed = new Feed({
    title,
    description,
    id: at('/rounds.atom'),
    link: roundsPage(siteUrl, language),
    language,
    updated: latest === undefined ? NEVER : new Date(latest),
    generator: false,
    author: { name: 'Ronde' },
    feedLinks: { atom: at('/rounds.atom'), json: at('/rounds.json') },
  });
  for (const round of rounds)
    feed.addItem({
      title: entryTitle(round, language),
      // The same in every language and for ever; the API answers there.
      id: `${siteUrl}/rounds/${round.id}`,
      link: roundsPage(siteUrl, language, round.id),
      date: new Date(changedAt(round)),
      published: new Date(round.completedAt ?? round.startedAt),
      content: entrySentences(round, language)
        .map((sentence) => `<p>${sentence}</p>`)
        .join(''),
    });
  return feed;
}

/** Rounds as a feed of Atom (RFC 4287), newest first. */
export function atomFeed(rounds: readonly HeldRound[], edition: Edition): string {
  // The library names no language in Atom.
  return feedOf(rounds, edition).atom1().replace('<feed ', `<feed xml:lang="${edition.language}" `);
}

/** Rounds as a JSON Feed 1.1 (jsonfeed.org), newest first. */
export function jsonFeed(rounds: readonly HeldRound[], edition: Edition): string {
  // The library writes version 1, whose one `author` became a list in 1.1, beside a language.
  const { author, ...feed } = JSON.parse(feedOf(rounds, edition).json1());
  return JSON.stringify({
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    authors: [author],
    language: edition.language,
  });
}
