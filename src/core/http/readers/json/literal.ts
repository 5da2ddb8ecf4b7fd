/**
 * Values as JavaScript and Python write them, and as Node and Python print them: bare names, apostrophes, backticks,
 * `Headers { a: 'b' }`, `f"Bearer {token}"`. What is an expression stands as a literal, unread.
 */
import type { JsonNode } from './json-node.ts';
import { LiteralScanner } from './literal-scanner.ts';

export interface Argument {
  /** The name of `name=value`. */
  readonly name?: string;
  readonly value: JsonNode;
}

/** The value that begins at `at`; undefined where none does or the text ends in it. Reads no further than `limit`. */
export function readLiteral(text: string, at: number, limit = at + 100_000): JsonNode | undefined {
  const scanner = new LiteralScanner(text, at, Math.min(limit, text.length));
  const node = scanner.value(0);
  return scanner.isCut ? undefined : node;
}

/** The arguments between the parenthesis at `at` and the one that closes it, and where that ends. */
export function readArguments(text: string, at: number): { readonly args: readonly Argument[]; readonly end: number } {
  const scanner = new LiteralScanner(text, at + 1, Math.min(at + 100_000, text.length));
  const args: Argument[] = [];
  while (!scanner.closes(')') && !scanner.isCut) {
    const name = scanner.named();
    const value = scanner.value(1);
    if (!value) break;
    args.push(name === undefined ? { value } : { name, value });
    if (!scanner.separates()) break;
  }
  return { args, end: scanner.at };
}
