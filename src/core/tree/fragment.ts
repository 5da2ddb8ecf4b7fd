/**
 * Answers <-> a URL's fragment, `#who=role-visitor&visitor-sees=sees-browser-box`. Keyed by question, so that a link
 * says what it holds and survives a tree that grows. Holds ids only, never anything that a person typed.
 */
import type { Answer } from './tree.ts';

const id = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/;

/** The fragment of a place, without `#`; empty for no answers. */
export function toFragment(answers: readonly Answer[]): string {
  return answers.map(({ question, answer }) => `${question}=${answer}`).join('&');
}

/**
 * Reads a fragment, with or without `#`. What is not `id=id` ends it: a foreign or broken fragment gives the answers
 * before the break and `broken: true`. Never throws. At most 40 answers are read.
 */
export function fromFragment(fragment: string): { answers: Answer[]; broken: boolean } {
  const answers: Answer[] = [];
  const text = fragment.replace(/^#/, '');
  if (text === '') return { answers, broken: false };
  for (const part of text.split('&', 41)) {
    const [question = '', answer = '', ...rest] = part.split('=');
    if (!id.test(question) || !id.test(answer) || rest.length > 0 || answers.length === 40) {
      return { answers, broken: true };
    }
    answers.push({ question, answer });
  }
  return { answers, broken: false };
}
