/** From offsets of the cleaned text to those of the pasted one. */
import type { Exchange, Field, ReadProblem, Span } from '../../exchange.ts';

/** From a span of the cleaned text to that of the pasted one. */
type Origin = (span: Span) => Span;

/** The exchanges with every span in the pasted text, and `decoded` where that text differs from what was read. */
export function toOrigin(pasted: string, origin: Origin, exchanges: readonly Exchange[]): Exchange[] {
  const message = <T extends Exchange['request'] | Exchange['response']>(one: T): T => {
    if (!one) return one;
    const moved = spansMoved(one, origin);
    const fields = one.fields.map((field) => fieldMoved(pasted, field, origin));
    const body = one.body && marked(pasted, { ...one.body, span: origin(one.body.span) });
    return { ...moved, fields, ...(body ? { body } : {}) };
  };
  return exchanges.map((exchange) => ({
    ...exchange,
    ...(exchange.request ? { request: message(exchange.request) } : {}),
    ...(exchange.response ? { response: message(exchange.response) } : {}),
    ...(exchange.log ? { log: spansMoved(exchange.log, origin) } : {}),
  }));
}

export function problemsToOrigin(origin: Origin, problems: readonly ReadProblem[]): ReadProblem[] {
  return problems.map((problem) => ({ ...problem, span: origin(problem.span) }));
}

/** The record with its own spans moved; what is nested deeper stays. */
function spansMoved<T extends object>(record: T, origin: Origin): T {
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    /span$/i.test(key) ? origin(value as Span) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function fieldMoved(pasted: string, field: Field, origin: Origin): Field {
  const valueSpan = origin(field.valueSpan);
  const decoded = field.decoded || pasted.slice(valueSpan.start, valueSpan.end) !== field.value;
  const { name, value } = field;
  const span = origin(field.span);
  /* Something invisible may stand between the name and an empty value. */
  const whole = { start: Math.min(span.start, valueSpan.start), end: Math.max(span.end, valueSpan.end) };
  return { name, value, span: whole, valueSpan, ...(decoded ? { decoded: true as const } : {}) };
}

function marked<T extends { readonly text: string; readonly span: Span; readonly decoded?: true }>(
  pasted: string,
  body: T,
): T {
  if (body.decoded || pasted.slice(body.span.start, body.span.end) === body.text) return body;
  return { ...body, decoded: true };
}
