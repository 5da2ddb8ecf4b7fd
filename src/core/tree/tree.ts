/** A decision tree as data: questions whose options are symptoms. Words and causes live in content/. */

/** Causes that an end expects, likeliest first. */
export interface End {
  readonly causes: readonly string[];
}

/** Where an answer leads: to a question or to an end, never both. */
export interface Onward {
  readonly go?: string | undefined;
  readonly end?: End | undefined;
}

export interface Option extends Onward {
  /** The symptom that this answer states; it also names the answer in links. */
  readonly symptom: string;
}

export interface Question {
  readonly id: string;
  /** Whether it asks what the person uses, so that nobody has to answer it who has said so. */
  readonly asksUse?: boolean | undefined;
  readonly options: readonly Option[];
  /** Where the tree goes on when one can't tell. */
  readonly unsure: Onward;
}

export interface Tree {
  readonly start: string;
  readonly questions: readonly Question[];
}

/** The answer 'I can't tell'. Not a symptom id, since these hold no capital letters. */
export const UNSURE = 'UNSURE';

/** One question with the answer given to it: a symptom id, or UNSURE. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
}

export function findQuestion<Q extends Question>(
  tree: { readonly questions: readonly Q[] },
  id: string,
): Q | undefined {
  return tree.questions.find((question) => question.id === id);
}

/** Where an answer to a question leads; undefined when the question has no such answer. */
export function onward(question: Question, answer: string): Onward | undefined {
  if (answer === UNSURE) return question.unsure;
  return question.options.find((option) => option.symptom === answer);
}
