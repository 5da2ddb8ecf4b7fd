/**
 * The shape of every file under content/. One strict schema a collection: a field that is not named here
 * is an error, so that a misspelt one cannot be lost in silence.
 */
export * from './schema/likeness.ts';
export * from './schema/lists.ts';
export { fixer, prose, proseTexts, type Source, type Step } from './schema/parts.ts';
export * from './schema/reference.ts';
export * from './schema/tree.ts';
export * from './schema/troubleshooting.ts';
