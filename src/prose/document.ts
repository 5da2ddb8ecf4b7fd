/** Makes one tree for textlint out of the stretches of Markdown in a file, with the file's own lines and columns. */
import type { TxtDocumentNode, TxtNode, TxtParentNode } from '@textlint/ast-node-types';
import { parse } from '@textlint/markdown-to-ast';
import type { Fragment } from './fragment.ts';

/** The nodes within `node`; none in a text or a piece of code. */
export const childrenOf = (node: TxtNode): readonly TxtNode[] => (node as Partial<TxtParentNode>).children ?? [];

/** Turns an offset into a line (from 1) and a column (from 0), as textlint counts. */
function positionsOf(source: string) {
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset: number) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) };
  };
}

/** The tree of `source` whose children are the blocks of all `fragments`; nothing else of the file is in it. */
export function documentOf(source: string, fragments: readonly Fragment[]): TxtDocumentNode {
  const positionOf = positionsOf(source);
  const located = (start: number, end: number) => ({
    range: [start, end] as const,
    loc: { start: positionOf(start), end: positionOf(end) },
  });
  const moved = (node: TxtNode, by: number): TxtNode => ({
    ...node,
    ...located(node.range[0] + by, node.range[1] + by),
    ...('children' in node ? { children: childrenOf(node).map((child) => moved(child, by)) } : {}),
  });
  const children = fragments.flatMap(({ start, end }) =>
    parse(source.slice(start, end)).children.map((block) => moved(block as TxtNode, start)),
  );
  return { type: 'Document', raw: source, ...located(0, source.length), children } as TxtDocumentNode;
}
