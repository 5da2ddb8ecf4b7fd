/** What a paste without a cause is, so that a page can say what to paste instead. */
import type { Exchange } from '../../http/exchange.ts';
import type { Report } from './report.ts';

export type Outcome =
  | 'empty'
  /** It has causes. */
  | 'causes'
  /** Every answer shown is a success or a redirect. */
  | 'no-failure'
  /** Only a request: nothing shows the answer. */
  | 'only-request'
  /** An answer, or a part of one, without its status. */
  | 'no-status'
  /** Only a token or another credential: nothing shows what was answered. */
  | 'only-credentials'
  /** A failure that no symptom explains. */
  | 'unexplained'
  /** Nothing of HTTP in it. */
  | 'not-http';

/**
 * @param shown the exchanges as they were read: whether an answer is among them.
 * @param isNumbered whether a number of a failure is shown, be it a vendor's own without a status.
 */
export function outcomeOf(
  { causes, exchanges, format, masked }: Report,
  shown: readonly Pick<Exchange, 'response'>[],
  isNumbered = false,
): Outcome {
  if (causes.length > 0) return 'causes';
  if (masked.trim() === '') return 'empty';
  const statuses = exchanges.flatMap(({ status }) => (status === null ? [] : [status]));
  if (statuses.length > 0) return statuses.every((status) => status < 400) ? 'no-failure' : 'unexplained';
  if (isNumbered) return 'unexplained';
  if (exchanges.length > 0) return shown.some(({ response }) => response) ? 'no-status' : 'only-request';
  if (format === 'credential') return 'only-credentials';
  return format === 'text' ? 'not-http' : 'unexplained';
}
