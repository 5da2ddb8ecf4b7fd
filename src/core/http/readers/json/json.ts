/**
 * JSON (RFC 8259) with the place of every value, read as far as it goes: text that is cut short or breaks the grammar
 * gives what stood before, and where it stopped.
 */
import type { JsonNode } from './json-node.ts';
import { jsonString } from './json-value.ts';

export interface JsonRead {
  readonly node: JsonNode;
  /** Behind the last unit that was understood. */
  readonly end: number;
  /** Where the grammar broke; at the text's end where it was cut short. */
  readonly broken: number | undefined;
}

const NONE: readonly never[] = [];
const DEEPEST = 200;

/** The value that begins at `at` (white space allowed before it). */
export function readJson(text: string, at: number): JsonRead | undefined {
  const scanner = new JsonScanner(text, at);
  const node = scanner.value(0);
  return node && { node, end: scanner.at, broken: scanner.broken };
}

class JsonScanner {
  at: number;
  broken: number | undefined;
  private readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  value(depth: number): JsonNode | undefined {
    this.blanks();
    const start = this.at;
    switch (this.text.charCodeAt(start)) {
      case 123:
        return depth > DEEPEST ? this.fail() : this.object(depth);
      case 91:
        return depth > DEEPEST ? this.fail() : this.array(depth);
      case 34:
        return this.string();
      default:
        return this.word();
    }
  }

  private object(depth: number): JsonNode {
    const start = this.at++;
    const keys: string[] = [];
    const values: JsonNode[] = [];
    while (!this.closes(125)) {
      if (keys.length > 0 && !this.takes(44)) break;
      this.blanks();
      const key = this.text.charCodeAt(this.at) === 34 ? this.string() : this.fail();
      if (!key || this.broken !== undefined || !this.takes(58)) break;
      const value = this.value(depth + 1);
      if (!value) break;
      keys.push(jsonString(this.text, key));
      values.push(value);
      if (this.broken !== undefined) break;
    }
    return { kind: 'object', start, end: this.at, keys, values };
  }

  private array(depth: number): JsonNode {
    const start = this.at++;
    const values: JsonNode[] = [];
    while (!this.closes(93)) {
      if (values.length > 0 && !this.takes(44)) break;
      const value = this.value(depth + 1);
      if (!value) break;
      values.push(value);
      if (this.broken !== undefined) break;
    }
    return { kind: 'array', start, end: this.at, keys: NONE, values };
  }

  /** Cut short, a string goes to the end of the text. */
  private string(): JsonNode {
    const start = this.at;
    let at = start + 1;
    for (;;) {
      const unit = this.text.charCodeAt(at);
      if (unit === 34) break;
      if (unit === 92) at++;
      else if (Number.isNaN(unit)) {
        at = this.text.length;
        this.broken ??= at;
        this.at = at;
        return { kind: 'string', start, end: at, keys: NONE, values: NONE };
      }
      at++;
    }
    this.at = at + 1;
    return { kind: 'string', start, end: this.at, keys: NONE, values: NONE };
  }

  private word(): JsonNode | undefined {
    const start = this.at;
    let end = start;
    while (end < this.text.length && isWord(this.text.charCodeAt(end))) end++;
    const word = this.text.slice(start, Math.min(end, start + 40));
    const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word);
    if (!number && word !== 'true' && word !== 'false' && word !== 'null') return this.fail();
    this.at = end;
    return { kind: number ? 'number' : 'literal', start, end, keys: NONE, values: NONE };
  }

  /** Whether the container ends here: its mark, or nothing more. */
  private closes(mark: number): boolean {
    this.blanks();
    if (this.text.charCodeAt(this.at) === mark) {
      this.at++;
      return true;
    }
    if (this.at < this.text.length) return false;
    this.broken ??= this.at;
    return true;
  }

  private takes(mark: number): boolean {
    this.blanks();
    if (this.text.charCodeAt(this.at) !== mark) {
      this.fail();
      return false;
    }
    this.at++;
    return true;
  }

  private fail(): undefined {
    this.broken ??= this.at;
    return undefined;
  }

  private blanks(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.at++;
    }
  }
}

function isWord(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 97 && unit <= 122) ||
    unit === 45 ||
    unit === 46 ||
    unit === 43 ||
    unit === 69
  );
}
