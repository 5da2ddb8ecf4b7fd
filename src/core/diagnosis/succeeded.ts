/** Pastes that end well. */
import { isSuccess } from '../symptoms/facts/messages.ts';
import type { RuleInput } from '../symptoms/rule.ts';

/**
 * Whether the paste shows a refusal that was answered, and a success last: the challenge was then the first step of
 * signing in, and nothing is to blame but what other words of the paste prove.
 */
export function endsWell({ exchanges, failing }: RuleInput): boolean {
  const last = exchanges.at(-1);
  if (failing !== null || last === undefined || !isSuccess(last)) return false;
  return exchanges.some(({ response }) => response?.status === 401 || response?.status === 407);
}
