/**
 * What a page needs to diagnose, as plain data. Two parts: what finds the causes, and the words that show them, which load
 * with the first result. `src/islands/diagnosis/engine/knowledge.ts` makes knowledge of the first.
 */

import type { NamedProduct } from '../core/diagnosis/products.ts';
import { type PackedKnowledge, packKnowledge, symptomsOf } from '../core/diagnosis/transport/pack.ts';
import { type PackedTexts, packTexts } from '../core/diagnosis/transport/pack-texts.ts';
import { PRODUCT_PARTS, partOfProduct } from '../core/diagnosis/transport/product-parts.ts';
import { type PackedModel, packModel } from '../core/likeness/pack.ts';
import type { Catalog, Scheme } from './catalog.ts';
import { knowledgeOf } from './knowledge.ts';

/** Id and words of a symptom. */
export type SymptomWords = readonly [id: string, words: string];

/** How many symptoms load together. Neighbours belong to one product or area, so a result needs few parts. */
const SYMPTOMS_IN_PART = 32;

export interface KnowledgeWords {
  /** How many symptoms a part of `symptomWords` holds. */
  readonly inPart: number;
  /** Names of schemes in lower case, in the order of `schemeWords`. */
  readonly schemes: readonly string[];
  readonly causes: Readonly<Record<string, string>>;
  /** A question's words, and those of its answers where they differ from the symptom's. */
  readonly questions: Readonly<Record<string, { ask: string; labels: Readonly<Record<string, string>> }>>;
}

/** What every paste needs. The texts follow in parts, those that the marks name. */
export interface KnowledgeData {
  readonly tables: PackedKnowledge;
  /** How many rules there are: the number of the first text. */
  readonly ruleCount: number;
  readonly marks: PackedTexts['marks'];
}

export function knowledgeData(catalog: Catalog): KnowledgeData {
  const knowledge = knowledgeOf(catalog);
  return { tables: packKnowledge(knowledge), ruleCount: knowledge.rules.length, marks: textsOf(catalog).marks };
}

/** What orders causes where symptoms leave it open. */
export function likenessData(catalog: Catalog): {
  readonly model: PackedModel;
  readonly kinds: readonly (readonly string[])[];
} {
  const { learnt, kinds } = catalog.likeness;
  return { model: packModel(learnt.model), kinds: kinds.map(({ causes }) => causes) };
}

export function textParts(catalog: Catalog): readonly string[] {
  return textsOf(catalog).parts;
}

function textsOf({ symptoms }: Catalog): PackedTexts {
  return packTexts(symptoms.flatMap(({ text }) => (text === undefined ? [] : [[text].flat()])));
}

export function knowledgeWords(catalog: Catalog): KnowledgeWords {
  const { causes, trees, schemes } = catalog;
  return {
    inPart: SYMPTOMS_IN_PART,
    schemes: schemes.map(({ name }) => name.toLowerCase()),
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

/** What a challenge of a scheme is explained with. */
export type SchemeWords = Pick<Scheme, 'answer' | 'url' | 'params' | 'errors'>;

export function schemeWords({ schemes }: Catalog): SchemeWords[] {
  return schemes.map(({ answer, url, params, errors }) => ({ answer, url, params, errors }));
}

/** What people call the products, to know those that they name. */
export function knownProducts({ products }: Catalog): readonly NamedProduct[] {
  return products.map(({ id, name, also }) => ({ id, name, also }));
}

/** Names of products by id, in the parts that `partOfProduct` tells: a result names one or two. */
export function productNames({ products }: Catalog): Readonly<Record<string, string>>[] {
  return Array.from({ length: PRODUCT_PARTS }, (_, part) =>
    Object.fromEntries(products.filter(({ id }) => partOfProduct(id) === part).map(({ id, name }) => [id, name])),
  );
}
