import type { PublicPolicy } from './public-policy.ts';

/** Oldest first. Three copies agree on the first day and on what is waived; the page of the policy itself was not read. */
export const PUBLIC_POLICIES: readonly PublicPolicy[] = [
  {
    id: 'fee-for-service-physicians',
    from: '2023-04-25',
    to: null,
    source:
      'IRCC, temporary public policy of 2023-04-25 on physicians who provide publicly funded medical services (youvicimmigration.com, canamrecruiting.com, scopeimmigrationservices.com)',
    // Sets aside IRPR 87.1(3)(b) and s. 15(7)(b) of the ministerial instructions.
    waives: 'self-employment',
    occupations: ['31100', '31101', '31102'],
    toShowEn:
      'Self-employed work of a physician in Canada counts where it provided publicly funded medical services; a profile does not say so, and it has to be shown.',
    toShowFr:
      'Le travail autonome d’un médecin au Canada compte s’il a fourni des services médicaux financés par l’État; un profil ne l’indique pas, et cela doit être démontré.',
  },
];
