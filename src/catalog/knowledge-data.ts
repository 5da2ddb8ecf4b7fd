/**
 * What a page needs to diagnose, as plain data. Two parts: what finds the causes, and the words that show them, which load
 * with the first result. `src/islands/diagnosis/knowledge.ts` makes knowledge of the first.
 */
import { type PackedKnowledge, packKnowledge, symptomsOf } from '../core/diagnosis/pack.ts';
import type { Catalog } from './catalog.ts';
import { knowledgeOf } from './knowledge.ts';

export interface KnowledgeWords {
  /** Id and words of each symptom, by its number in the packed knowledge. */
  readonly symptoms: readonly (readonly [id: string, words: string])[];
  readonly products: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  /** A question's words, and those of its answers where they differ from the symptom's. */
  readonly questions: Readonly<Record<string, { ask: string; labels: Readonly<Record<string, string>> }>>;
}

export function knowledgeData(catalog: Catalog): PackedKnowledge {
  const patterns = catalog.symptoms.flatMap(({ id, text }) =>
    text === undefined ? [] : [[id, [text].flat()] as const],
  );
  return packKnowledge(knowledgeOf(catalog), new Map(patterns));
}

export function knowledgeWords(catalog: Catalog): KnowledgeWords {
  const { symptoms, causes, trees, products } = catalog;
  const words = new Map(symptoms.map((symptom) => [symptom.id, symptom.words]));
  return {
    symptoms: symptomsOf(knowledgeOf(catalog)).map((id) => [id, words.get(id) ?? id]),
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
