/** Objects that hold a message, as code prints them: `{"status":401,"headers":{"www-authenticate":"Basic"}}`. */
import type { Exchange, Field, Span } from '../../exchange.ts';
import { type Stated, statusInJson } from '../errors/stated-status.ts';
import type { JsonNode } from '../json/json-node.ts';
import { member } from '../json/json-value.ts';
import { sideOf } from '../message/field-names.ts';
import { makeRequest } from '../message/message.ts';
import { defined } from '../paste/part.ts';
import { exchangeInJson } from './json-exchange.ts';
import { address, fieldsIn } from './json-fields.ts';
import { panelMessages } from './panel-json.ts';

/** The messages of one object; undefined where too few of its members are known fields. */
export function messagesInJson(text: string, node: JsonNode): Exchange[] | undefined {
  if (node.kind !== 'object') return undefined;
  const panel = panelMessages(text, node);
  if (panel) return panel;
  const both = exchangeInJson(text, node);
  if (both) return [both];
  const headers = member(node, 'headers') ?? member(node, 'error', 'header') ?? member(node, 'Headers');
  const fields = headers ? fieldsIn(text, headers) : fieldsIn(text, node).map(dashed);
  const known = fields.filter((field) => sideOf(field.name));
  if (known.length < (headers ? 1 : 3)) return undefined;
  const span = { start: node.start, end: node.end };
  const sent = known.filter((field) => sideOf(field.name) === 'request').length;
  if (sent * 2 > known.length) return [{ request: makeRequest({ ...address(text, node), fields, span }) }];
  const stated = statusInJson(text, node);
  /* An object of nothing but fields is no content. */
  const isHead = !headers && known.length === fields.length && fields.length === node.keys.length;
  const body = isHead ? undefined : { text: text.slice(node.start, node.end), span };
  const response = defined({
    status: stated?.status ?? null,
    statusSpan: stated?.span,
    /* Beside a status stand facts that are no fields. */
    fields: stated && !headers ? known : fields,
    body,
    span,
    complete: headers !== undefined,
  });
  return [{ response }];
}

/** Ansible writes the names of fields with `_`. */
function dashed(field: Field): Field {
  const name = field.name.replaceAll('_', '-');
  return name !== field.name && sideOf(name) ? { ...field, name } : field;
}

const PAIR = /(?<=[\s{,(])['"]?([A-Za-z][\w-]{1,60})['"]?\s{0,3}:\s{0,3}(?:'([^'\n]{0,4000})'|"([^"\n]{0,4000})")/dg;

/** The same in objects as Python and Node print them, with apostrophes or bare names. */
export function messagesInLoose(text: string, span: Span, stated: Stated | undefined): Exchange[] | undefined {
  const content = text.slice(span.start, Math.min(span.end, span.start + 100_000));
  const fields = Array.from(content.matchAll(PAIR), (match) => looseField(match, span.start));
  const known = fields.filter(
    (field) => /[-A-Z]|^(?:host|server|cookie|accept|date|location)$/.test(field.name) && sideOf(field.name),
  );
  if (known.length < 2) return undefined;
  const sent = known.filter((field) => sideOf(field.name) === 'request').length;
  if (sent * 2 > known.length) return [{ request: makeRequest({ fields: known, span, complete: false }) }];
  const body = known.length === fields.length ? undefined : { text: text.slice(span.start, span.end), span };
  const status = { status: stated?.status ?? null, statusSpan: stated?.span };
  return [{ response: defined({ ...status, fields: known, body, span, complete: false }) }];
}

function looseField(match: RegExpExecArray, by: number): Field {
  const place = match.indices?.[2] ?? match.indices?.[3] ?? [0, 0];
  return {
    name: match[1] ?? '',
    value: match[2] ?? match[3] ?? '',
    span: { start: by + match.index, end: by + match.index + match[0].length },
    valueSpan: { start: by + place[0], end: by + place[1] },
  };
}
