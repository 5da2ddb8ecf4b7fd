/** Rules that read the sub-status of IIS: the number behind the dot of 401.2, or behind the status in its log. */
import type { Rule } from '../rule.ts';

export function subStatusRule(id: string, numbers: readonly number[]): Rule {
  return {
    id,
    find: ({ exchanges, failing }) =>
      exchanges.flatMap(({ response }, exchange) => {
        const { status, subStatus, subStatusSpan } = response ?? {};
        // Only the failure: the first lines of a Windows login have a sub-status too.
        if (exchange !== failing || status !== 401 || subStatus === undefined || !subStatusSpan) return [];
        return numbers.includes(subStatus) ? [{ exchange, span: subStatusSpan }] : [];
      }),
  };
}
