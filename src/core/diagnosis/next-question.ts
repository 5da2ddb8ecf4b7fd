/** Which question to ask next, so that few causes remain whatever the answer. */
import { findQuestion, type Question } from '../tree/tree.ts';

/** So many of the likeliest causes are worth telling apart. */
const WORTH = 8;

/**
 * The question whose answers tell most of the likeliest causes apart: the sum over the causes of how many others each
 * answer leaves behind. Where one cause is left, the question that tells it from its neighbours: those at the same end.
 * Null where there is no cause, or no question tells any two apart.
 *
 * @param causes ids, likeliest first.
 */
export function nextQuestion(causes: readonly string[], questions: readonly Question[]): string | null {
  const [only] = causes;
  const left = causes.length === 1 && only ? [only, ...neighbours(only, questions)] : causes.slice(0, WORTH);
  let best: { id: string; told: number; depth: number } | undefined;
  for (const question of questions) {
    const told = toldApart(question, left, questions);
    const depth = questions.length - below(question, questions).size;
    if (told > 0 && (!best || told > best.told || (told === best.told && depth > best.depth))) {
      best = { id: question.id, told, depth };
    }
  }
  return best?.id ?? null;
}

/** Causes that stand at the same ends. */
function neighbours(cause: string, questions: readonly Question[]): string[] {
  const ends = questions.flatMap(({ options }) => options.flatMap(({ end }) => (end ? [end.causes] : [])));
  const near = ends.filter((causes) => causes.includes(cause)).flat();
  return [...new Set(near)].filter((other) => other !== cause).slice(0, WORTH - 1);
}

/** Pairs of causes that some answer separates; those with the likeliest cause count double. */
function toldApart(question: Question, left: readonly string[], questions: readonly Question[]): number {
  const groups = question.options.map((option) => {
    if (option.end) return new Set(option.end.causes);
    const next = findQuestion({ questions }, option.go ?? '');
    return next ? causesBelow(next, questions) : new Set<string>();
  });
  let told = 0;
  for (const [i, a] of left.entries()) {
    for (const b of left.slice(i + 1)) {
      const apart =
        groups.some((group) => group.has(a) !== group.has(b)) && groups.some((group) => group.has(a) || group.has(b));
      const both = groups.some((group) => group.has(a)) && groups.some((group) => group.has(b));
      if (apart && both) told += i === 0 ? 2 : 1;
    }
  }
  return told;
}

function below(question: Question, questions: readonly Question[]): Set<string> {
  const found = new Set<string>();
  const visit = (one: Question) => {
    if (found.has(one.id)) return;
    found.add(one.id);
    for (const { go } of [...one.options, one.unsure]) {
      const next = go === undefined ? undefined : findQuestion({ questions }, go);
      if (next) visit(next);
    }
  };
  visit(question);
  return found;
}

function causesBelow(question: Question, questions: readonly Question[]): Set<string> {
  const ids = below(question, questions);
  return new Set(
    questions.filter(({ id }) => ids.has(id)).flatMap(({ options }) => options.flatMap(({ end }) => end?.causes ?? [])),
  );
}
