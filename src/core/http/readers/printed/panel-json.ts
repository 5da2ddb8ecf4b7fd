/**
 * What 'Copy All' of Firefox's network panel gives: the fields as JSON under the headings of the panel.
 *
 *     {"Response Headers (300 B)": {"headers": [{"name": "server", "value": "nginx"}]}}
 */
import type { Exchange, Field } from '../../exchange.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonString, member } from '../json/json-value.ts';
import { makeRequest, makeResponse } from '../message/message.ts';
import { jsonField } from './json-fields.ts';

const HEADING = /^(Request|Response) Headers(?: \(.{1,40}\))?$/;
const METHOD = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Undefined where the object has none of the panel's headings. */
export function panelMessages(text: string, node: JsonNode): Exchange[] | undefined {
  const exchange: { request?: Exchange['request']; response?: Exchange['response'] } = {};
  for (const [index, key] of node.keys.entries()) {
    const value = node.values[index];
    const side = HEADING.exec(key)?.[1];
    const list = member(value, 'headers');
    if (value && side && list?.kind === 'array') {
      const parts = { fields: fieldsOf(text, list), span: { start: value.start, end: value.end } };
      if (side === 'Request') exchange.request = { ...makeRequest(parts), ...addressIn(text, node) };
      else exchange.response = { ...makeResponse(parts), ...statusIn(text, node) };
    }
  }
  const { request, response } = exchange;
  if (!request && !response) return undefined;
  return [{ ...(request ? { request } : {}), ...(response ? { response } : {}) }];
}

function fieldsOf(text: string, list: JsonNode): Field[] {
  return list.values.flatMap((one) => {
    const name = member(one, 'name');
    const value = member(one, 'value');
    return name?.kind === 'string' && value ? [jsonField(text, jsonString(text, name), value, one)] : [];
  });
}

/** `"GET": {"scheme": "https", "host": "api.example.com", "filename": "/me"}` */
function addressIn(text: string, node: JsonNode) {
  const at = node.keys.findIndex((key) => METHOD.test(key));
  const asked = node.values[at];
  const part = (name: string) => {
    const one = member(asked, name);
    return one?.kind === 'string' ? jsonString(text, one) : undefined;
  };
  const [scheme, host, file] = [part('scheme'), part('host'), part('filename')];
  const place = member(asked, 'filename');
  if (!scheme || !host || file === undefined || !place) return {};
  return { method: node.keys[at] ?? 'GET', url: `${scheme}://${host}${file}`, urlSpan: inner(text, place) };
}

/** `"Status": "401Unauthorized"`: the number and the reason without a space. */
function statusIn(text: string, node: JsonNode) {
  const value = member(node, 'Status');
  const match = value?.kind === 'string' ? /^([1-5]\d\d)\s?(.{0,60})$/.exec(jsonString(text, value)) : null;
  if (!value || !match) return {};
  const { start } = inner(text, value);
  return {
    status: Number(match[1]),
    statusSpan: { start, end: start + 3 },
    ...(match[2] ? { reason: match[2] } : {}),
  };
}
