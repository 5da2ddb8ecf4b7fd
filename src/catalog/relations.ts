/** What belongs to an entry without being named in its file: pages and twins ask here, so that they say the same. */
import type { Catalog, Code } from './catalog.ts';
import type { Variant } from './variants.ts';

export function relationsOfCode(catalog: Catalog, code: Code) {
  const number = Number(code.id);
  return {
    causes: catalog.causes.filter(({ codes }) => codes.includes(number)),
    subCodes: catalog.variants.filter((other) => other.isSubCode && other.code.startsWith(`${code.id}.`)),
    vendorCodes: catalog.variants.filter(
      (other) => !other.isSubCode && (other.parent === number || other.code === code.id),
    ),
    comparisons: catalog.comparisons.filter(({ pair }) => pair.includes(code.id)),
    headers: catalog.headers.filter(({ codes }) => codes.includes(number)),
    trees: catalog.trees.filter((tree) => tree.code === code.id),
    /** Texts by which programs say this code to a person. */
    wordings: catalog.symptoms.filter(
      (symptom) =>
        symptom.code === code.id && symptom.text !== undefined && ['page', 'console', 'command'].includes(symptom.seen),
    ),
  };
}

export function relationsOfVariant(catalog: Catalog, variant: Variant) {
  const ownCause = `${variant.vendor}-${variant.code.replace('.', '-')}`;
  return {
    /** The registered code that it refines, or that a client sees instead. */
    parent: catalog.codes.find(({ id }) => id === String(variant.parent)),
    /** The registered code of the same number. */
    registered: catalog.codes.find(({ id }) => id === variant.code),
    sameNumber: catalog.variants.filter((other) => other.code === variant.code && other.id !== variant.id),
    causes: catalog.causes.filter(
      ({ id, products, body }) =>
        id === ownCause || (variant.isSubCode && products.includes(variant.vendor) && body.includes(variant.code)),
    ),
  };
}
