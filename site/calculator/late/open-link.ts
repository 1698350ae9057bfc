import { fromCandidate } from '../draft/from-candidate.ts';
import { fromFragment } from '../kept/link.ts';
import { readFacts } from '../kept/read-facts.ts';
import type { Store } from '../store.ts';
import { words } from '../words/late-of-page.ts';
import { addScenario, isFull } from './scenario-actions.ts';

/** Opens the facts of the address as a scenario of their own, and takes them out of the address. */
export async function openLink(store: Store): Promise<void> {
  const { hash, pathname, search } = location;
  history.replaceState(null, '', pathname + search);
  const { linkBroken, linkOpened, full, fromLink } = words.scenarios;
  const linked = await fromFragment(hash);
  const { candidate, asOf } = (typeof linked === 'object' && linked !== null ? linked : {}) as Record<
    string,
    unknown
  >;
  const read = readFacts(candidate, store.state.language);
  if (!read.ok || isFull(store.state)) {
    store.change(() => ({ notice: read.ok ? full : linkBroken }));
    return;
  }
  const day = typeof asOf === 'string' && asOf.length === 10 ? { day: asOf } : {};
  store.change((state) => ({
    ...addScenario({ name: fromLink, draft: fromCandidate(read.candidate), ...day })(state),
    notice: linkOpened,
  }));
}
