/** The calls of a paste that failed, where several did: each is a matter of its own. */
import { openFailures } from '../http/failing.ts';
import type { RuleInput } from '../symptoms/rule.ts';

export interface Failures {
  /** Indexes of the exchanges that failed, in order; of the same call and answer the last, or the one in question. */
  readonly failed: readonly number[];
  /** How many calls the paste shows. */
  readonly calls: number;
}

/** Undefined where no more than one call failed. */
export function failuresOf({ exchanges, failing }: RuleInput): Failures | undefined {
  const key = (index: number) => {
    const { request, response } = exchanges[index] ?? {};
    return `${request?.method} ${request?.url} ${response?.status}`;
  };
  const failures = openFailures(exchanges);
  const last = new Map(failures.map((index) => [key(index), index]));
  if (failing !== null) last.set(key(failing), failing);
  if (last.size < 2) return undefined;
  // A call without an address may be any of the others: nothing tells them apart.
  if ([...last.values()].some((index) => exchanges[index]?.request?.url === undefined)) return undefined;
  return { failed: [...last.values()].sort((a, b) => a - b), calls: exchanges.length };
}
