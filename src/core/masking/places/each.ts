/** Calls `take` for every match of a global pattern. Unlike `matchAll` it makes no copy of the pattern. */
export function eachMatch(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = Math.max(pattern.lastIndex, match.index + 1);
    take(match);
    pattern.lastIndex = next;
  }
}
