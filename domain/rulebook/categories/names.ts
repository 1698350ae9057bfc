/** What categories are called, in both languages. */
export const NAMES = {
  french: { nameEn: 'French-language proficiency', nameFr: 'Compétence en français' },
  healthcareOnly: { nameEn: 'Healthcare occupations', nameFr: 'Professions du domaine de la santé' },
  stem: {
    nameEn: 'Science, technology, engineering and math (STEM) occupations',
    nameFr: 'Professions en sciences, technologie, ingénierie et mathématiques (STIM)',
  },
  trades: { nameEn: 'Trade occupations', nameFr: 'Métiers spécialisés' },
  transport: { nameEn: 'Transport occupations', nameFr: 'Professions du transport' },
  agriculture: {
    nameEn: 'Agriculture and agri-food occupations',
    nameFr: 'Professions de l’agriculture et de l’agroalimentaire',
  },
  healthcare: {
    nameEn: 'Healthcare and social services occupations',
    nameFr: 'Professions des soins de santé et des services sociaux',
  },
  education: { nameEn: 'Education occupations', nameFr: 'Professions de l’éducation' },
  physicians: {
    nameEn: 'Physicians with Canadian work experience',
    nameFr: 'Médecins ayant une expérience de travail au Canada',
  },
  seniorManagers: {
    nameEn: 'Senior managers with Canadian work experience',
    nameFr: 'Cadres supérieurs ayant de l’expérience de travail au Canada',
  },
  researchers: {
    nameEn: 'Researchers with Canadian work experience',
    nameFr: 'Chercheurs ayant de l’expérience de travail au Canada',
  },
  military: { nameEn: 'Skilled military recruits', nameFr: 'Recrues militaires qualifiées' },
};
