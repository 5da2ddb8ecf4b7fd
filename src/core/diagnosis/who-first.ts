/** Asking first who the person is, where nothing else tells whose side a refusal is on. */
import { wordsOf } from '../likeness/words.ts';
import type { SeenSymptom } from '../symptoms/find.ts';
import type { RuleInput } from '../symptoms/rule.ts';
import type { Question } from '../tree/tree.ts';
import { type RankedCause, sharers, WIDE } from './order/rank.ts';

interface Known {
  readonly questions: readonly Question[];
  /** The first question that a role meets, by role. */
  readonly starts: ReadonlyMap<string, string>;
}

/** The tree's first question: its answers are roles, and each leads to the first question of its own. */
export function whoQuestion({ questions, starts }: Known): Question | undefined {
  const own = new Set(starts.values());
  return questions.find(({ options }) => options.some(({ go }) => go !== undefined && own.has(go)));
}

/** The role that a person stated by an answer to it. */
export function roleStated(answers: readonly string[], known: Known): string | undefined {
  const said = whoQuestion(known)?.options.find(({ symptom }) => answers.includes(symptom));
  return said && [...known.starts].find(([, question]) => question === said.go)?.[0];
}

interface Named {
  /** Product that a symptom states, by symptom. */
  readonly products: ReadonlyMap<string, string>;
  readonly clients: ReadonlySet<string>;
  readonly causes: readonly RankedCause[];
}

/** Whether a paste holds nothing technical: no field, no request, no name of a product, and of symptoms only what many causes share. */
export function isLaySpeech(
  { text, exchanges }: Pick<RuleInput, 'text' | 'exchanges'>,
  symptoms: readonly Pick<SeenSymptom, 'symptom'>[],
  { products, clients, causes }: Named,
): boolean {
  if (text === '' || exchanges.some(({ request, response }) => request || (response?.fields.length ?? 0) > 0))
    return false;
  const counts = sharers(causes);
  if (symptoms.some(({ symptom }) => (counts.get(symptom) ?? 0) < WIDE)) return false;
  const words = wordsOf(text);
  return ![...products.values(), ...clients].some((product) => words.has(product));
}
