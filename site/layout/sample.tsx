/** Text to copy, as it stands. A long line can be moved sideways, by keyboard too. */
export function Sample({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame moves sideways, by keyboard too.
    // biome-ignore lint/a11y/useSemanticElements: a section has no lines of its own.
    <pre tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
