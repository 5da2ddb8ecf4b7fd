/** A stretch of a file that holds prose: from `start` up to `end`, in characters of the file. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}
