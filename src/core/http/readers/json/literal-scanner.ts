/** Walks over values as JavaScript and Python write them, one after the other. */
import type { JsonNode } from './json-node.ts';
import { jsonString } from './json-value.ts';

const NONE: readonly never[] = [];
const DEEPEST = 60;
const CLOSER: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** `Headers {`, `Object [AxiosHeaders] {`, `new Headers({`, `Map(2) {`, `[Response] {`, `<ref *1> AxiosError {` */
const LABEL =
  /(?:<ref \*\d{1,3}> )?(?:new )?(?:[A-Z][\w$.]{0,60}(?:\(\d{1,6}\))?|\[[\w$: ]{1,60}\])(?: \[[\w$ :]{1,60}\])?\s{0,3}(?:\((?=\{))?(?=\{)/y;
const WORD = /[\w$.-]{1,200}/y;

/** `isCut` tells that the text, or the part up to `limit`, ended within a value. */
export class LiteralScanner {
  at: number;
  isCut = false;
  private readonly text: string;
  private readonly limit: number;

  constructor(text: string, at: number, limit: number) {
    this.text = text;
    this.at = at;
    this.limit = limit;
  }

  value(depth: number): JsonNode | undefined {
    this.blanks();
    const start = this.at;
    if (depth > DEEPEST) return this.expression(start);
    this.skip(LABEL);
    const unit = this.text.charAt(this.at);
    const node =
      unit === '{'
        ? this.object(depth)
        : unit === '[' || unit === '('
          ? this.list(depth, CLOSER[unit] ?? ')')
          : this.leaf();
    return depth === 0 || this.isEnded() ? node : this.expression(start);
  }

  /** `name=` of Python. */
  named(): string | undefined {
    this.blanks();
    const name = /^([A-Za-z_]\w{0,60})\s?=(?!=)/.exec(this.text.slice(this.at, this.at + 70));
    if (name) this.at += name[0].length;
    return name?.[1];
  }

  closes(mark: string): boolean {
    this.blanks();
    if (this.text.charAt(this.at) !== mark) return false;
    this.at++;
    return true;
  }

  separates(): boolean {
    this.blanks();
    if (this.text.charAt(this.at) === ',') this.at++;
    else if (this.text.charAt(this.at) !== ')') return false;
    return true;
  }

  private object(depth: number): JsonNode {
    const start = this.at++;
    const keys: string[] = [];
    const values: JsonNode[] = [];
    while (!this.closes('}') && !this.isCut) {
      const key = this.key();
      this.blanks();
      if (key !== undefined && this.text.charAt(this.at) === ':') {
        this.at++;
        const value = this.value(depth + 1);
        if (value) {
          keys.push(key);
          values.push(value);
        }
      } else this.expression(this.at);
      this.blanks();
      if (this.text.charAt(this.at) === ',') this.at++;
      else if (this.text.charAt(this.at) !== '}') this.isCut = true;
    }
    if (this.text.charAt(this.at) === ')' && this.text.charAt(start - 1) === '(') this.at++;
    return { kind: 'object', start, end: this.at, keys, values };
  }

  private list(depth: number, mark: string): JsonNode {
    const start = this.at++;
    const values: JsonNode[] = [];
    while (!this.closes(mark) && !this.isCut) {
      const value = this.value(depth + 1);
      if (value) values.push(value);
      this.blanks();
      if (this.text.charAt(this.at) === ',') this.at++;
      else if (this.text.charAt(this.at) !== mark) this.isCut = true;
    }
    return { kind: 'array', start, end: this.at, keys: NONE, values };
  }

  private key(): string | undefined {
    const string = this.string();
    if (string) return jsonString(this.text, string);
    const start = this.at;
    return this.skip(WORD) ? this.text.slice(start, this.at) : undefined;
  }

  private leaf(): JsonNode | undefined {
    const string = this.string();
    if (string) return string;
    const start = this.at;
    if (!this.skip(WORD)) return undefined;
    const kind = /^-?\d+(?:\.\d+)?$/.test(this.text.slice(start, this.at)) ? 'number' : 'literal';
    return { kind, start, end: this.at, keys: NONE, values: NONE };
  }

  /** With the prefix that Python has for formats and bytes left out. */
  private string(): JsonNode | undefined {
    const prefix = /^[fFbBrRuU]{1,2}(?=["'])/.exec(this.text.slice(this.at, this.at + 3))?.[0].length ?? 0;
    const start = this.at + prefix;
    const quote = this.text.charAt(start);
    if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
    for (let at = start + 1; at < this.limit; at++) {
      const unit = this.text.charAt(at);
      if (unit === '\\') at++;
      else if (unit === quote) {
        this.at = at + 1;
        return { kind: 'string', start, end: at + 1, keys: NONE, values: NONE };
      } else if (unit === '\n' && quote !== '`') break;
    }
    this.isCut = true;
    this.at = this.limit;
    return undefined;
  }

  /** Whatever else, up to the comma or the mark that ends it. */
  private expression(start: number): JsonNode {
    const open: string[] = [];
    while (this.at < this.limit) {
      const unit = this.text.charAt(this.at);
      const closer = CLOSER[unit];
      if (closer) open.push(closer);
      else if (/[)\]}]/.test(unit)) {
        if (open.length === 0) break;
        open.pop();
      } else if (unit === ',' && open.length === 0) break;
      else if (/["'`]/.test(unit)) {
        if (this.string()) continue;
        break;
      }
      this.at++;
    }
    if (this.at >= this.limit) this.isCut = true;
    return { kind: 'literal', start, end: this.at, keys: NONE, values: NONE };
  }

  private isEnded(): boolean {
    this.blanks();
    return this.at >= this.limit || /[,)\]}]/.test(this.text.charAt(this.at));
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match !== null;
  }

  /** White space and comments. */
  private blanks(): void {
    for (;;) {
      const rest = this.text.charAt(this.at);
      if (rest === '/' && this.text.charAt(this.at + 1) === '/') this.toLineEnd();
      else if (rest === '#' && this.text.charAt(this.at + 1) === ' ') this.toLineEnd();
      else if (rest !== '' && /\s/.test(rest) && this.at < this.limit) this.at++;
      else return;
    }
  }

  private toLineEnd(): void {
    const feed = this.text.indexOf('\n', this.at);
    this.at = feed < 0 ? this.limit : feed;
  }
}
