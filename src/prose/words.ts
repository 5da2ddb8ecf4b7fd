/** The project's own list of words, docs/words.txt: one a line, sorted without regard to case. */

/** The words of a list, as it stands in the file. */
export const wordsOf = (list: string): string[] => list.split('\n').filter((word) => word !== '');

/** What is wrong with the list itself: words out of order or double, and those that no text needs. */
export function listProblems(words: readonly string[], texts: readonly string[]): string[] {
  const all = texts.join('\n').toLowerCase();
  return words.flatMap((word, index) => {
    const before = words[index - 1]?.toLowerCase() ?? '';
    const isSorted = before < word.toLowerCase();
    return [
      ...(isSorted ? [] : [`"${word}" stands behind "${words[index - 1]}": sort the list, each word once`]),
      ...(all.includes(word.toLowerCase()) ? [] : [`"${word}" stands in no text: take it out`]),
    ];
  });
}
