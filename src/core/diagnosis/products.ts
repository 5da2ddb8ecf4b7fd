/** The product that a person names, in the ids that causes use. */

/**
 * Ids among `known` that a name means: the same word, or a part of it (`laravel-sanctum` is `laravel`). Case, blanks and
 * dots do not matter. Empty when the name is not known: then it says nothing.
 */
export function productsNamed(name: string, known: Iterable<string>): string[] {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/[\s._]+/g, '-');
  const all = [...new Set(known)];
  if (all.includes(wanted)) return [wanted];
  const parts = new Set(wanted.split('-'));
  return all.filter((id) => parts.has(id) || wanted.startsWith(`${id}-`) || wanted.endsWith(`-${id}`));
}
