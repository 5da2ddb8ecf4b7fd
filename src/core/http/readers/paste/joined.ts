/** Exchanges of neighbouring parts that are halves of one. */
import type { Exchange, Format, Response } from '../../exchange.ts';
import { sameRefusal } from '../errors/error-line.ts';
import { defined } from './part.ts';

export interface Told {
  readonly format: Format;
  readonly exchanges: readonly Exchange[];
}

const BODIES: ReadonlySet<Format> = new Set(['json-body', 'xml-body', 'html-body']);
const SHOWN: ReadonlySet<Format> = new Set([
  'curl',
  'header-block',
  'httpie',
  'wget',
  'error-line',
  'browser-headers',
  'postman',
  ...BODIES,
]);

/** The exchanges of all parts; halves that follow one another become one exchange. */
export function joined(parts: readonly Told[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let before: Format | undefined;
  for (const part of halved(parts)) {
    const [first, ...rest] = part.exchanges;
    if (first) {
      const last = exchanges.at(-1);
      const one = last && before && join(last, before, first, part);
      if (one) exchanges[exchanges.length - 1] = one;
      else exchanges.push(first);
      for (const exchange of rest) exchanges.push(exchange);
    }
    before = part.exchanges.length > 0 || before === undefined ? part.format : before;
  }
  return exchanges;
}

/** A refusal without its request, and the request that its program repeats below it, are one part. */
function halved(parts: readonly Told[]): Told[] {
  const whole: Told[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const [a, b] = [alone(before), alone(part)];
    if (a?.response && !a.request && b?.request && !b.response)
      whole[whole.length - 1] = { format: 'error-line', exchanges: [{ ...b, ...a }] };
    else whole.push(part);
  }
  return whole;
}

function alone(part: Told | undefined): Exchange | undefined {
  return part?.format === 'error-line' && part.exchanges.length === 1 ? part.exchanges[0] : undefined;
}

function join(last: Exchange, before: Format, next: Exchange, { format }: Told): Exchange | undefined {
  if (before === 'command' && SHOWN.has(format)) return commanded(last, next);
  if (
    format === 'browser-headers' &&
    before === 'error-line' &&
    last.response &&
    !last.request &&
    next.request &&
    !next.response
  )
    return { ...next, ...last };
  if (last.request && !last.response && !next.request && next.response && before !== 'log' && format !== 'log')
    return { ...last, ...next };
  if (before === 'error-line' && format === 'browser-headers') return sameRefusal(last, next);
  const [a, b] = [last.response, next.response];
  if (!a || !b || next.request)
    return format === 'error-line' && before !== 'log' ? sameRefusal(last, next) : undefined;
  if (before === 'error-line' && a.fields.length === 0 && b.status === null && b.fields.length > 0 && !b.body)
    return withHead(last, a, b);
  if (BODIES.has(format)) return withBody(last, a, b);
  if (format === 'error-line' && (before === 'error-line' || SHOWN.has(before))) return sameRefusal(last, next);
  const isAnswer = format === 'header-block' && b.status !== null;
  return before === 'error-line' && a.fields.length === 0 && isAnswer ? sameRefusal(last, next) : undefined;
}

/** The fields behind words about a refusal. */
function withHead(last: Exchange, a: Response, b: Response): Exchange {
  const span = { start: a.span.start, end: Math.max(a.span.end, b.span.end) };
  return { ...last, response: { ...a, fields: b.fields, complete: b.complete, span } };
}

/** What a command asked for, where its output shows only the answer. */
function commanded(command: Exchange, shown: Exchange): Exchange | undefined {
  if (command.response || isElsewhere(command.request?.url, shown.request?.url)) return undefined;
  if (!shown.request) return { ...command, ...shown };
  if (shown.request.fields.length > 0) return shown;
  return {
    ...shown,
    request: defined({ ...command.request, ...shown.request, fields: command.request?.fields ?? [] }),
  };
}

const ADDRESS = /^(?:[a-z]{2,5}:\/\/)?([^/?#]{1,300})(\/[^?#]{0,2000})?/i;

/** Whether what is shown is another call: neither its host nor its path is that of the command. */
function isElsewhere(asked: string | undefined, shown: string | undefined): boolean {
  if (!asked || !shown || /[${<%]/.test(asked) || shown.startsWith('/')) return false;
  const [, host = '', path = '/'] = ADDRESS.exec(asked) ?? [];
  const [, other = '', way = '/'] = ADDRESS.exec(shown) ?? [];
  const name = (one: string) =>
    one
      .replace(/^.*@/, '')
      .replace(/:\d{1,5}$/, '')
      .toLowerCase();
  return name(host) !== name(other) && path !== way;
}

/** Content that stands behind an answer without any. */
function withBody(last: Exchange, a: Response, b: Response): Exchange | undefined {
  if (a.body || !b.body || (a.status !== null && b.status !== null && a.status !== b.status)) return undefined;
  const stated = a.status === null ? { status: b.status, statusSpan: b.statusSpan } : {};
  const span = { start: a.span.start, end: Math.max(a.span.end, b.span.end) };
  const fields = a.fields.length === 0 ? b.fields : a.fields;
  return { ...last, response: defined({ ...a, ...stated, fields, body: b.body, span }) };
}
