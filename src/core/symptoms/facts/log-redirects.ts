/** Redirects that a log shows, each with the refusal in the next line. A log holds no fields, so the paths must tell. */
import type { Exchange, Span } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';

interface LogRedirect {
  readonly exchange: number;
  readonly span: Span;
  readonly from: string;
  readonly to: string;
  /** The rest of the line, which may name the program. */
  readonly line: string;
}

/** A longer log mixes many people's requests. */
const MOST = 40;

export function logRedirects({ text, exchanges }: RuleInput): readonly LogRedirect[] {
  if (exchanges.length > MOST) return [];
  return exchanges.flatMap((one, exchange) => {
    const next = exchanges[exchange + 1];
    const [from, to] = [one, next].map((each) => pathOf(each));
    const { request, response } = one;
    if (!request || !response || !from || !to || next?.response?.status !== 401) return [];
    if (![301, 302, 303, 307, 308].includes(response.status ?? 0) || request.method !== next.request?.method) return [];
    const line = text.slice(request.span.start, request.span.end + 200).split('\n', 1)[0] ?? '';
    return [{ exchange, span: response.statusSpan ?? response.span, from, to, line }];
  });
}

/** The path of a line of a log, without its query. */
function pathOf(one: Exchange | undefined): string | undefined {
  const { request, response } = one ?? {};
  const isLine = request?.url?.startsWith('/') === true && !request.complete && response?.fields.length === 0;
  return isLine ? request?.url?.split('?', 1)[0] : undefined;
}
