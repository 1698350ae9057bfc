import { useEffect, useState } from 'preact/hooks';
import type { ExportPage } from '#functions/rounds/export-round';
import type { RoundView } from '#functions/rounds/round-view';

/** Rounds of the demonstration, with the rows that each selected. */
export interface Example {
  what: string;
  source: string;
  /** The command that made them. */
  command: string;
  /** Newest first. */
  rounds: RoundView[];
  exports: Record<string, ExportPage>;
}

/** The example, which is fetched only where it is wanted. */
export function useExample(wanted: boolean): Example | undefined {
  const [example, setExample] = useState<Example>();
  useEffect(() => {
    if (!wanted) return;
    import('./example-rounds.json', { with: { type: 'json' } }).then(
      (loaded) => setExample(loaded.default as unknown as Example),
      // Without it the page says that there are no rounds, which is true.
      () => undefined,
    );
  }, [wanted]);
  return wanted ? example : undefined;
}
