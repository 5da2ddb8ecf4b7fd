/** What nodes of JSON hold: members, and the texts and numbers of values. */
import type { Span } from '../../exchange.ts';
import type { JsonNode } from './json-node.ts';

/** The member of that name, at any number of levels; the first of repeated ones. */
export function member(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  let found = node;
  for (const key of path) found = found?.values[found.keys.indexOf(key)];
  return found;
}

/** Where the content of a string stands, without its quotes. */
export function inner(text: string, node: JsonNode): Span {
  if (node.kind !== 'string') return { start: node.start, end: node.end };
  const closed = node.end - 1 > node.start && text.charAt(node.end - 1) === text.charAt(node.start);
  return { start: node.start + 1, end: Math.max(node.start + 1, closed ? node.end - 1 : node.end) };
}

/** What a string says; for any other value its text. */
export function jsonString(text: string, node: JsonNode): string {
  const { start, end } = inner(text, node);
  const raw = text.slice(start, end);
  if (node.kind !== 'string' || !raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, hex: string | undefined, unit: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES.get(unit) ?? unit),
  );
}

const ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** The number a node states, also as a string of digits. */
export function jsonNumber(text: string, node: JsonNode | undefined): number | undefined {
  if (node?.kind !== 'number' && node?.kind !== 'string') return undefined;
  const { start, end } = inner(text, node);
  const raw = text.slice(start, Math.min(end, start + 30));
  return /^-?\d{1,17}(?:\.\d{1,9})?$/.test(raw) ? Number(raw) : undefined;
}
