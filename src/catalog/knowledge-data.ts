/**
 * What a page needs to diagnose, as plain data. Two parts: what finds the causes, and the words that show them, which load
 * with the first result. `src/islands/diagnosis/engine.ts` makes knowledge of it.
 */
import type { Catalog, Cause, DecisionTree } from './catalog.ts';

/** Edges of a cause, and what else ranking needs of it. */
export type KnownCause = Pick<
  Cause,
  'id' | 'roles' | 'products' | 'codes' | 'common' | 'proves' | 'suggests' | 'fits' | 'excludes'
>;

/** Where a question's answers lead, without words. */
export type KnownQuestion = Pick<DecisionTree['questions'][number], 'id'> & {
  readonly options: readonly { symptom: string; go?: string | undefined; end?: { causes: string[] } | undefined }[];
  readonly unsure: { go?: string | undefined; end?: { causes: string[] } | undefined };
};

export interface KnowledgeData {
  /** Id and patterns. */
  readonly texts: readonly (readonly [id: string, ...patterns: string[]])[];
  /** Product by symptom. */
  readonly products: Readonly<Record<string, string>>;
  /** Products that only send requests. */
  readonly clients: readonly string[];
  readonly causes: readonly KnownCause[];
  readonly questions: readonly KnownQuestion[];
}

export interface KnowledgeWords {
  readonly symptoms: Readonly<Record<string, string>>;
  readonly products: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  /** A question's words, and those of its answers where they differ from the symptom's. */
  readonly questions: Readonly<Record<string, { ask: string; labels: Readonly<Record<string, string>> }>>;
}

const way = ({ go, end }: { go?: string | undefined; end?: { causes: string[] } | undefined }) => ({
  go,
  end: end && { causes: end.causes },
});

export function knowledgeData({ symptoms, causes, trees, products }: Catalog): KnowledgeData {
  return {
    texts: symptoms.flatMap(({ id, text }) => (text === undefined ? [] : [[id, ...[text].flat()] as const])),
    products: Object.fromEntries(symptoms.flatMap(({ id, product }) => (product ? [[id, product]] : []))),
    clients: products.flatMap(({ id, client }) => (client ? [id] : [])),
    causes: causes.map(({ id, roles, products, codes, common, proves, suggests, fits, excludes }) => ({
      id,
      roles,
      products,
      codes,
      common,
      proves,
      suggests,
      fits,
      excludes,
    })),
    questions: trees.flatMap(({ questions }) =>
      questions.map(({ id, options, unsure }) => ({
        id,
        options: options.map((option) => ({ symptom: option.symptom, ...way(option) })),
        unsure: way(unsure),
      })),
    ),
  };
}

export function knowledgeWords({ symptoms, causes, trees, products }: Catalog): KnowledgeWords {
  return {
    symptoms: Object.fromEntries(symptoms.map(({ id, words }) => [id, words])),
    products: Object.fromEntries(products.map(({ id, name }) => [id, name])),
    causes: Object.fromEntries(causes.map(({ id, title }) => [id, title])),
    questions: Object.fromEntries(
      trees.flatMap(({ questions }) =>
        questions.map(({ id, ask, options }) => [
          id,
          {
            ask,
            labels: Object.fromEntries(options.flatMap(({ symptom, label }) => (label ? [[symptom, label]] : []))),
          },
        ]),
      ),
    ),
  };
}
