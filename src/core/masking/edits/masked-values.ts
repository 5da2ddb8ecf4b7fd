import type { Edit } from './edits.ts';

/** What stands between two values; a dot or an underscore stands within one. */
const between = /[\s"'&;,=<>]/;

/** How many values of a text were masked: a JWT has an edit for each of its parts and is one value. */
export function maskedValues(text: string, edits: readonly Pick<Edit, 'start' | 'end'>[]): number {
  return edits.filter(({ start }, index) => {
    const before = edits[index - 1];
    return !before || between.test(text.slice(before.end, start));
  }).length;
}
