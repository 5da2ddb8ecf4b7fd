/** Words for the ids of a view. Loaded with the first result. */
import words from 'virtual:knowledge-words';

const symptoms = new Map(words.symptoms);

/** Ids of symptoms by the number that the engine gives them. */
export const symptomIds: readonly string[] = words.symptoms.map(([id]) => id);
export const titleOf = (cause: string): string => words.causes[cause] ?? cause;
export const productOf = (product: string): string => words.products[product] ?? product;
export const wordsOf = (symptom: string): string => symptoms.get(symptom) ?? symptom;
export const askOf = (question: string): string => words.questions[question]?.ask ?? question;
/** An answer's words: its own in this question, else those of its symptom. */
export const labelOf = (question: string, symptom: string): string =>
  words.questions[question]?.labels[symptom] ?? wordsOf(symptom);
