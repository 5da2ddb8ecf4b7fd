/** What a rule is: a fact that can be seen in exchanges. One rule a file in its area below `rules/`, its cases beside it. */
import type { Challenge, ChallengeProblem } from '../http/challenge/index.ts';
import type { Exchange, Span } from '../http/exchange.ts';

/** Where a symptom was seen. `exchange` is an index; null for text outside any exchange. */
export interface Sighting {
  readonly exchange: number | null;
  readonly span: Span;
}

/** A challenge with the place of its field line's value in the paste. */
export interface SeenChallenge {
  readonly challenge: Challenge;
  /** `www` from the origin server, `proxy` from a proxy. */
  readonly from: 'www' | 'proxy';
  readonly span: Span;
}

/** What is wrong with a challenge, with its place in the paste. */
export interface SeenProblem extends Span {
  readonly code: ChallengeProblem['code'];
  readonly level: ChallengeProblem['level'];
  /** The value that it stands in. */
  readonly within: Span;
}

/** What rules look at: the paste, its exchanges, and the challenges of each exchange, parsed once. */
export interface RuleInput {
  readonly text: string;
  readonly exchanges: readonly Exchange[];
  /** For each exchange the challenges of its response, in order. */
  readonly challenges: readonly (readonly SeenChallenge[])[];
  /** For each exchange what is wrong with them. */
  readonly problems: readonly (readonly SeenProblem[])[];
  /** The exchange whose refusal is the matter, or null. */
  readonly failing: number | null;
}

/** A rule gives every place where its symptom is seen. Pure; never throws, whatever the input. */
export interface Rule {
  /** The file's name and the symptom's `rule` in content/symptoms. */
  readonly id: string;
  /**
   * A wording that any program may use. It yields `to-same`: to a symptom of one program's own that says the same, or
   * `to-any`: to every other symptom that has a cause.
   */
  readonly yields?: 'to-same' | 'to-any';
  /** The name of a product, which says nothing of a login by itself. */
  readonly isName?: true;
  find(input: RuleInput): readonly Sighting[];
}
