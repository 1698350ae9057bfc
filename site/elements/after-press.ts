/** More than a press takes. */
const LONGEST_PRESS_MS = 1_000;

/**
 * Runs what moves the page once no button is held down: a press that takes the focus from a field would else be let go over
 * another element than it began on, and be no click.
 */
export function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) {
    run();
    return;
  }
  addEventListener('pointerup', () => setTimeout(run), { once: true });
  setTimeout(run, LONGEST_PRESS_MS);
}
