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

/** Between two fragments that are parsed as one text: ends every block, as long as no fragment leaves a fence open. */
const GAP = '\n\n';

/** Joins the fragments, since one parse is much faster than many, and turns an offset in the result into one in `source`. */
function joined(source: string, fragments: readonly Fragment[]) {
  const starts: number[] = [];
  let text = '';
  for (const { start, end } of fragments) {
    starts.push(text.length);
    text += source.slice(start, end) + GAP;
  }
  const offsetIn = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset);
    return offset - (starts[index] ?? 0) + (fragments[index]?.start ?? 0);
  };
  return { text, offsetIn };
}

/** The tree of `source` whose children are the blocks of all `fragments`; nothing else of the file is in it. */
export function documentOf(source: string, fragments: readonly Fragment[]): TxtDocumentNode {
  const { text, offsetIn } = joined(source, fragments);
  const positionOf = positionsOf(source);
  const located = (start: number, end: number) => ({
    range: [start, end] as const,
    loc: { start: positionOf(start), end: positionOf(end) },
  });
  const moved = (node: TxtNode): TxtNode => ({
    ...node,
    ...located(offsetIn(node.range[0]), offsetIn(node.range[1])),
    ...('children' in node ? { children: childrenOf(node).map(moved) } : {}),
  });
  const children = childrenOf(parse(text)).map(moved);
  return { type: 'Document', raw: source, ...located(0, source.length), children } as TxtDocumentNode;
}
