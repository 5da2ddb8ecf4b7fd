/** What a diagnosis knows, made from the catalog. */
import type { Knowledge } from '../core/diagnosis/diagnose.ts';
import { rules } from '../core/symptoms/rules/index.ts';
import { compilePattern } from '../core/symptoms/texts/text-pattern.ts';
import type { Catalog, Cause } from './catalog.ts';

export function knowledgeOf(catalog: Catalog): Knowledge<Cause> {
  return {
    rules,
    texts: catalog.symptoms.flatMap(({ id, text }) =>
      text === undefined ? [] : [{ id, patterns: [text].flat().map(compilePattern) }],
    ),
    products: new Map(catalog.symptoms.flatMap(({ id, product }) => (product === undefined ? [] : [[id, product]]))),
    clients: new Set(catalog.products.flatMap(({ id, client }) => (client ? [id] : []))),
    causes: catalog.causes,
    likeness: {
      model: catalog.likeness.model,
      kinds: catalog.likeness.kinds.map(({ causes }) => causes),
    },
    questions: catalog.trees.flatMap(({ questions }) => questions),
  };
}
