/** Which exchange a place of the paste belongs to. */
import type { Exchange, Span } from './exchange.ts';

/** The exchange in whose request or response the place stands, or null. */
export function exchangeAt(exchanges: readonly Exchange[], { start, end }: Span): number | null {
  const index = exchanges.findIndex(({ request, response }) =>
    [request?.span, response?.span].some((span) => span && span.start <= start && end <= span.end),
  );
  return index < 0 ? null : index;
}
