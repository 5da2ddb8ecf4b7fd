/** Part of a text with a stretch of it apart. */
export interface Quote {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** At most this much of a line is shown on either side of the stretch, and of the stretch itself. */
const AROUND = 60;
const LONGEST = 160;
/** A line can be as long as the text: beyond this its end is not looked for. */
const REACH = 10_000;

/** A stretch of a text with what stands round it on its line; `…` stands for what is left out. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    text: shortened(text.slice(start, end), LONGEST),
    after: shortened(after, AROUND),
  };
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
