/** RFC 9110, section 11.3: a challenge that is being read. */
import type { Span } from './problem.ts';
import type { Challenge, ChallengeSpans } from './types.ts';

/** A parameter, where it stands in its line, and the parameter before it. */
interface Param {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly start: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly end: number;
  readonly before: Param | undefined;
}

const noParams: ReadonlyMap<string, string> = new Map();

/** Among so few names, one is found by looking at each faster than by a Map. */
const few = 8;

/**
 * A challenge that may still grow. Its parameters are a chain, and where they stand is kept in numbers, until somebody
 * asks for `params` or `spans`: a Map for each challenge and an object for each place cost more than reading does.
 */
export class Draft implements Challenge {
  readonly scheme: string;
  token68: string | null = null;
  /** Where it begins, in the line of the scheme. */
  token68At = 0;
  readonly #line: number;
  readonly #start: number;
  #last: Param | undefined = undefined;
  #params: Map<string, string> | undefined = undefined;

  /** A scheme that begins at `start` of the line. */
  constructor(scheme: string, line: number, start: number) {
    this.scheme = scheme;
    this.#line = line;
    this.#start = start;
  }

  get token68Span(): Span | null {
    if (this.token68 === null) return null;
    return { line: this.#line, start: this.token68At, end: this.token68At + this.token68.length };
  }

  /** Whether the challenge has a parameter of this name, which is in lower case. */
  has(name: string): boolean {
    let param = this.#last;
    for (let looks = 0; param && looks < few; looks++) {
      if (param.name === name) return true;
      param = param.before;
    }
    return param !== undefined && this.params.has(name);
  }

  /** Adds a parameter whose name the challenge does not have yet. */
  add(
    name: string,
    value: string,
    line: number,
    start: number,
    nameEnd: number,
    valueStart: number,
    end: number,
  ): void {
    this.#last = { name, value, line, start, nameEnd, valueStart, end, before: this.#last };
    this.#params?.set(name, value);
  }

  get params(): ReadonlyMap<string, string> {
    if (!this.#last) return noParams;
    if (!this.#params) {
      this.#params = new Map();
      for (const { name, value } of this.#inOrder()) this.#params.set(name, value);
    }
    return this.#params;
  }

  get spans(): ChallengeSpans {
    const params = this.#inOrder().map(({ name, line, start, nameEnd, valueStart, end }) => ({
      name,
      nameSpan: { line, start, end: nameEnd },
      valueSpan: { line, start: valueStart, end },
    }));
    const scheme = { line: this.#line, start: this.#start, end: this.#start + this.scheme.length };
    return { scheme, params, token68: this.token68Span };
  }

  /** The parameters in the order written. */
  #inOrder(): Param[] {
    const params: Param[] = [];
    for (let param = this.#last; param; param = param.before) params.push(param);
    return params.reverse();
  }
}
