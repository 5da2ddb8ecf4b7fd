/** Names of products are kept in parts, so that a result loads only those that it names. */
export const PRODUCT_PARTS = 12;

/** The number of a product's part. */
export const partOfProduct = (id: string): number => (id.charCodeAt(0) + id.length) % PRODUCT_PARTS;
