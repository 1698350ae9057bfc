/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export type IsoDate = string;

/** An instant, ISO 8601 in UTC with milliseconds: `2026-02-18T14:05:00.000Z`. Sorts as text in time order. */
export type IsoInstant = string;

export const OFFICIAL_LANGUAGES = ['en', 'fr'] as const;
export type OfficialLanguage = (typeof OFFICIAL_LANGUAGES)[number];

export const MARITAL_STATUSES = [
  'single',
  'married',
  'common-law',
  'separated',
  'divorced',
  'widowed',
] as const;
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

export const PROVINCES = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
] as const;
export type Province = (typeof PROVINCES)[number];

/** Who can nominate: Quebec selects its own outside these rounds, and Nunavut has no nominee programme. */
export const NOMINATING_PROVINCES = PROVINCES.filter((province) => province !== 'QC' && province !== 'NU');

export const CREDENTIAL_LEVELS = [
  'secondary',
  'one-year',
  'two-year',
  'three-year',
  'master',
  'professional',
  'doctoral',
] as const;
export type CredentialLevel = (typeof CREDENTIAL_LEVELS)[number];

export const LANGUAGE_TESTS = [
  'ielts-general-training',
  'celpip-general',
  'pte-core',
  'tef-canada',
  'tcf-canada',
] as const;
export type LanguageTestName = (typeof LANGUAGE_TESTS)[number];

/** A list of a profile holds at most so many entries. */
export const MOST_ENTRIES = 50;

export const ABILITIES = ['listening', 'reading', 'writing', 'speaking'] as const;
export type Ability = (typeof ABILITIES)[number];

/** A study credential. A foreign one counts only with an equivalency assessment. */
export interface Credential {
  /** `three-year`: a bachelor's degree or any credential of three years or more. */
  level: CredentialLevel;
  /** ISO 3166-1 alpha-2. */
  country: string;
  awardedOn: IsoDate;
  /** Length of the programme in full-time academic years; absent: what the level names. */
  academicYears?: number;
  assessment?: { organisation: string; reference: string; issuedOn: IsoDate };
}

/** One sitting of one approved test, each ability on the test's own scale. */
export interface LanguageTest {
  test: LanguageTestName;
  takenOn: IsoDate;
  listening: number;
  reading: number;
  writing: number;
  speaking: number;
  reference?: string;
}

/** A job. Both `from` and `to` are days worked; `to: null` is a job that continues. */
export interface WorkPeriod {
  /** NOC 2021, five digits; the second digit is the TEER category. */
  noc: string;
  country: string;
  from: IsoDate;
  to: IsoDate | null;
  /** Paid hours; more than 30 counts as 30. */
  hoursPerWeek: number;
  /** Default false. */
  selfEmployed?: boolean;
  /** Worked while a full-time student. Default false. */
  fullTimeStudent?: boolean;
  /** Authorised by the country's law. Default true. */
  authorised?: boolean;
  /** In Canada: done with temporary resident status, which a refugee claimant has not. Default true. */
  temporaryResident?: boolean;
}

export interface JobOffer {
  noc: string;
  province: string;
  fullTime: boolean;
  /** Backed by a labour market impact assessment, or exempt from one. */
  supported: boolean;
  startsOn?: IsoDate;
}

export interface CertificateOfQualification {
  noc: string;
  province: string;
  issuedOn: IsoDate;
}

export interface MilitaryService {
  country: string;
  from: IsoDate;
  to: IsoDate | null;
}

export interface Spouse {
  accompanying: boolean;
  canadianOrPermanentResident: boolean;
  education?: Credential[];
  languageTests?: LanguageTest[];
  work?: WorkPeriod[];
}

/**
 * What a candidate can prove, as dated facts. Ages, language levels and years of work are derived for a day, never
 * submitted. A nomination is not part of it: the province sends that.
 */
export interface Profile {
  email: string;
  preferredLanguage: OfficialLanguage;
  familyName: string;
  givenName?: string;
  dateOfBirth: IsoDate;
  maritalStatus: MaritalStatus;
  /** Candidate, spouse or partner, dependent children, accompanying or not. At least 1. */
  familySize: number;
  intendedProvince: Province | 'any';
  /** CAD, transferable, unencumbered. */
  settlementFunds: number;
  education: Credential[];
  languageTests: LanguageTest[];
  /** Absent: the assignment that gives the higher CRS total, English on a tie. */
  firstOfficialLanguage?: OfficialLanguage;
  work: WorkPeriod[];
  certificatesOfQualification?: CertificateOfQualification[];
  jobOffers?: JobOffer[];
  /** The candidate's or the accompanying spouse's. */
  siblingInCanada?: boolean;
  militaryService?: MilitaryService[];
  /** Required when married or common-law, refused otherwise. */
  spouse?: Spouse;
}

/** A province's nomination that the candidate has accepted. */
export interface Nomination {
  province: string;
  acceptedOn: IsoDate;
}

/** What a score is computed from. */
export interface Candidate {
  profile: Profile;
  nomination?: Nomination;
}
