import type { OfficialLanguage } from '#domain/profile/profile';
import { amount } from '#domain/sentences/amount';

/** How many rounds there are, how many of them fit the filter, and how many of those are on the page. */
export interface Counts {
  shown: number;
  fitting: number;
  all: number;
}

const isOne = (count: number, language: OfficialLanguage): boolean =>
  new Intl.PluralRules(`${language}-CA`).select(count) === 'one';

const SENTENCES = {
  en: ({ shown, fitting, all }: Counts): string => {
    const [some, fit, of] = [shown, fitting, all].map((count) => amount(count, 'en'));
    const rounds = isOne(all, 'en') ? 'round' : 'rounds';
    const are = isOne(shown, 'en') ? 'is' : 'are';
    if (fitting === all) return `${some} of ${of} ${rounds} ${are} shown.`;
    const sentence = `${fit} of ${of} ${rounds} ${isOne(fitting, 'en') ? 'fits' : 'fit'} the filter`;
    return shown === fitting ? `${sentence}.` : `${sentence}; ${some} ${are} shown.`;
  },
  fr: ({ shown, fitting, all }: Counts): string => {
    const [some, fit, of] = [shown, fitting, all].map((count) => amount(count, 'fr'));
    const rounds = (count: number) => (isOne(count, 'fr') ? 'ronde' : 'rondes');
    const are = isOne(shown, 'fr') ? 'est affichée' : 'sont affichées';
    if (fitting === all) return `${some} ${rounds(shown)} sur ${of} ${are}.`;
    const verb = isOne(fitting, 'fr') ? 'correspond' : 'correspondent';
    const sentence = `${fit} ${rounds(fitting)} sur ${of} ${verb} au filtre`;
    return shown === fitting ? `${sentence}.` : `${sentence}; ${some} ${are}.`;
  },
};

/** Says the counts in one sentence. @example howMany({ shown: 1, fitting: 1, all: 2 }, 'en') // '1 of 2 rounds fits the filter.' */
export const howMany = (counts: Counts, language: OfficialLanguage): string => SENTENCES[language](counts);
