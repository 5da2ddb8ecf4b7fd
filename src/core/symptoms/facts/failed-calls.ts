/** Calls of scripts to another origin that a browser's HAR shows without a status. */
import { addressOf, sameOrigin } from '../../http/address.ts';
import type { RuleInput, Sighting } from '../rule.ts';
import { fieldValue } from './messages.ts';

interface FailedCall extends Sighting {
  /** True where the browser must send a preflight first (Fetch standard, CORS-unsafe request-header names). */
  readonly asksFirst: boolean;
}

/** Chrome's `_error` and Playwright's `_failureText`; the status is 0 or -1. */
const FAILED = /"(?:_error|_failureText)"\s{0,5}:\s{0,5}"(net::ERR_FAILED)"/d;
const UNSAFE = /^(?:authorization|x-(?!client-data$)[\w-]+|dpop)$/i;
const MOST = 200;

/** At the place where the capture says that the call failed; only calls that name another origin as their page's. */
export function failedCalls({ text, exchanges }: RuleInput): readonly FailedCall[] {
  return exchanges.slice(0, MOST).flatMap(({ request, response }, exchange) => {
    if (!request || !response || response.status !== null) return [];
    const target = addressOf(request.url);
    const from = addressOf(fieldValue(request, 'origin') ?? fieldValue(request, 'referer'));
    if (!target || !from || sameOrigin(target, from)) return [];
    const place = FAILED.exec(text.slice(response.span.start, response.span.end))?.indices?.[1];
    if (!place) return [];
    const span = { start: response.span.start + place[0], end: response.span.start + place[1] };
    const asksFirst = request.fields.some(({ name }) => UNSAFE.test(name));
    return [{ exchange, span, asksFirst }];
  });
}
