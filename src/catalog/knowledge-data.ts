/**
 * What a page needs to diagnose, as plain data. Two parts: what finds the causes, and the words that show them, which load
 * with the first result. `src/islands/diagnosis/knowledge.ts` makes knowledge of the first.
 */
import { type PackedKnowledge, packKnowledge, symptomsOf } from '../core/diagnosis/pack.ts';
import type { Catalog } from './catalog.ts';
import { knowledgeOf } from './knowledge.ts';

/** Id and words of a symptom. */
export type SymptomWords = readonly [id: string, words: string];

/** So many symptoms load together. Neighbours belong to one product or area, so a result needs few parts. */
const SYMPTOMS_IN_PART = 32;

export interface KnowledgeWords {
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
  const { causes, trees, products } = catalog;
  return {
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

/** Id and words of each symptom by its number in the packed knowledge, in parts of `SYMPTOMS_IN_PART`. */
export function symptomWords(catalog: Catalog): SymptomWords[][] {
  const words = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom.words]));
  const all = symptomsOf(knowledgeOf(catalog)).map((id): SymptomWords => [id, words.get(id) ?? id]);
  const starts = Array.from({ length: Math.ceil(all.length / SYMPTOMS_IN_PART) }, (_, part) => part * SYMPTOMS_IN_PART);
  return starts.map((start) => all.slice(start, start + SYMPTOMS_IN_PART));
}
