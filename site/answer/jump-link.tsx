import type { ComponentChildren } from 'preact';

const CONTROLS = 'input, select, textarea, button, a[href]';

/** Leads to a place of the page and opens what hides it; the address stays, since its fragment may hold facts. */
function jumpTo(id: string, event: Event): void {
  const place = document.getElementById(id);
  if (!place) return;
  event.preventDefault();
  for (let outer = place.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true;
  place.scrollIntoView({ block: 'center' });
  const control = place.matches(`${CONTROLS}, [tabindex]`)
    ? place
    : place.querySelector<HTMLElement>(CONTROLS);
  (control ?? place).focus({ preventScroll: true });
}

/** A link to a place of the same page, by its id. */
export function JumpLink({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a href={`#${to}`} onClick={(event) => jumpTo(to, event)}>
      {children}
    </a>
  );
}
