/** Words for the ids of a view. Loaded with the first result; those of symptoms come in parts. */
import words from 'virtual:knowledge-words';
import products from 'virtual:product-names';
import schemes from 'virtual:scheme-words';
import { partOfProduct } from '../../../core/diagnosis/transport/product-parts.ts';
import { wordsOf } from './symptom-words.ts';

export { wordsOf } from './symptom-words.ts';
export const titleOf = (cause: string): string => words.causes[cause] ?? cause;
export const askOf = (question: string): string => words.questions[question]?.ask ?? question;
/** An answer's words: its own in this question, else those of its symptom. */
export const labelOf = (question: string, symptom: string): string =>
  words.questions[question]?.labels[symptom] ?? wordsOf(symptom);
/** A product's name; its id where the name can't be loaded. */
export async function productOf(product: string): Promise<string> {
  const part = await products[partOfProduct(product)]?.().catch(() => undefined);
  return part?.default[product] ?? product;
}
/** What is said of a scheme; undefined where none of that name is known. Rejects when it can't be loaded. */
export async function schemeWordsOf(scheme: string) {
  return (await schemes[words.schemes.indexOf(scheme.toLowerCase())]?.())?.default;
}
