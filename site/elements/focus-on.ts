/** Moves the focus to an element, and shows it with what stands above it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  (element?.closest('.field, .entry') ?? element)?.scrollIntoView({ block: 'nearest' });
}
