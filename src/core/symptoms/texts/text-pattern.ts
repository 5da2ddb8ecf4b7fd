/**
 * Finds texts that programs print. A pattern is words as printed: letters match without regard to case, white space
 * matches any white space, `*` matches up to 300 characters of the same line, quotes match smart quotes too. `\*` is a
 * star. Between the marks of JSON (`{"error":"x"}`) any white space may stand, so that a body matches however it is laid
 * out.
 */
import type { Span } from '../../http/exchange.ts';

export interface TextPattern {
  /** In lower case; a text without it holds no match. */
  readonly anchor: string;
  /** Every place in `text`, in order, without overlaps; at most 50. `lower` is `text` in lower case. */
  find(text: string, lower: string): readonly Span[];
}

const MOST = 50;
/** What must not follow a pattern that ends so. */
const endings: readonly (readonly [ends: RegExp, unless: string])[] = [
  // `invalid_client` is not `invalid_client_metadata`.
  [/_[a-z\d_]*[a-z\d]$/i, '(?!_[a-z])'],
  // `expired or invalid` names two reasons.
  [/\bexpired$/i, '(?!,? or (?:is |was )?(?:not |in|un|revoked|wrong|bad|malformed))'],
];
const WILD = '[^\\n]{0,300}?';

/** @throws TypeError when the pattern holds no word, since it would match anywhere. */
export function compilePattern(pattern: string): TextPattern {
  const pieces = pattern
    .replaceAll('\\*', '\u0000')
    .split('*')
    .map((piece) => piece.replaceAll('\u0000', '*'));
  const words = pieces.flatMap((piece) => piece.split(/\s+/)).filter(Boolean);
  // The longest run without quotes is looked for first: most patterns are not in most texts.
  const anchor = words
    .flatMap((word) => word.split(/["'“”‘’]/))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    .toLowerCase();
  if (anchor === '') throw new TypeError(`the pattern ${JSON.stringify(pattern)} holds no word`);
  const end = endings.find(([ends]) => ends.test(pattern))?.[1] ?? '';
  let compiled: RegExp | undefined;

  return {
    anchor,
    find(text, lower) {
      if (!lower.includes(anchor)) return [];
      compiled ??= new RegExp(pieces.map(source).join(WILD) + end, 'giu');
      const found: Span[] = [];
      for (const match of text.matchAll(compiled)) {
        found.push({ start: match.index, end: match.index + match[0].length });
        if (found.length === MOST) break;
      }
      return found;
    },
  };
}

/** Stands for white space that may be missing. */
const GAP = '\u0000';

function source(piece: string): string {
  return piece
    .replace(/"\s*([:,])\s*(?=["{[\d])/g, `"${GAP}$1${GAP}`)
    .replace(/([{[])\s*(?=["{])/g, `$1${GAP}`)
    .replace(/(["\d}\]])\s*(?=[}\]])/g, `$1${GAP}`)
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/["“”]/g, '\\\\?["“”]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\s+/g, '\\s+')
    .replaceAll(GAP, '\\s*');
}
