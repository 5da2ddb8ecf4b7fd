/** The engine knows symptoms by number; the page, its links and its words by id. */

import type { Ask, View } from '../view.ts';
import { idsOf, numbersOf } from '../views/symptom-words.ts';

/** A question as the engine takes it. Answers that are no symptom (an old link) are left out. */
export async function toNumbers(ask: Ask): Promise<Ask> {
  return { ...ask, answers: await numbersOf(ask.answers) };
}

/** A view of the engine with the ids of its symptoms, whose words are then at hand. Rejects when they can't be loaded. */
export async function toIds(view: View): Promise<View> {
  // Marks are on symptoms; what an answer speaks for or rules out stands with the causes alone.
  const reasons = [
    ...view.causes.flatMap(({ seen, stated }) => [...seen, ...stated]),
    ...view.excluded.map(({ why }) => why),
  ];
  const ids = await idsOf([...view.symptoms, ...view.options, ...reasons]);
  const id = (number: string) => ids.get(number) ?? number;
  return {
    ...view,
    causes: view.causes.map((cause) => ({ ...cause, seen: cause.seen.map(id), stated: cause.stated.map(id) })),
    pages: await pagesOf(view),
    excluded: view.excluded.map((cause) => ({ ...cause, why: id(cause.why) })),
    options: view.options.map(id),
    symptoms: view.symptoms.map(id),
    excerpt: view.excerpt.map(({ text, symptom }) =>
      symptom === undefined ? { text } : { text, symptom: id(symptom) },
    ),
  };
}

/** The pages of a failure's number, where no cause is found. */
async function pagesOf({ outcome, failureNumber }: View): Promise<View['pages']> {
  if (outcome !== 'unexplained' || !failureNumber) return [];
  const { numberPages } = await import('./number-pages.ts');
  return numberPages(failureNumber);
}
