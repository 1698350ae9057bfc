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
      'Tout jour du 1er janvier 2015 au 31 décembre 2100, même à venir. Les règles de ce jour s’appliquent.',
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
  },
  lists: {
    education: {
      title: 'Diplômes',
      one: 'Diplôme',
      hint: 'Tous les diplômes, certificats et grades que vous avez obtenus, à partir des études secondaires.',
      add: 'Ajouter un diplôme',
      addAnother: 'Ajouter un autre diplôme',
      spouse: 'Ses diplômes',
      spouseHint:
        'Tous les diplômes, certificats et grades que cette personne a obtenus, à partir des études secondaires.',
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
  removed: (what) => `${what}\u00a0: supprimé.`,
  undo: 'Annuler',
  notLoaded: 'Une partie de la page n’a pas pu être chargée. Rechargez la page.',
  today: 'Aujourd’hui',
  dayKept: 'Tant que ce jour n’est pas complet, la note est celle du dernier jour donné.',
  score: {
    title: 'Votre note',
    needsBirth: 'Entrez votre date de naissance pour voir une note.',
    leftOut: 'Ne compte pas encore',
    leftOutCount: (count) => `Ne compte pas encore\u00a0: ${count}`,
    points: (total) => `${total} points`,
    why: 'Voir pourquoi',
    details: 'La note en détail',
  },
  check: {
    button: 'Vérifier mes réponses',
    fine: 'Toutes les réponses sont complètes et comptent.',
  },
};
