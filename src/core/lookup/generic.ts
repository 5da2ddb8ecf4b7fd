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
