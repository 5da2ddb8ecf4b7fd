/** A line being unwrapped: what is left of it, and where in the text that stands. */
export interface Draft {
  text: string;
  start: number;
  end: number;
  apart: boolean;
}

/** Takes units off the front of a line. */
export function drop(draft: Draft, count: number): void {
  if (count === 0) return;
  draft.text = draft.text.slice(count);
  draft.start += count;
}

export function isBlank(draft: Draft): boolean {
  return draft.text.trim() === '';
}
