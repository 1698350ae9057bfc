import { laneName } from '#domain/categories/lane-names';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import type { CalendarRound, CalendarState } from './calendar.ts';
import { dayInWords, invitationsInWords } from './round-words.ts';

interface Words {
  name: string;
  title(lane: string): string;
  /** Behind the title. */
  marks: Partial<Record<CalendarState, string>>;
  most(invitations: string): string;
  least(score: number): string;
  mostAndLeast(invitations: string, score: number): string;
  states: Record<CalendarState, string>;
  /** Of a round that has not come due, while rounds are paused. */
  pause(day: string): string;
}

const EN: Words = {
  name: 'Rounds of invitations',
  title: (lane) => `Round of invitations: ${lane}`,
  marks: { cancelled: ' (cancelled)', paused: ' (on hold)' },
  most: (invitations) => `At most ${invitations}.`,
  least: (score) => `All candidates with a score of at least ${score}.`,
  mostAndLeast: (invitations, score) => `At most ${invitations}, for a score of at least ${score}.`,
  states: {
    expected: 'The plan of rounds foresees this round.',
    planned: 'This round is planned.',
    paused: 'Rounds are paused: this one waits until the pause ends.',
    selecting: 'This round has begun.',
    inviting: 'This round has begun.',
    cancelled: 'This round is cancelled.',
  },
  pause: (day) => `All rounds have been paused since ${day}: none begins until the pause ends.`,
};

const FR: Words = {
  name: 'Rondes d’invitations',
  title: (lane) => `Ronde d’invitations\u00a0: ${lane}`,
  marks: { cancelled: ' (retirée)', paused: ' (en attente)' },
  most: (invitations) => `${invitations} au plus.`,
  least: (score) => `Toutes les personnes candidates qui ont au moins ${score} points.`,
  mostAndLeast: (invitations, score) => `${invitations} au plus, à partir de ${score} points.`,
  states: {
    expected: 'Le calendrier des rondes prévoit cette ronde.',
    planned: 'Cette ronde est prévue.',
    paused: 'Les rondes sont suspendues\u00a0: celle-ci attend la fin de la suspension.',
    selecting: 'Cette ronde a commencé.',
    inviting: 'Cette ronde a commencé.',
    cancelled: 'Cette ronde est retirée du calendrier.',
  },
  pause: (day) =>
    `Toutes les rondes sont suspendues depuis le ${day}\u00a0: aucune ne commence avant la fin de la suspension.`,
};

const WORDS: Record<OfficialLanguage, Words> = { en: EN, fr: FR };

/** What the calendar is called. */
export const calendarName = (language: OfficialLanguage): string => WORDS[language].name;

/** One line for an event. */
export function eventTitle({ lane, state }: CalendarRound, language: OfficialLanguage): string {
  const { title, marks } = WORDS[language];
  return `${title(laneName(lane)[language])}${marks[state] ?? ''}`;
}

function limits({ size, minimumScore }: CalendarRound, language: OfficialLanguage): string[] {
  const { most, least, mostAndLeast } = WORDS[language];
  if (size === undefined) return minimumScore === undefined ? [] : [least(minimumScore)];
  const invitations = invitationsInWords(size, language);
  return [minimumScore === undefined ? most(invitations) : mostAndLeast(invitations, minimumScore)];
}

/**
 * How many an event is to invite and how it stands.
 *
 * @param pausedSince when all rounds were paused, while they are
 */
export function eventDescription(
  round: CalendarRound,
  pausedSince: IsoInstant | undefined,
  language: OfficialLanguage,
): string {
  const { states, pause } = WORDS[language];
  const isHeld = pausedSince !== undefined && (round.state === 'expected' || round.state === 'planned');
  return [
    ...limits(round, language),
    states[round.state],
    ...(isHeld ? [pause(dayInWords(pausedSince, language))] : []),
  ].join(' ');
}
