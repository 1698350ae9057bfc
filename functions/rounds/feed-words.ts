import { laneName } from '#domain/categories/lane-names';
import type { OfficialLanguage } from '#domain/profile/profile';
import { amount } from '#domain/sentences/amount';
import type { HeldRound } from './held-rounds.ts';
import { dayInWords, invitationsInWords } from './round-words.ts';

interface Words {
  name: string;
  description: string;
  title(number: number, lane: string): string;
  /** What the round came to: behind the title. */
  cutOff(score: number): string;
  void: string;
  voiding: string;
  held(day: string): string;
  lowest(score: number): string;
  nobody: string;
  inPool(total: string): string;
  undone: string;
  beingUndone: string;
}

const EN: Words = {
  name: 'Rounds of invitations',
  description: 'Rounds that were held, with their cut-offs.',
  title: (number, lane) => `Round ${number}: ${lane}`,
  cutOff: (score) => `cut-off ${score}`,
  void: 'void',
  voiding: 'being undone',
  held: (day) => `Held as of ${day}.`,
  lowest: (score) => `Score of the last candidate invited: ${score}.`,
  nobody: 'No candidate was selected.',
  inPool: (total) => `Candidates in the pool before the round: ${total}.`,
  undone: 'The round was undone: invitations that were open are void.',
  beingUndone: 'The round is being undone: invitations that are open become void.',
};

const FR: Words = {
  name: 'Rondes d’invitations',
  description: 'Les rondes qui ont eu lieu, avec leurs notes minimales.',
  title: (number, lane) => `Ronde ${number}\u00a0: ${lane}`,
  cutOff: (score) => `note minimale ${score}`,
  void: 'annulée',
  voiding: 'en cours d’annulation',
  held: (day) => `Ronde tenue en date du ${day}.`,
  lowest: (score) => `Note de la dernière personne invitée\u00a0: ${score}.`,
  nobody: 'Aucune personne n’a été sélectionnée.',
  inPool: (total) => `Personnes candidates dans le bassin avant la ronde\u00a0: ${total}.`,
  undone: 'La ronde a été annulée\u00a0: les invitations en cours sont nulles.',
  beingUndone: 'La ronde est en cours d’annulation\u00a0: les invitations en cours deviennent nulles.',
};

const WORDS: Record<OfficialLanguage, Words> = { en: EN, fr: FR };

/** What a feed of rounds is called, and what it holds. */
export const feedTitle = (language: OfficialLanguage): Pick<Words, 'name' | 'description'> => WORDS[language];

/** @example entryTitle(round, 'en') // 'Round 12: General, 2,000 invitations, cut-off 512' */
export function entryTitle(round: HeldRound, language: OfficialLanguage): string {
  const words = WORDS[language];
  const { number, lane, state, issued, cutOff } = round;
  return [
    words.title(number, laneName(lane)[language]),
    ...(issued === undefined ? [] : [invitationsInWords(issued, language)]),
    ...(cutOff ? [words.cutOff(cutOff.score)] : []),
    ...(state === 'completed' ? [] : [state === 'voided' ? words.void : words.voiding]),
  ].join(', ');
}

/** The sentences of an entry: how the round stands, when it was held, and what it came to. */
export function entrySentences(round: HeldRound, language: OfficialLanguage): string[] {
  const words = WORDS[language];
  const { state, scheduledAt, issued, cutOff, poolByBand } = round;
  return [
    ...(state === 'completed' ? [] : [state === 'voided' ? words.undone : words.beingUndone]),
    words.held(dayInWords(scheduledAt, language)),
    ...(issued === undefined ? [] : [`${invitationsInWords(issued, language)}.`]),
    ...(cutOff ? [words.lowest(cutOff.score)] : []),
    ...(cutOff === null ? [words.nobody] : []),
    ...(poolByBand ? [words.inPool(amount(poolByBand.total, language))] : []),
  ];
}
