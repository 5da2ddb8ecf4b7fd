/** RFC 9110, section 11.3: a challenge that is being read. */
import type { Span } from './problem.ts';
import type { Challenge, ChallengeSpans, ParamSpans } from './types.ts';

/** What all challenges without parameters share until they get one: a map for each is slow to make. */
const noParams: Map<string, string> = new Map();
const noPlaces: number[] = [];

/** Numbers for each parameter in `places`: its line, where its name begins and ends, where its value does. */
const placesEach = 5;

/**
 * A challenge that may still grow. Where its parts stand is kept in numbers until somebody asks for `spans`: an object
 * for each place costs more than reading the part does.
 */
export class Draft implements Challenge {
  readonly scheme: string;
  params = noParams;
  token68: string | null = null;
  token68Span: Span | null = null;
  #places = noPlaces;
  readonly #line: number;
  readonly #start: number;
  readonly #end: number;

  /** A scheme, from `start` to `end` of the line. */
  constructor(scheme: string, line: number, start: number, end: number) {
    this.scheme = scheme;
    this.#line = line;
    this.#start = start;
    this.#end = end;
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
    if (this.params.size === 0) {
      this.params = new Map();
      this.#places = [line, start, nameEnd, valueStart, end];
    } else this.#places.push(line, start, nameEnd, valueStart, end);
    this.params.set(name, value);
  }

  get spans(): ChallengeSpans {
    const scheme = { line: this.#line, start: this.#start, end: this.#end };
    return { scheme, params: Array.from(this.params.keys(), this.#paramSpans, this), token68: this.token68Span };
  }

  #paramSpans(name: string, index: number): ParamSpans {
    const [line = 0, start = 0, nameEnd = 0, valueStart = 0, end = 0] = this.#places.slice(index * placesEach);
    return { name, nameSpan: { line, start, end: nameEnd }, valueSpan: { line, start: valueStart, end } };
  }
}
