import type { RankedCause } from '../diagnosis/order/rank.ts';

/** A cause for a test: nothing is said of it but what `more` says. */
export function madeCause(id: string, more: Partial<RankedCause> = {}): RankedCause {
  return {
    id,
    roles: [],
    products: [],
    usual: [],
    codes: [401],
    common: 'common',
    proves: [],
    suggests: [],
    fits: [],
    excludes: [],
    roots: [],
    settles: false,
    ...more,
  };
}
