/** Finds the texts of a YAML document that its schema marks as prose. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Fragment } from './fragment.ts';
import type { Shape } from './schemas.ts';

/** Where the text itself stands: without quotes, and without the sign and the indentation of a block. */
function textOf(scalar: Scalar, source: string): Fragment {
  const [start, end] = scalar.range ?? [0, 0];
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return { start: start + 1, end: end - 1 };
  if (scalar.type === 'PLAIN') return { start, end };
  const [header = ''] = /^[^\n]*\n\s*/.exec(source.slice(start, end)) ?? [];
  return { start: start + header.length, end };
}

const shapeUnder = (shape: Shape, key: string) => shape.properties?.[key] ?? shape.additionalProperties;

/**
 * The marked texts of `source`, in their order. A document that is not what its schema says gives fewer of them:
 * `npm run check` names such mistakes.
 */
export function yamlFragments(source: string, shape: Shape): Fragment[] {
  const found: Fragment[] = [];
  const visit = (node: unknown, at: Shape | boolean | undefined): void => {
    if (typeof at !== 'object') return;
    if (isMap(node)) for (const { key, value } of node.items) visit(value, shapeUnder(at, String(key)));
    else if (isSeq(node)) for (const item of node.items) visit(item, at.items);
    else if (at.prose && isScalar(node) && typeof node.value === 'string') found.push(textOf(node, source));
  };
  visit(parseDocument(source).contents, shape);
  return found;
}
