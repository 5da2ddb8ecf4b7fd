/** The engine knows symptoms by number; the page, its links and its words by id. */
import type { Ask, View } from './view.ts';
import { symptomIds } from './words.ts';

/** A question as the engine takes it. Answers that are no symptom (an old link) are left out. */
export function toNumbers(ask: Ask): Ask {
  const numbers = ask.answers.map((id) => symptomIds.indexOf(id)).filter((number) => number >= 0);
  return { ...ask, answers: numbers.map(String) };
}

/** A view of the engine with the ids of its symptoms. */
export function toIds(view: View): View {
  const id = (number: string) => symptomIds[Number(number)] ?? number;
  return {
    ...view,
    causes: view.causes.map((cause) => ({ ...cause, seen: cause.seen.map(id) })),
    excluded: view.excluded.map((cause) => ({ ...cause, why: id(cause.why) })),
    options: view.options.map(id),
    symptoms: view.symptoms.map(id),
    excerpt: view.excerpt.map(({ text, symptom }) =>
      symptom === undefined ? { text } : { text, symptom: id(symptom) },
    ),
  };
}
