/** A rule for textlint: no sentence is longer than a reader holds in mind. */
import type { TxtNode } from '@textlint/ast-node-types';
import type { TextlintRuleModule } from '@textlint/types';
import { childrenOf } from './document.ts';

export const MOST_WORDS = 30;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Text and code of a block at their own offsets; a piece of code is one word. */
function plain(block: TxtNode): string {
  let text = '';
  const visit = (node: TxtNode): void => {
    if (node.type === 'Str' || node.type === 'Code') {
      const words = node.type === 'Str' ? node.raw : 'X'.repeat(node.raw.length);
      text = text.padEnd(node.range[0] - block.range[0]) + words;
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(block);
  return text;
}

/**
 * The text as the segmenter wants it: it ends a sentence at each line, and goes on after a full stop when a small letter
 * is the next, though sentences here begin with `nginx` or a number too.
 */
const segmentable = (text: string) =>
  text.replaceAll('\n', ' ').replace(/[.?!]["')]*\s+[^\p{L}.?!]*\p{Ll}/gu, (end) => end.toUpperCase());

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const sentenceLength: TextlintRuleModule = ({ RuleError, report, locator }) => {
  const check = (block: TxtNode) => {
    for (const { segment, index } of segmenter.segment(segmentable(plain(block)))) {
      const count = wordsIn(segment);
      if (count <= MOST_WORDS) continue;
      const start = index + segment.search(/\S/);
      const message = `a sentence of ${count} words: split it, ${MOST_WORDS} are the most`;
      report(block, new RuleError(message, { padding: locator.range([start, index + segment.length]) }));
    }
  };
  return { Paragraph: check, TableCell: check };
};
