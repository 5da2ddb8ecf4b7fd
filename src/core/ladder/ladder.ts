/** Exchanges as a ladder: who sent what to whom, in order. Data for a drawing and for its equivalent in words. */

export type RungKind = 'failing' | 'normal refusal' | 'redirect' | 'preflight' | 'refused' | 'success' | 'other';

export interface Rung {
  /** Index of the lane that is asked and answers; lane 0 is the client. */
  readonly to: number;
  /** What the client asked, short enough for a line. */
  readonly asked: string;
  readonly answered: string;
  readonly kind: RungKind;
  /** One sentence for those who do not see the drawing. */
  readonly words: string;
}

export interface Ladder {
  /** The client, then whoever is asked, from left to right. */
  readonly lanes: readonly string[];
  readonly rungs: readonly Rung[];
  /** How many exchanges before the first rung are left out. */
  readonly before: number;
}
