/**
 * Objects that hold a whole exchange: an entry out of a HAR, an error of axios or Octokit, Caddy's log line laid out.
 *
 *     {"request": {"method": "GET", "url": "https://a.example/"}, "response": {"status": 401, "headers": []}}
 *     {"message": "...", "config": {"url": "https://a.example/", "method": "get"}, "status": 401}
 */
import type { Exchange } from '../../exchange.ts';
import { statusInJson } from '../errors/stated-status.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonString, member } from '../json/json-value.ts';
import { defined } from '../paste/part.ts';
import { address, fieldsIn } from './json-fields.ts';

/** Undefined where the object names no request with an address, or states no status. */
export function exchangeInJson(text: string, node: JsonNode): Exchange | undefined {
  const asked = object(member(node, 'request')) ?? object(member(node, 'config'));
  if (!asked) return undefined;
  const answered = object(member(node, 'response'));
  const { method, url, urlSpan } = address(text, asked);
  const stated = statusInJson(text, answered ?? node);
  if (!url || !stated) return undefined;
  const headers = member(asked, 'headers');
  const reason = member(answered, 'statusText');
  const request = defined({
    method: method || undefined,
    url,
    urlSpan,
    fields: fieldsIn(text, headers),
    span: { start: asked.start, end: asked.end },
    complete: headers?.kind === 'array' && headers.values.length > 0,
  });
  const response = defined({
    status: stated.status,
    statusSpan: stated.span,
    reason: reason?.kind === 'string' ? jsonString(text, reason) || undefined : undefined,
    fields: fieldsIn(text, member(answered, 'headers') ?? member(node, 'resp_headers')),
    body: content(text, answered),
    span: answered ? { start: answered.start, end: answered.end } : { start: node.start, end: node.end },
    complete: false,
  });
  return { request, response };
}

function object(node: JsonNode | undefined): JsonNode | undefined {
  return node?.kind === 'object' ? node : undefined;
}

function content(text: string, answered: JsonNode | undefined) {
  const node = member(answered, 'content', 'text') ?? member(answered, 'data') ?? member(answered, 'body');
  if (node?.kind !== 'string' && node?.kind !== 'object') return undefined;
  const span = inner(text, node);
  const shown = node.kind === 'string' ? jsonString(text, node) : text.slice(span.start, span.end);
  return shown === '' ? undefined : { text: shown, span };
}
