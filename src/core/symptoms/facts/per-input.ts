/** Work that many rules share is done once for each paste. */
import type { RuleInput } from '../rule.ts';

/** `make`, remembering what it gave for each input. */
export function perInput<Result>(make: (input: RuleInput) => Result): (input: RuleInput) => Result {
  const made = new WeakMap<RuleInput, { readonly result: Result }>();
  return (input) => {
    const known = made.get(input);
    if (known) return known.result;
    const result = make(input);
    made.set(input, { result });
    return result;
  };
}
