import type { Candidate } from '#domain/profile/profile';

/** The person of docs/examples/candidate.jsonl. */
const candidate: Candidate = {
  profile: {
    email: 'a@example.org',
    preferredLanguage: 'en',
    familyName: 'Tremblay',
    dateOfBirth: '1996-05-14',
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince: 'ON',
    settlementFunds: 20_000,
    education: [{ level: 'three-year', country: 'CA', awardedOn: '2021-06-10' }],
    languageTests: [
      {
        test: 'ielts-general-training',
        takenOn: '2025-09-06',
        listening: 8,
        reading: 7,
        writing: 7,
        speaking: 7,
      },
    ],
    work: [{ noc: '21231', country: 'CA', from: '2024-01-08', to: null, hoursPerWeek: 37.5 }],
  },
};

/** Bodies that can be sent as they stand. */
export const EXAMPLES = {
  candidate,
  profile: candidate.profile,
  order: { lane: 'general', size: 3000, scheduledAt: '2026-12-02T15:00:00.000Z' },
  simulation: { lane: 'cec', cutOffScore: 520 },
  reason: { reason: 'The size was entered wrongly.' },
  nominee: { profileId: '7b1f0a86-5a3e-4c0e-9c39-2f3f1f0f9a51' },
} as const;
