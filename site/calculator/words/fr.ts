import type { Words } from './words.ts';

export const words: Words = {
  title: 'Calculateur de points',
  intro:
    'Répondez à ce qui vous concerne. La note suit chaque réponse, et rien de ce que vous tapez ne quitte ce navigateur. Donnez les dates de vos documents\u00a0: ce qui compte, et quel jour, en découle.',
  jump: 'Parties du formulaire',
  sections: {
    day: 'Jour de la note',
    you: 'Vous et votre famille',
    spouse: 'Époux ou conjoint de fait',
    education: 'Études',
    languages: 'Tests de langue',
    work: 'Travail',
    canada: 'Offres, certificats et désignation',
    military: 'Service militaire',
  },
  questions: {
    day: [
      'Pour quel jour voulez-vous la note?',
      'Tout jour depuis le 1er janvier 2015, même à venir. Les règles de ce jour s’appliquent.',
    ],
    dateOfBirth: ['Quand êtes-vous né(e)?', 'L’âge donne jusqu’à 110 points, le plus de 20 à 29 ans.'],
    maritalStatus: [
      'Quel est votre état matrimonial?',
      'Avec un conjoint, une partie des points passe de vos réponses aux siennes.',
    ],
    familySize: [
      'Combien de personnes votre famille compte-t-elle?',
      'Vous, votre conjoint et les enfants à charge, même ceux qui restent au pays. Sans réponse\u00a0: 1, ou 2 avec un conjoint.',
    ],
    siblingInCanada: [
      'Un frère ou une sœur vit-il ou vit-elle au Canada?',
      'De vous ou du conjoint qui vous accompagne; 18 ans ou plus, citoyen ou résident permanent.',
    ],
    'spouse.accompanying': [
      'Votre conjoint viendra-t-il avec vous au Canada?',
      'Celui qui reste au pays n’ajoute et n’enlève aucun point.',
    ],
    'spouse.canadianOrPermanentResident': ['Votre conjoint est-il citoyen canadien ou résident permanent?'],
    firstOfficialLanguage: [
      'Quelle est votre première langue officielle?',
      'Ne compte qu’avec des tests dans les deux langues. En général, le choix qui donne la meilleure note est retenu.',
    ],
    nominated: [
      'Avez-vous accepté la désignation d’une province ou d’un territoire?',
      'Elle donne 600 points. Le Québec choisit lui-même ses immigrants et ne désigne personne ici.',
    ],
    'nomination.province': ['Qui vous a désigné(e)?'],
    'nomination.acceptedOn': ['Quel jour avez-vous accepté la désignation?'],
    intendedProvince: [
      'Où au Canada voulez-vous vivre?',
      'Qui veut vivre au Québec n’est dans aucun des programmes fédéraux.',
    ],
    settlementFunds: [
      'Combien d’argent pouvez-vous apporter, en dollars canadiens?',
      'À votre disposition et libre de dettes. Il ne donne aucun point, mais deux programmes l’exigent, sauf si vous travaillez au Canada et y avez une offre.',
    ],
    'education.level': [
      'Qu’avez-vous terminé?',
      'Seuls les diplômes obtenus comptent. Indiquez chacun\u00a0: deux peuvent donner plus qu’un.',
    ],
    'education.country': ['Dans quel pays?'],
    'education.awardedOn': ['Quand l’avez-vous obtenu?'],
    'education.academicYears': [
      'Combien d’années d’études à temps plein a-t-il demandées? (facultatif)',
      'Seulement si ce n’est pas le nombre que dit son nom. Les études au Canada comptent à partir d’un an.',
    ],
    'education.assessed': [
      'A-t-il été évalué pour le Canada?',
      'Un diplôme étranger ne compte qu’avec une évaluation des diplômes d’études (EDE), pendant cinq ans.',
    ],
    'education.assessment.organisation': [
      'Qui l’a évalué?',
      'Par exemple WES, ou le Conseil médical du Canada pour les médecins.',
    ],
    'education.assessment.issuedOn': ['Quand l’évaluation a-t-elle été délivrée?'],
    'education.assessment.reference': ['Numéro de référence (facultatif)', 'Ne change pas la note.'],
    'languageTests.test': ['Quel test?'],
    'languageTests.takenOn': ['Quel jour l’avez-vous passé?', 'Les résultats comptent pendant deux ans.'],
    'languageTests.listening': ['Compréhension de l’oral'],
    'languageTests.reading': ['Compréhension de l’écrit'],
    'languageTests.writing': ['Expression écrite'],
    'languageTests.speaking': ['Expression orale'],
    'languageTests.reference': ['Numéro de référence (facultatif)', 'Ne change pas la note.'],
    'work.noc': [
      'Quelle profession?',
      'Tapez un titre (en anglais\u00a0: les titres français manquent ici) ou les cinq chiffres du code de la CNP 2021. Le deuxième chiffre dit si elle est qualifiée\u00a0: 0 à 3 le sont.',
    ],
    'work.country': ['Dans quel pays?', 'Le travail au Canada et celui à l’étranger comptent séparément.'],
    'work.from': ['Premier jour de travail'],
    'work.to': ['Dernier jour de travail'],
    'work.to.now': ['J’y travaille encore'],
    'work.hoursPerWeek': [
      'Heures payées par semaine',
      '30 ou plus sont un temps plein. Les heures d’emplois simultanés s’additionnent jusqu’à 30.',
    ],
    'work.selfEmployed': [
      'Travail indépendant',
      'Au Canada, il ne compte pas pour la plupart des points; les médecins font exception.',
    ],
    'work.fullTimeStudent': [
      'Pendant des études à temps plein',
      'Au Canada, un tel travail ne compte pas pour la plupart des points.',
    ],
    'work.authorised': [
      'Avec l’autorisation de travailler au Canada',
      'Sans elle, le travail ne compte nulle part.',
    ],
    'work.temporaryResident': [
      'Avec le statut de résident temporaire',
      'Par exemple un permis de travail ou d’études, ou le statut de visiteur. Un demandeur d’asile ne l’a pas.',
    ],
    'certificatesOfQualification.noc': [
      'Quel métier?',
      'Tapez un titre (en anglais) ou les cinq chiffres du code de la CNP 2021.',
    ],
    'certificatesOfQualification.province': ['Quelle province ou quel territoire l’a délivré?'],
    'certificatesOfQualification.issuedOn': ['Quand a-t-il été délivré?'],
    'jobOffers.noc': [
      'Quelle profession?',
      'Tapez un titre (en anglais) ou les cinq chiffres du code de la CNP 2021.',
    ],
    'jobOffers.province': ['Dans quelle province ou quel territoire?'],
    'jobOffers.fullTime': ['À temps plein', '30 heures par semaine ou plus.'],
    'jobOffers.supported': [
      'Appuyée',
      'Par une étude d’impact sur le marché du travail (EIMT), ou dispensée d’une telle étude.',
    ],
    'jobOffers.startsOn': ['Quand l’emploi commence-t-il? (facultatif)', 'Ne change pas la note.'],
    'militaryService.country': ['Dans les forces de quel pays?'],
    'militaryService.from': ['Premier jour de service'],
    'militaryService.to': ['Dernier jour de service'],
    'militaryService.to.now': ['J’y sers encore'],
  },
  lists: {
    education: {
      title: 'Diplômes',
      one: 'Diplôme',
      hint: 'Tous les diplômes, certificats et grades que vous avez obtenus, à partir des études secondaires.',
      add: 'Ajouter un diplôme',
      addAnother: 'Ajouter un autre diplôme',
      spouse: 'Ses diplômes',
    },
    languageTests: {
      title: 'Résultats',
      one: 'Test',
      hint: 'Chaque test passé avec ses quatre résultats, comme sur le relevé. De plusieurs, le meilleur compte.',
      add: 'Ajouter un test',
      addAnother: 'Ajouter un autre test',
      spouse: 'Ses tests de langue',
    },
    work: {
      title: 'Emplois',
      one: 'Emploi',
      hint: 'Le travail payé des dix dernières années. Une entrée par profession, employeur et période.',
      add: 'Ajouter un emploi',
      addAnother: 'Ajouter un autre emploi',
      spouse: 'Son travail',
    },
    certificatesOfQualification: {
      title: 'Certificats de compétence dans un métier',
      one: 'Certificat',
      hint: 'Délivrés par une province, un territoire ou un organisme fédéral du Canada pour exercer un métier spécialisé.',
      add: 'Ajouter un certificat',
      addAnother: 'Ajouter un autre certificat',
    },
    jobOffers: {
      title: 'Offres d’emploi du Canada',
      one: 'Offre',
      hint: 'Elles donnaient 50 ou 200 points jusqu’au 24 mars 2025. Les programmes en tiennent encore compte.',
      add: 'Ajouter une offre',
      addAnother: 'Ajouter une autre offre',
    },
    militaryService: {
      title: 'Service dans des forces armées',
      one: 'Service',
      hint: 'Ne donne aucun point. Une catégorie de rondes le demande.',
      add: 'Ajouter un service',
      addAnother: 'Ajouter un autre service',
    },
  },
  spouseDoesNotCount:
    'Ses études, ses tests et son travail ne comptent pas; rien de plus n’est donc demandé.',
  levels: {
    secondary: 'Diplôme d’études secondaires',
    'one-year': 'Programme postsecondaire d’un an',
    'two-year': 'Programme postsecondaire de deux ans',
    'three-year': 'Baccalauréat, ou programme de trois ans ou plus',
    master: 'Maîtrise',
    professional: 'Diplôme menant à une profession (médecine, droit, pharmacie…)',
    doctoral: 'Doctorat',
  },
  tests: {
    'ielts-general-training': 'IELTS General Training (anglais)',
    'celpip-general': 'CELPIP-General (anglais)',
    'pte-core': 'PTE Core (anglais)',
    'tef-canada': 'TEF Canada (français)',
    'tcf-canada': 'TCF Canada (français)',
  },
  marital: {
    single: 'Célibataire',
    married: 'Marié(e)',
    'common-law': 'Conjoint(e) de fait',
    separated: 'Séparé(e)',
    divorced: 'Divorcé(e)',
    widowed: 'Veuf ou veuve',
  },
  firstLanguage: { auto: 'Celle qui donne le plus', en: 'Anglais', fr: 'Français' },
  anyProvince: 'N’importe où, ou pas encore décidé',
  choose: 'Choisir',
  yes: 'Oui',
  no: 'Non',
  dayParts: { date: 'Jour', month: 'Mois', year: 'Année' },
  scale: (lowest, highest, step) => `De ${lowest} à ${highest}, par pas de ${step}`,
  scaleLater: 'Sur l’échelle du test',
  occupations: 'Professions',
  countries: 'Pays',
  found: (count) =>
    count === 0
      ? 'Aucun résultat'
      : count === 1
        ? '1 résultat; utilisez les flèches'
        : `${count} résultats; utilisez les flèches`,
  remove: (what) => `Supprimer ${what}`,
  removed: (what) => `${what}\u00a0: supprimé.`,
  undo: 'Annuler',
  notCounted: (faults, whole) =>
    `${whole ? 'Ne compte pas encore' : 'Compte en partie'}\u00a0: ${faults === 1 ? 'une réponse manque ou ne peut pas être juste' : `${faults} réponses manquent ou ne peuvent pas être justes`}.`,
  faults: {
    required: 'Répondez à cette question',
    'wrong-type': 'Entrez un nombre',
    'not-a-date': 'Entrez un jour qui existe, avec le jour, le mois et l’année',
    'unknown-occupation': 'Choisissez une profession de la liste, par son titre ou son code',
    'not-a-country': 'Choisissez un pays de la liste',
    'not-allowed': 'Choisissez une des réponses',
  },
  today: 'Aujourd’hui',
  dayKept: 'Tant que ce jour n’est pas complet, la note est celle du dernier jour donné.',
  score: {
    title: 'Votre note',
    needsBirth: 'Entrez votre date de naissance pour voir une note.',
    birthKept: 'La date de naissance n’est pas complète; la note est celle d’avant.',
    leftOut: 'Ne compte pas encore',
    points: (total) => `${total} points`,
    changed: (total) => `Votre note est maintenant de ${total} points.`,
    why: 'Voir pourquoi',
    details: 'La note en détail',
  },
  check: {
    button: 'Vérifier mes réponses',
    title: (count) =>
      count === 1
        ? 'Une réponse manque ou ne peut pas être juste'
        : `${count} réponses manquent ou ne peuvent pas être justes`,
    fine: 'Toutes les réponses sont complètes et comptent.',
  },
};
