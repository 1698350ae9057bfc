import type { OpenDay } from '../../candidate/open-day.ts';
import type { Asked } from '../../explanation/requirement.ts';
import { provinceName } from '../../sentences/place-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';

const INTENDED = sentence<{ province: Text }>({
  en: (v) => `Intended: ${v.province.en}.`,
  fr: (v) => `Choix\u00a0: ${v.province.fr}.`,
});
const ANY: Text = { en: 'any province', fr: 'n’importe quelle province' };

export function provinceAsked({ facts: { intendedProvince } }: OpenDay): Asked {
  const province = intendedProvince === 'any' ? ANY : provinceName(intendedProvince);
  return {
    row: { not: 'QC' },
    asked: {
      en: 'The intended province is not Quebec.',
      fr: 'La province choisie n’est pas le Québec.',
    },
    fact: { text: say(INTENDED, { province }), pointers: ['/profile/intendedProvince'] },
  };
}
