/** Rules that keep silent where another rule says more of the same. */
import type { Rule } from '../rule.ts';

export function unlessSeen(others: readonly Rule[], rule: Rule): Rule {
  return {
    ...rule,
    find: (input) => {
      const found = rule.find(input);
      return found.length > 0 && others.some((other) => other.find(input).length > 0) ? [] : found;
    },
  };
}
