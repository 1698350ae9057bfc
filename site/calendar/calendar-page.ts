import type { Page } from '../page.ts';
import { Calendar } from './calendar.tsx';

export const calendarPage: Page = {
  path: 'calendar/',
  title: { en: 'Calendar of coming rounds', fr: 'Calendrier des rondes à venir' },
  description: {
    en: 'When rounds are to be held, by day, in your own time and in that of the authority, and how to subscribe to them.',
    fr: 'Quand les rondes doivent avoir lieu, jour par jour, à votre heure et à celle de l’autorité, et comment s’y abonner.',
  },
  View: Calendar,
  script: 'calendar',
};
