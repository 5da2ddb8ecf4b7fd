/** What a page needs to diagnose, as plain data: `src/islands/diagnosis/engine.ts` makes knowledge of it. */
import type { Catalog } from './catalog.ts';

export interface KnowledgeData {
  readonly symptoms: readonly { id: string; words: string; text?: string | string[]; product?: string }[];
  readonly causes: readonly {
    id: string;
    title: string;
    roles: readonly string[];
    products: readonly string[];
    common: 'very' | 'common' | 'occasional' | 'rare';
    proves: readonly string[];
    suggests: readonly string[];
    fits: readonly string[];
    excludes: readonly string[];
  }[];
  readonly questions: readonly {
    id: string;
    ask: string;
    options: readonly { symptom: string; label?: string; go?: string; end?: { causes: readonly string[] } }[];
    unsure: { go?: string; end?: { causes: readonly string[] } };
  }[];
}

export function knowledgeData({ symptoms, causes, trees }: Catalog): KnowledgeData {
  return {
    symptoms: symptoms.map(({ id, words, text, product }) => ({
      id,
      words,
      ...(text === undefined ? {} : { text }),
      ...(product === undefined ? {} : { product }),
    })),
    causes: causes.map(({ id, title, roles, products, common, proves, suggests, fits, excludes }) => ({
      id,
      title,
      roles,
      products,
      common,
      proves,
      suggests,
      fits,
      excludes,
    })),
    questions: trees.flatMap(({ questions }) =>
      questions.map(({ id, ask, options, unsure: { go, end } }) => ({
        id,
        ask,
        options: options.map(({ symptom, label, go, end }) => ({
          symptom,
          ...(label === undefined ? {} : { label }),
          ...(go === undefined ? {} : { go }),
          ...(end === undefined ? {} : { end: { causes: end.causes } }),
        })),
        unsure: { ...(go === undefined ? {} : { go }), ...(end === undefined ? {} : { end: { causes: end.causes } }) },
      })),
    ),
  };
}
