/** Which question to ask next, so that few causes remain whatever the answer. */
import { findQuestion, type Question } from '../tree/tree.ts';

/** How many of the likeliest causes are worth telling apart. */
const WORTH = 8;

interface Known {
  readonly start?: string | undefined;
  readonly isUseKnown?: boolean;
}

/**
 * The question whose answers tell the likeliest causes apart best. Where one cause is left, the question that tells it from
 * its neighbours: those at the same end. Where no question leads to two of them, the one that confirms most: some answer leads
 * to a cause, another does not. Null where there is no cause, or none that a question leads to.
 *
 * @param causes ids, likeliest first.
 * @param known `start` is the id of the first question that the person's role meets: those below it come first. Where it is
 * known what the person uses, questions that ask for that come last.
 */
export function nextQuestion(
  causes: readonly string[],
  questions: readonly Question[],
  { start, isUseKnown = false }: Known = {},
): string | null {
  const [only] = causes;
  const left = causes.length === 1 && only ? [only, ...neighbours(only, questions)] : causes.slice(0, WORTH);
  const first = start === undefined ? undefined : findQuestion({ questions }, start);
  const own = first ? below(first, questions) : undefined;
  const among = (asked: readonly Question[]) => {
    const open = isUseKnown ? asked.filter(({ asksUse }) => !asksUse) : asked;
    return (
      best(open, questions, (groups) => toldApart(groups, left)) ??
      best(asked, questions, (groups) => toldApart(groups, left)) ??
      best(asked, questions, (groups) => confirmed(groups, left))
    );
  };
  return (own ? among(questions.filter(({ id }) => own.has(id))) : null) ?? among(questions);
}

/** The question that the last of these answers leads on to. */
export function questionAfter(answers: readonly string[], questions: readonly Question[]): string | undefined {
  const options = questions.flatMap((question) => question.options);
  return answers.flatMap((answer) => options.find(({ symptom }) => symptom === answer)?.go ?? []).at(-1);
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

/**
 * How well pairs of causes are told apart: by the part of the answers leading to one of them that do not lead to the other.
 * Pairs with the likeliest cause count double, and those of which no answer leads to both of them not at all.
 */
function toldApart(groups: Groups, left: readonly string[]): number {
  const leadingTo = left.map((cause) => groups.filter((group) => group.has(cause)));
  let told = 0;
  for (const [i, a] of leadingTo.entries()) {
    for (const b of leadingTo.slice(i + 1)) {
      if (a.length === 0 || b.length === 0) continue;
      const both = a.filter((group) => b.includes(group)).length;
      told += ((i === 0 ? 2 : 1) * (a.length + b.length - 2 * both)) / (a.length + b.length - both);
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
