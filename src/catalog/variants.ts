/** Vendors' codes and sub-codes with their URLs, and the numbers that only vendors use. */
import type { Content, Entry } from './read.ts';
import type { Source, VariantFacts } from './schema.ts';

export type Variant = Entry<VariantFacts> & {
  readonly url: string;
  /** IIS writes it behind the status, such as `401.2`. */
  readonly isSubCode: boolean;
  readonly title: string;
  readonly vendorName: string;
};

/** A number that only vendors use, with each vendor's meaning. */
export interface BareNumber {
  readonly id: string;
  readonly code: string;
  readonly url: string;
  readonly title: string;
  readonly answer: string;
  readonly variants: readonly Variant[];
  readonly sources: readonly Source[];
}

/** All variants, in the order of their numbers. */
export function variantsOf({ variants, vendors }: Content): readonly Variant[] {
  const nameOf = (id: string) => vendors.find((vendor) => vendor.id === id)?.name ?? id;
  return variants
    .map((variant): Variant => {
      const vendorName = nameOf(variant.vendor);
      const title = `${vendorName} ${variant.code} ${variant.name}`;
      return { ...variant, url: variantUrl(variant), isSubCode: isSubCode(variant), title, vendorName };
    })
    .sort((a, b) => byNumber(a.code, b.code) || (a.vendor < b.vendor ? -1 : 1));
}

/** IIS alone has sub-codes. */
function isSubCode({ vendor }: VariantFacts): boolean {
  return vendor === 'iis';
}

/** Sub-codes stand at the root (`/401.2/`), other vendors' codes below the vendor (`/nginx/499/`). */
function variantUrl(variant: VariantFacts): string {
  return isSubCode(variant) ? `/${variant.code}/` : `/${variant.vendor}/${variant.code}/`;
}

/** Orders `401.2` before `401.10`, and both after `401`. */
function byNumber(a: string, b: string): number {
  const [whole = 0, part = -1] = a.split('.').map(Number);
  const [otherWhole = 0, otherPart = -1] = b.split('.').map(Number);
  return whole - otherWhole || part - otherPart;
}

/** Numbers of vendors alone; `registered` are those that have a page as codes. */
export function bareNumbers(variants: readonly Variant[], registered: ReadonlySet<string>): BareNumber[] {
  const byCode = Map.groupBy(
    variants.filter((variant) => !variant.isSubCode && !registered.has(variant.code)),
    (variant) => variant.code,
  );
  return [...byCode].map(([code, all]) => {
    const vendors = all.map(({ vendorName }) => vendorName);
    return {
      id: code,
      code,
      url: `/${code}/`,
      title: `${code} (${vendors.join(', ')})`,
      answer: `${code} is no registered HTTP status. ${
        all.length > 1
          ? `${all.length} vendors use the number, each with a meaning of its own.`
          : `${vendors[0]} uses the number.`
      }`,
      variants: all,
      sources: distinct(all.flatMap(({ sources }) => sources)),
    };
  });
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
