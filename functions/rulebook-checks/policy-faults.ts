import { MOST_POLICIES } from '#domain/rulebook/compiled-policy';
import type { PublicPolicy } from '#domain/rulebook/policies/public-policy';
import { occupationFaults } from './category-faults.ts';
import { periodFaults } from './date-faults.ts';

/** Entries of one id must not overlap, and each must say what is to be shown, in both languages. */
export function policyFaults(policies: readonly PublicPolicy[]): string[] {
  const ids = [...new Set(policies.map(({ id }) => id))];
  return [
    ...(policies.length > MOST_POLICIES ? [`policies: more than ${MOST_POLICIES}`] : []),
    ...ids.flatMap((id) =>
      periodFaults(
        `policy ${id}`,
        policies.filter((policy) => policy.id === id),
      ),
    ),
    ...policies.flatMap((policy) => [
      ...(policy.id.trim() === '' ? [`policy of ${policy.from}: no id`] : []),
      ...(policy.toShowEn.trim() === '' || policy.toShowFr.trim() === ''
        ? [`policy ${policy.id}: nothing to show`]
        : []),
      ...occupationFaults(`policy ${policy.id}`, policy.occupations),
    ]),
  ];
}
