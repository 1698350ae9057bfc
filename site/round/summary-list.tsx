import type { ComponentChildren } from 'preact';

/** A name and what stands beside it; a row without a value is left out. */
export type SummaryRow = readonly [name: string, value: ComponentChildren | undefined];

/** Names and values, in order. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
