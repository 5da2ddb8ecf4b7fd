/** Words that any error text holds: alone, or with a number, they name no cause. */

const generic = new Set([
  ...'http https error err status code response server client request returned failed with the of a an is was and or to in on for page url'.split(
    ' ',
  ),
]);

/** Whether a phrase holds nothing but numbers and such words (`HTTP Error 401.2`). */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => word === '*' || /^\d/.test(word) || generic.has(word));
}

/** Whether a phrase is one or two plain words (`cannot get`); an identifier with digits is none. */
export function isShort(words: readonly string[]): boolean {
  return words.length <= 2 && words.every((word) => /^[a-z]{1,14}$/.test(word));
}

const small = new Set([
  ...'a an the of to in on for is are was were be been by or and as at it its this that these those with from my your i you we they do does did why how what when where which who can but if so vs keep keeps'.split(
    ' ',
  ),
]);

/** Whether a word holds a sentence together and names nothing: alone it is never a reason. */
export const isSmall = (word: string): boolean => small.has(word);
