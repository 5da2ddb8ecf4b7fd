/** Answers -> where they lead. Pure: the same answers always give the same place. */
import { type Answer, type End, findQuestion, onward, type Tree, UNSURE } from './tree.ts';

export interface Place {
  /** The answers that could be followed, in order. */
  readonly path: readonly Answer[];
  /** The question that stands open; undefined at an end. */
  readonly question?: string;
  /** The end reached; undefined while a question stands open. */
  readonly end?: End;
  /** Symptoms that the answers state. */
  readonly symptoms: readonly string[];
  /** Answers that did not fit and everything after them. Empty when all could be followed. */
  readonly ignored: readonly Answer[];
}

/**
 * Follows answers from the start of the tree. Each must answer the question that stands open; from the first that
 * does not, the rest is ignored, so that an old or broken link still leads as far as it can.
 */
export function resolve(tree: Tree, answers: readonly Answer[]): Place {
  const path: Answer[] = [];
  let open = findQuestion(tree, tree.start);
  for (const [index, given] of answers.entries()) {
    const next = open?.id === given.question ? onward(open, given.answer) : undefined;
    if (next === undefined) return place(path, open?.id, undefined, answers.slice(index));
    path.push(given);
    if (next.end) return place(path, undefined, next.end, answers.slice(index + 1));
    open = findQuestion(tree, next.go ?? '');
  }
  return place(path, open?.id, undefined, []);
}

function place(
  path: readonly Answer[],
  question: string | undefined,
  end: End | undefined,
  ignored: readonly Answer[],
): Place {
  return {
    path,
    ...(question === undefined ? {} : { question }),
    ...(end === undefined ? {} : { end }),
    symptoms: path.filter(({ answer }) => answer !== UNSURE).map(({ answer }) => answer),
    ignored,
  };
}
