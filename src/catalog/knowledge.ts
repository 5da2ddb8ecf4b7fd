/** What a diagnosis knows, made from the catalog. */
import type { Knowledge } from '../core/diagnosis/diagnose.ts';
import { rules } from '../core/symptoms/rules/index.ts';
import { compilePattern } from '../core/symptoms/texts/text-pattern.ts';
import type { Catalog, Cause, DecisionTree } from './catalog.ts';

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
      model: catalog.likeness.learnt.model,
      kinds: catalog.likeness.kinds.map(({ causes }) => causes),
    },
    questions: catalog.trees.flatMap(({ questions }) => questions),
    starts: new Map(catalog.trees.flatMap(startsOf(catalog))),
  };
}

/** Roles are answers to a tree's first question, and each leads to the first one of its own. */
function startsOf({ symptoms }: Catalog) {
  const roleOf = new Map(symptoms.map(({ id, role }) => [id, role]));
  return ({ start, questions }: DecisionTree): [string, string][] =>
    (questions.find(({ id }) => id === start)?.options ?? []).flatMap(({ symptom, go }): [string, string][] => {
      const role = roleOf.get(symptom);
      return role && go ? [[role, go]] : [];
    });
}
