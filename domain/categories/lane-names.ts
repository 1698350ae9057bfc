import { NAMES } from '../rulebook/categories/names.ts';
import type { Text } from '../sentences/text.ts';
import type { Lane } from './lanes.ts';

const named = ({ nameEn: en, nameFr: fr }: { nameEn: string; nameFr: string }): Text => ({ en, fr });

/** How a lane is called everywhere. Names of categories are those of their newest version. */
export const LANE_NAMES: Readonly<Record<Lane, Text>> = {
  general: { en: 'General', fr: 'Général' },
  cec: { en: 'Canadian Experience Class', fr: 'Catégorie de l’expérience canadienne' },
  fsw: { en: 'Federal Skilled Worker Program', fr: 'Programme des travailleurs qualifiés (fédéral)' },
  fst: {
    en: 'Federal Skilled Trades Program',
    fr: 'Programme des travailleurs de métiers spécialisés (fédéral)',
  },
  pnp: { en: 'Provincial Nominee Program', fr: 'Programme des candidats des provinces' },
  french: named(NAMES.french),
  healthcare: named(NAMES.healthcare),
  stem: named(NAMES.stem),
  trades: named(NAMES.trades),
  transport: named(NAMES.transport),
  agriculture: named(NAMES.agriculture),
  education: named(NAMES.education),
  physicians: named(NAMES.physicians),
  'senior-managers': named(NAMES.seniorManagers),
  researchers: named(NAMES.researchers),
  military: named(NAMES.military),
};

/** The name of a lane; of one that is not known any more, the word that stands for it. */
export function laneName(lane: string): Text {
  return Object.hasOwn(LANE_NAMES, lane) ? LANE_NAMES[lane as Lane] : { en: lane, fr: lane };
}
