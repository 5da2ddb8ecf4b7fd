/** The status under which causes are looked for. */
import { isLoginRefusal } from '../../http/status.ts';
import { saysRefused } from '../../symptoms/facts/refusal-words.ts';
import type { RuleInput } from '../../symptoms/rule.ts';

/** That of the failure; undefined where the paste shows none, and where words say that a login was refused, whatever the number. */
export function statusOf(input: RuleInput): number | undefined {
  const status = input.exchanges[input.failing ?? -1]?.response?.status ?? undefined;
  return status !== undefined && !isLoginRefusal(status) && saysRefused(input) ? undefined : status;
}
