import type { Draft } from '../draft/draft.ts';
import { fromCandidate } from '../draft/from-candidate.ts';
import { toCandidate } from '../draft/to-candidate.ts';
import { fromFragment } from '../kept/link.ts';
import { readFacts } from '../kept/read-facts.ts';
import type { Scenario } from '../kept/scenario.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import { words } from '../words/late-of-page.ts';
import { addScenario, isFull, switchTo } from './scenario-actions.ts';

/** The scenario that sends the same facts for the same day. */
function sameAs({ draft, day }: Pick<Scenario, 'draft' | 'day'>, state: State): Scenario | undefined {
  const sent = (one: Draft): string => JSON.stringify(toCandidate(one, state.language));
  return state.scenarios.find((one) => one.day === day && sent(one.draft) === sent(draft));
}

/**
 * Opens the facts of the address as a scenario of their own, or the scenario that has them already, and takes them out of the
 * address. Where no more scenarios fit they stay there.
 */
export async function openLink(store: Store): Promise<void> {
  const { hash, pathname, search } = location;
  const clear = (): void => {
    if (location.hash === hash) history.replaceState(null, '', pathname + search);
  };
  const { linkBroken, linkOpened, linkKnown, full, fromLink } = words.scenarios;
  const linked = await fromFragment(hash);
  const { candidate, asOf } = (typeof linked === 'object' && linked !== null ? linked : {}) as Record<
    string,
    unknown
  >;
  const read = readFacts(candidate, store.state.language);
  if (!read.ok) {
    clear();
    store.change(() => ({ notice: linkBroken }));
    return;
  }
  const day = typeof asOf === 'string' && asOf.length === 10 ? { day: asOf } : {};
  const linkedFacts = { draft: fromCandidate(read.candidate), ...day };
  const known = sameAs(linkedFacts, store.state);
  if (known) {
    clear();
    store.change((state) => ({ ...switchTo(known.key)(state), notice: linkKnown }));
  } else if (isFull(store.state)) {
    store.change(() => ({ notice: full }));
  } else {
    clear();
    store.change((state) => ({
      ...addScenario({ name: fromLink, ...linkedFacts })(state),
      notice: linkOpened,
    }));
  }
}
