/** A value of JSON, or of a literal of a program, with its place in the text. */
import type { Span } from '../../exchange.ts';

export interface JsonNode extends Span {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'literal';
  /** Of an object, in order, repeats kept; the same index in `values`. */
  readonly keys: readonly string[];
  /** Of an object or an array. */
  readonly values: readonly JsonNode[];
}
