import type { OfficialLanguage } from '#domain/profile/profile';

/**
 * The official language that the caller prefers, by `Accept-Language` (RFC 9110, 12.5.4). English where neither is named.
 *
 * @example acceptLanguage('fr-CA,fr;q=0.9,en;q=0.8') // 'fr'
 */
export function acceptLanguage(header: string | undefined): OfficialLanguage {
  let best: OfficialLanguage = 'en';
  let highest = 0;
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = tag.split('-')[0];
    if (language !== 'en' && language !== 'fr') continue;
    const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = given === undefined ? 1 : Number(given);
    if (quality > highest) {
      best = language;
      highest = quality;
    }
  }
  return best;
}
