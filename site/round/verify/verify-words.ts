import type { CommittedRow } from '#domain/proofs/selection-leaf';
import { exactInUtc } from '../../words/instants.ts';

export const VERIFY_WORDS = {
  en: {
    heading: 'Verify in this browser',
    lead: 'Give the exported list of this round, or the proof of your own place. It is checked here against what the round has published, and is sent nowhere.',
    how: 'Where to get them',
    howProof:
      'Your own proof: signed in, read GET /profiles/me/rounds/{id}/proof, and keep the answer as a file.',
    howExport:
      'The list: an officer reads GET /rounds/{id}/export page by page, and keeps the pages one a line. It has ids, points and instants, and no names.',
    howCommand: 'The same check without a browser: npm run -s verify -- --help',
    nothing: 'This round has not committed to a list yet, so there is nothing to verify.',
    drop: 'Drop files here, or choose them',
    dropHint: 'Several pages are taken in the order of their names.',
    paste: 'Or paste it',
    sample: 'Use the list of this example',
    check: 'Check',
    clear: 'Start again',
    noInput: 'Choose a file, or paste an export or a proof.',
    reading: 'Reading …',
    running: (percent: number) => `Checking: ${percent} %`,
    progress: 'Progress of the check',
    broken:
      'The browser could not finish the check. Close other pages, or use the command line: npm run -s verify -- --help',
    unreadable: 'The published round cannot be read, so nothing can be checked against it.',
    unchecked: 'Nothing was checked',
    noExport: 'This is neither an export of a round nor a proof.',
    otherRound: {
      export: (id: string) => `This is the export of another round: ${id}.`,
      proof: (id: string) => `This is the proof of a place in another round: ${id}.`,
    },
    good: 'Everything fits',
    bad: 'It does not fit',
    goodExport: (rows: string) =>
      `All ${rows} rows are the ones that the round committed to, in order, and lead to its published root.`,
    goodProof: (rank: string, score: number) =>
      `The row is in the selection that the round committed to: rank ${rank} with ${score} points.`,
    badExport: (rows: string, count: string) => `${rows} rows were read. Findings: ${count}.`,
    badProof: (count: string) => `Findings about this proof: ${count}.`,
    more: (count: string) => `… and ${count} more findings.`,
    rowAt: (rank: string) => `Row ${rank}: `,
    lineAt: (line: string) => `Line ${line}: `,
    given: ({ id, score, submittedAt }: CommittedRow) =>
      `It says: candidate ${id}, ${score} points, submitted ${exactInUtc(submittedAt)}.`,
    wasScore: (score: number) => `What differs is the score: the round committed to ${score} points.`,
    notScore: 'What differs is not the score alone: id, instant of submission or nonce is another.',
    limits:
      'Also checked: whether what the round says of itself can be so. Not bound by the root: its number, rules, pool and the instants at which it ran.',
  },
  fr: {
    heading: 'Vérifier dans ce navigateur',
    lead: 'Donnez la liste exportée de cette ronde, ou la preuve de votre propre place. Elle est vérifiée ici d’après ce que la ronde a publié, et n’est envoyée nulle part.',
    how: 'Où les trouver',
    howProof:
      'Votre propre preuve\u00a0: après vous être connecté, lisez GET /profiles/me/rounds/{id}/proof et gardez la réponse dans un fichier.',
    howExport:
      'La liste\u00a0: un agent lit GET /rounds/{id}/export page par page et garde les pages, une par ligne. Elle contient des identifiants, des points et des instants, et aucun nom.',
    howCommand: 'La même vérification sans navigateur\u00a0: npm run -s verify -- --help',
    nothing: 'Cette ronde ne s’est pas encore engagée sur une liste\u00a0: il n’y a rien à vérifier.',
    drop: 'Déposez des fichiers ici, ou choisissez-les',
    dropHint: 'Plusieurs pages sont prises dans l’ordre de leurs noms.',
    paste: 'Ou collez le texte',
    sample: 'Prendre la liste de cet exemple',
    check: 'Vérifier',
    clear: 'Recommencer',
    noInput: 'Choisissez un fichier, ou collez un export ou une preuve.',
    reading: 'Lecture…',
    running: (percent: number) => `Vérification\u00a0: ${percent}\u00a0%`,
    progress: 'Avancement de la vérification',
    broken:
      'Le navigateur n’a pas pu terminer la vérification. Fermez d’autres pages, ou utilisez la ligne de commande\u00a0: npm run -s verify -- --help',
    unreadable: 'La ronde publiée est illisible\u00a0: rien ne peut être vérifié d’après elle.',
    unchecked: 'Rien n’a été vérifié',
    noExport: 'Ce n’est ni l’export d’une ronde, ni une preuve.',
    otherRound: {
      export: (id: string) => `C’est l’export d’une autre ronde\u00a0: ${id}.`,
      proof: (id: string) => `C’est la preuve d’une place dans une autre ronde\u00a0: ${id}.`,
    },
    good: 'Tout concorde',
    bad: 'Cela ne concorde pas',
    goodExport: (rows: string) =>
      `Les ${rows} lignes sont celles sur lesquelles la ronde s’est engagée, dans l’ordre, et mènent à la racine publiée.`,
    goodProof: (rank: string, score: number) =>
      `La ligne est dans la sélection sur laquelle la ronde s’est engagée\u00a0: rang ${rank} avec ${score} points.`,
    badExport: (rows: string, count: string) => `${rows} lignes ont été lues. Constats\u00a0: ${count}.`,
    badProof: (count: string) => `Constats sur cette preuve\u00a0: ${count}.`,
    more: (count: string) => `… et ${count} autres constats.`,
    rowAt: (rank: string) => `Ligne ${rank} de la liste\u00a0: `,
    lineAt: (line: string) => `Ligne ${line} du texte\u00a0: `,
    given: ({ id, score, submittedAt }: CommittedRow) =>
      `Elle dit\u00a0: personne ${id}, ${score} points, profil soumis le ${exactInUtc(submittedAt)}.`,
    wasScore: (score: number) =>
      `Ce qui diffère est la note\u00a0: la ronde s’est engagée sur ${score} points.`,
    notScore:
      'Ce qui diffère n’est pas la note seule\u00a0: l’identifiant, l’instant de la soumission ou le nonce est un autre.',
    limits:
      'Vérifié aussi\u00a0: si ce que la ronde dit d’elle-même peut être vrai. La racine n’engage ni son numéro, ni ses règles, ni le bassin, ni les instants où elle s’est déroulée.',
  },
} as const;
