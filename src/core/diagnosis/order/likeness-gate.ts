/** Whether likeness may order the causes of a paste. */
import type { Reading } from '../../http/exchange.ts';
import { isLoginRefusal } from '../../http/status.ts';
import { failsBeforeLogin, speaksOfLogin, tellsOfTrouble } from '../../symptoms/facts/trouble.ts';
import type { RuleInput } from '../../symptoms/rule.ts';
import type { Context } from './rank.ts';
import { statusOf } from './status-of.ts';
import { endsWell } from './succeeded.ts';

/** Whether rules leave room for it: where the fields of an answer are shown, rules see what is there and decide alone. */
export function isOpenToLikeness({ text, exchanges }: Pick<Reading, 'text' | 'exchanges'>): boolean {
  return text !== '' && !exchanges.some(({ response }) => (response?.fields.length ?? 0) > 0);
}

/**
 * Whether it may order them: rules leave room, something failed by what is seen or said, and neither a good end nor a status
 * that has nothing to do with logins speaks against it.
 */
export function mayLikenessOrder(input: RuleInput, context: Context, hasCauses: boolean): boolean {
  if (!isOpenToLikeness(input)) return false;
  const hasFailed = hasCauses || saysThatItFailed(input.text, context);
  const status = statusOf(input);
  return hasFailed && !endsWell(input) && (status === undefined || isLoginRefusal(status));
}

/**
 * Whether the person says that there is a failure of a login, where nothing is known of the paste: by who they are and what
 * they use, or by one of these and what the text tells.
 */
function saysThatItFailed(text: string, { role, products = [], named = [] }: Context): boolean {
  if (failsBeforeLogin(text)) return false;
  const used = [...products, ...named];
  if (used.length > 0) return role !== undefined || speaksOfLogin([text, ...used].join('\n'));
  return role !== undefined && speaksOfLogin(text) && tellsOfTrouble(text);
}
