/** General wordings ('the audience is wrong', whoever says it) beside what the words of one program say. */
import type { SeenSymptom } from '../../symptoms/find.ts';
import type { Rule } from '../../symptoms/rule.ts';
import { type RankedCause, sharers } from './rank.ts';

/**
 * The symptoms without each that yields to the same words and whose cause another symptom names as well or better: by
 * proof, or shared by no more causes. So no words are counted twice, and a wording that nobody has listed still counts.
 */
export function withoutRepeats(
  symptoms: readonly SeenSymptom[],
  rules: readonly Rule[],
  causes: readonly RankedCause[],
): readonly SeenSymptom[] {
  const general = new Set(rules.flatMap(({ id, yields }) => (yields === 'to-same' ? [id] : [])));
  const found = new Set(symptoms.map(({ symptom }) => symptom));
  if (![...found].some((id) => general.has(id))) return symptoms;
  // What yields to everything else cannot name a cause better.
  const yielding = new Set(rules.flatMap(({ id, yields }) => (yields === undefined ? [] : [id])));
  const own = [...found].filter((id) => !yielding.has(id));
  const shared = sharers(causes);
  const count = (id: string) => shared.get(id) ?? 0;
  const isRepeat = (id: string) =>
    causes.some(
      ({ proves, suggests }) =>
        (proves.includes(id) || suggests.includes(id)) &&
        own.some((other) => proves.includes(other) || (suggests.includes(other) && count(other) <= count(id))),
    );
  const repeats = new Set([...found].filter((id) => general.has(id) && isRepeat(id)));
  return symptoms.filter(({ symptom }) => !repeats.has(symptom));
}

/** The symptoms without those that only name a product. */
export function withoutNames(symptoms: readonly SeenSymptom[], rules: readonly Rule[]): readonly SeenSymptom[] {
  const names = new Set(rules.flatMap(({ id, isName }) => (isName ? [id] : [])));
  return symptoms.filter(({ symptom }) => !names.has(symptom));
}

/** The symptoms without those that yield to any other. */
export function withoutLast(symptoms: readonly SeenSymptom[], rules: readonly Rule[]): readonly SeenSymptom[] {
  const last = new Set(rules.flatMap(({ id, yields }) => (yields === 'to-any' ? [id] : [])));
  return symptoms.filter(({ symptom }) => !last.has(symptom));
}
