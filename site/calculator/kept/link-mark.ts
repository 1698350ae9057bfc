/** Facts in the fragment of an address: browsers send no fragment to any server. */
export const MARK = '#facts=';

export const hasFacts = (fragment: string): boolean => fragment.startsWith(MARK);
