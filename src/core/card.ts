/** A cause as it is shown where causes are compared: in the tree's ends, in a diagnosis, in a note. */

/** One thing to do. Texts may hold `code` marks. */
export interface CardStep {
  readonly do: string;
  readonly run?: string | undefined;
  /** The same command for PowerShell, where there is one. */
  readonly powerShell?: string | undefined;
  readonly see?: string | undefined;
  readonly risk?: string | undefined;
  readonly for?: string | undefined;
}

export interface CauseCard {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly answer: string;
  readonly who: readonly string[];
  readonly check: CardStep;
  /** Answers of a tree that only somebody who has done the check can give. */
  readonly answersThatCheck: readonly string[];
  readonly fix: readonly CardStep[];
  readonly proof: CardStep;
}
