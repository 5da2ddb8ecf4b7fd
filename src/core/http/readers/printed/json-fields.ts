/** Fields and addresses as objects of JSON, JavaScript and Python hold them. */
import type { Field } from '../../exchange.ts';
import type { JsonNode } from '../json/json-node.ts';
import { inner, jsonString, member } from '../json/json-value.ts';

/** Method and address as an object of a request names them. */
export function address(text: string, node: JsonNode) {
  const method = member(node, 'method') ?? member(node, 'httpMethod');
  const url = member(node, 'url') ?? member(node, 'uri') ?? member(node, 'path');
  return {
    method: method && jsonString(text, method).toUpperCase(),
    url: url && jsonString(text, url),
    urlSpan: url && inner(text, url),
  };
}

/** The members of an object as fields, a list giving one for each of its strings; or objects of name and value. */
export function fieldsIn(text: string, node: JsonNode | undefined): Field[] {
  if (node?.kind === 'array') {
    return node.values.flatMap((one) => {
      const [name, value] = [member(one, 'name'), member(one, 'value')];
      return name?.kind === 'string' && value ? [jsonField(text, jsonString(text, name), value, one)] : [];
    });
  }
  if (node?.kind !== 'object') return [];
  return node.keys.flatMap((name, index) => {
    const value = node.values[index] as JsonNode;
    const each = value.kind === 'array' ? value.values : [value];
    return each
      .filter((one) => one.kind === 'string' || one.kind === 'number')
      .map((one) => jsonField(text, name, one));
  });
}

/** A field whose value is a JSON string; `whole` is what stands for its line. */
export function jsonField(text: string, name: string, value: JsonNode, whole: JsonNode = value): Field {
  return {
    name,
    value: jsonString(text, value),
    span: { start: whole.start, end: whole.end },
    valueSpan: inner(text, value),
  };
}
