/** Where candidates come from: which names they bear and how likely they speak French. */
export interface Origin {
  /** ISO 3166-1 alpha-2. */
  country: string;
  names:
    | 'english'
    | 'french'
    | 'south-asian'
    | 'chinese'
    | 'west-african'
    | 'filipino'
    | 'iberian'
    | 'persian'
    | 'arab'
    | 'slavic'
    | 'korean'
    | 'vietnamese';
  /** Schooled in French. */
  francophone: boolean;
}

/**
 * Weights are rough shares of a pool, set by hand so that every origin turns up; no figure of any authority.
 */
export const ANGLOPHONE_ORIGINS: readonly (readonly [Origin, number])[] = [
  [{ country: 'IN', names: 'south-asian', francophone: false }, 36],
  [{ country: 'CN', names: 'chinese', francophone: false }, 9],
  [{ country: 'NG', names: 'west-african', francophone: false }, 9],
  [{ country: 'PK', names: 'south-asian', francophone: false }, 6],
  [{ country: 'PH', names: 'filipino', francophone: false }, 7],
  [{ country: 'IR', names: 'persian', francophone: false }, 5],
  [{ country: 'BR', names: 'iberian', francophone: false }, 4],
  [{ country: 'MX', names: 'iberian', francophone: false }, 3],
  [{ country: 'CO', names: 'iberian', francophone: false }, 2],
  [{ country: 'GB', names: 'english', francophone: false }, 3],
  [{ country: 'US', names: 'english', francophone: false }, 3],
  [{ country: 'AU', names: 'english', francophone: false }, 1],
  [{ country: 'IE', names: 'english', francophone: false }, 1],
  [{ country: 'ZA', names: 'english', francophone: false }, 2],
  [{ country: 'EG', names: 'arab', francophone: false }, 3],
  [{ country: 'UA', names: 'slavic', francophone: false }, 3],
  [{ country: 'KR', names: 'korean', francophone: false }, 2],
  [{ country: 'VN', names: 'vietnamese', francophone: false }, 1],
];

export const FRANCOPHONE_ORIGINS: readonly (readonly [Origin, number])[] = [
  [{ country: 'CM', names: 'west-african', francophone: true }, 24],
  [{ country: 'FR', names: 'french', francophone: true }, 18],
  [{ country: 'MA', names: 'arab', francophone: true }, 16],
  [{ country: 'CI', names: 'west-african', francophone: true }, 12],
  [{ country: 'DZ', names: 'arab', francophone: true }, 10],
  [{ country: 'SN', names: 'west-african', francophone: true }, 8],
  [{ country: 'TN', names: 'arab', francophone: true }, 7],
  [{ country: 'HT', names: 'french', francophone: true }, 5],
];
