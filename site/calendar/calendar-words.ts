export const CALENDAR_WORDS = {
  en: {
    title: 'Calendar of coming rounds',
    lead: 'Days and times are those of the authority, in Toronto.',
    own: (zone: string) => `Beside them stands your own time (${zone}).`,
    same: 'Your own time is the same.',
    paused: (since: string) =>
      `Rounds have been paused since ${since}: none begins until the pause ends, also not those below.`,
    none: 'No round is planned.',
    past: 'Rounds that were held',
    here: (time: string) => `${time} in Toronto`,
    yours: (time: string) => `${time} your time`,
    size: (most: string) => `At most ${most} invitations.`,
    score: (least: number) => `All candidates with a score of at least ${least}.`,
    both: (most: string, least: number) => `At most ${most} invitations, for a score of at least ${least}.`,
    more: 'More about this round',
    states: {
      expected: 'Foreseen by the plan of rounds.',
      planned: 'Planned.',
      paused: 'On hold: its time has come, and it waits until the pause ends.',
      selecting: 'Has begun.',
      inviting: 'Has begun: invitations go out.',
      cancelled: 'Cancelled: this round is not held.',
    },
    tags: { paused: 'On hold', cancelled: 'Cancelled', selecting: 'Begun', inviting: 'Begun' },
    subscribe: 'Take it with you',
    feeds: [
      [
        '/calendar.ics',
        'Calendar (iCal)',
        'Coming rounds for your calendar program: copy the address and subscribe to it; changes come by themselves.',
      ],
      ['/rounds.atom', 'Feed (Atom)', 'Rounds that were held, with their cut-offs, for a feed reader.'],
      ['/rounds.json', 'Feed (JSON Feed)', 'The same for feed readers and programs that prefer JSON.'],
      ['/rounds.csv', 'Table (CSV)', 'All rounds that were held, for a spreadsheet.'],
    ],
  },
  fr: {
    title: 'Calendrier des rondes à venir',
    lead: 'Les jours et les heures sont ceux de l’autorité, à Toronto.',
    own: (zone: string) => `Votre heure se trouve à côté (${zone}).`,
    same: 'Votre heure est la même.',
    paused: (since: string) =>
      `Les rondes sont suspendues depuis le ${since}\u00a0: aucune ne commence avant la fin de la suspension, pas même celles qui suivent.`,
    none: 'Aucune ronde n’est prévue.',
    past: 'Les rondes qui ont eu lieu',
    here: (time: string) => `${time} à Toronto`,
    yours: (time: string) => `${time} à votre heure`,
    size: (most: string) => `${most} invitations au plus.`,
    score: (least: number) => `Toutes les personnes candidates qui ont au moins ${least} points.`,
    both: (most: string, least: number) => `${most} invitations au plus, à partir de ${least} points.`,
    more: 'Plus sur cette ronde',
    states: {
      expected: 'Attendue d’après le plan des rondes.',
      planned: 'Prévue.',
      paused: 'En attente\u00a0: son heure est venue, et elle attend la fin de la suspension.',
      selecting: 'A commencé.',
      inviting: 'A commencé\u00a0: les invitations partent.',
      cancelled: 'Retirée\u00a0: cette ronde n’a pas lieu.',
    },
    tags: { paused: 'En attente', cancelled: 'Retirée', selecting: 'Commencée', inviting: 'Commencée' },
    subscribe: 'Pour l’emporter',
    feeds: [
      [
        '/calendar.ics',
        'Calendrier (iCal)',
        'Les rondes à venir pour votre logiciel de calendrier\u00a0: copiez l’adresse et abonnez-vous; les changements arrivent d’eux-mêmes.',
      ],
      [
        '/rounds.atom',
        'Fil (Atom)',
        'Les rondes qui ont eu lieu, avec leurs notes minimales, pour un lecteur de fils.',
      ],
      [
        '/rounds.json',
        'Fil (JSON Feed)',
        'La même chose pour les lecteurs et les programmes qui préfèrent le JSON.',
      ],
      ['/rounds.csv', 'Tableau (CSV)', 'Toutes les rondes qui ont eu lieu, pour un tableur.'],
    ],
  },
} as const;

/** The word behind a key, or nothing for one that these pages do not know yet. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
