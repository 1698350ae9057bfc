import type { EntryWords } from './entry-words.ts';

export const words: EntryWords = {
  questions: {
    'education.level': [
      'Qu’avez-vous terminé?',
      'Seuls les diplômes obtenus comptent. Indiquez chacun\u00a0: deux peuvent donner plus qu’un.',
    ],
    'spouse.education.level': [
      'Quel diplôme cette personne a-t-elle obtenu?',
      'Seuls les diplômes obtenus comptent. Indiquez chacun\u00a0: deux peuvent donner plus qu’un.',
    ],
    'spouse.education.awardedOn': ['Quand l’a-t-elle obtenu?'],
    'spouse.languageTests.takenOn': [
      'Quel jour cette personne l’a-t-elle passé?',
      'Les résultats comptent pendant deux ans.',
    ],
    'spouse.work.to.now': ['Cette personne y travaille encore'],
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
  faults: {
    required: 'Répondez à cette question',
    'no-rules': 'Entrez un jour du 1er janvier 2015 au 31 décembre 2100',
    'born-later': 'Entrez une date de naissance qui ne suit pas le jour de la note',
    'wrong-type': 'Entrez un nombre',
    'not-a-date': 'Entrez un jour qui existe, avec le jour, le mois et l’année',
    'unknown-occupation': 'Choisissez une profession de la liste, par son titre ou son code',
    'not-a-country': 'Choisissez un pays de la liste',
    'not-allowed': 'Choisissez une des réponses',
  },
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
  notCounted: (faults, whole) =>
    `${whole ? 'Ne compte pas encore' : 'Compte en partie'}\u00a0: ${faults === 1 ? 'une réponse manque ou ne peut pas être juste' : `${faults} réponses manquent ou ne peuvent pas être justes`}.`,
};
