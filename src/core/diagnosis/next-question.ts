/** Which question to ask next, so that few causes remain whatever the answer. */
import { findQuestion, type Question } from '../tree/tree.ts';

/** So many of the likeliest causes are worth telling apart. */
const WORTH = 8;

/**
 * The question whose answers tell most of the likeliest causes apart: the sum over the causes of how many others each
 * answer leaves behind. Where one cause is left, the question that tells it from its neighbours: those at the same end.
 * Where no question leads to two of them, the one that confirms most: some answer leads to a cause, another does not.
 * Null where there is no cause, or none that a question leads to.
 *
 * @param causes ids, likeliest first.
 * @param start id of the first question that the person's role meets: those below it come first.
 */
export function nextQuestion(
  causes: readonly string[],
  questions: readonly Question[],
  start?: string | undefined,
): string | null {
  const [only] = causes;
  const left = causes.length === 1 && only ? [only, ...neighbours(only, questions)] : causes.slice(0, WORTH);
  const first = start === undefined ? undefined : findQuestion({ questions }, start);
  const own = first ? below(first, questions) : undefined;
  const among = (asked: readonly Question[]) =>
    best(asked, questions, (groups) => toldApart(groups, left)) ??
    best(asked, questions, (groups) => confirmed(groups, left));
  return (own ? among(questions.filter(({ id }) => own.has(id))) : null) ?? among(questions);
}

type Groups = readonly ReadonlySet<string>[];

/** The question asked with the highest count, and of those the deepest; null where none counts. */
function best(
  asked: readonly Question[],
  questions: readonly Question[],
  countOf: (groups: Groups) => number,
): string | null {
  let found: { id: string; count: number; depth: number } | undefined;
  for (const question of asked) {
    const count = countOf(groupsOf(question, questions));
    const depth = questions.length - below(question, questions).size;
    if (count > 0 && (!found || count > found.count || (count === found.count && depth > found.depth))) {
      found = { id: question.id, count, depth };
    }
  }
  return found?.id ?? null;
}

/** Causes that stand at the same ends. */
function neighbours(cause: string, questions: readonly Question[]): string[] {
  const ends = questions.flatMap(({ options }) => options.flatMap(({ end }) => (end ? [end.causes] : [])));
  const near = ends.filter((causes) => causes.includes(cause)).flat();
  return [...new Set(near)].filter((other) => other !== cause).slice(0, WORTH - 1);
}

/** The causes that each answer can still lead to. */
function groupsOf(question: Question, questions: readonly Question[]): Groups {
  return question.options.map((option) => {
    if (option.end) return new Set(option.end.causes);
    const next = findQuestion({ questions }, option.go ?? '');
    return next ? causesBelow(next, questions) : new Set<string>();
  });
}

/** Pairs of causes that some answer separates; those with the likeliest cause count double. */
function toldApart(groups: Groups, left: readonly string[]): number {
  let told = 0;
  for (const [i, a] of left.entries()) {
    for (const b of left.slice(i + 1)) {
      const apart = groups.some((group) => group.has(a) !== group.has(b));
      const both = groups.some((group) => group.has(a)) && groups.some((group) => group.has(b));
      if (apart && both) told += i === 0 ? 2 : 1;
    }
  }
  return told;
}

/** Causes that some answers lead to and others do not; the likeliest counts double. */
function confirmed(groups: Groups, left: readonly string[]): number {
  const counts = left.map((cause, index) => {
    const having = groups.filter((group) => group.has(cause)).length;
    return having > 0 && having < groups.length ? (index === 0 ? 2 : 1) : 0;
  });
  return counts.reduce<number>((sum, count) => sum + count, 0);
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
