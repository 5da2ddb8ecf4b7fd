/** The products that a person names, in the ids that causes use. */

/** A product, with what people call it besides. */
export interface NamedProduct {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
}

/**
 * Ids of the products that a name means: an id, a name, another name (`Azure AD` is `entra`), or else one that begins or
 * ends with such a name (`laravel-sanctum` is `laravel`). Case, blanks, dots and hyphens do not matter. Empty when the
 * name is not known: then it says nothing.
 */
export function productsNamed(name: string, known: readonly NamedProduct[]): string[] {
  const wanted = words(name);
  if (wanted.length === 0) return [];
  const whole = known.filter((product) => namesOf(product).some((one) => one.join('') === wanted.join('')));
  if (whole.length > 0) return whole.map(({ id }) => id);
  const isPart = (one: readonly string[]) =>
    one.length < wanted.length && wanted.some((_, at) => one.every((word, index) => wanted[at + index] === word));
  return known.filter((product) => namesOf(product).some(isPart)).map(({ id }) => id);
}

/** The words of a product's name as a person gives it, in small letters: they tell of products that are not known, too. */
export function wordsOfName(name: string): string[] {
  return name.toLowerCase().match(/[a-z\d+.]+/g) ?? [];
}

function namesOf({ id, name, also }: NamedProduct): string[][] {
  return [id, name, ...also].map(words).filter((one) => one.length > 0);
}

function words(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}#]+/gu) ?? [];
}
