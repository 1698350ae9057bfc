import { ErrorSummary } from '../../elements/error-summary.tsx';
import type { Checked } from '../parts/check-answers.tsx';
import { namedPlace } from '../parts/place-names.ts';
import { useSelected, useStore } from '../store.ts';
import { words as late } from '../words/late-of-page.ts';

/** The faults of the last check that are still there. */
export function CheckSummary({ checked: { times, paths } }: { checked: Checked }) {
  const store = useStore();
  const state = useSelected((now) => now);
  const { faults } = state.outcome;
  const errors = paths.flatMap((path) => {
    const fault = faults.get(path);
    if (!fault) return [];
    const { id, text } = namedPlace(path, store);
    return [{ id, text: `${text} – ${store.faults?.[fault.code] ?? fault.message}` }];
  });
  if (errors.length === 0) return null;
  return <ErrorSummary key={times} title={late.faultsFound(errors.length)} errors={errors} />;
}
