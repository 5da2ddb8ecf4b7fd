/** What a network panel says outside its lists of fields. */
import type { Piece } from '../logs/log-facts.ts';

/** All that one exchange of the panel is said to be. */
export interface Facts {
  url?: Piece;
  /** A request target, where no whole address is shown. */
  target?: Piece;
  method?: string;
  status?: Piece;
  reason?: string;
  version?: string;
  /** True where a label of a panel stood with it. */
  labelled?: boolean;
}

/** What one place of the panel says, of which side, and how many lines it takes. */
export interface Fact {
  readonly facts: Facts;
  readonly side: 'sent' | 'got';
  readonly lines: number;
}
