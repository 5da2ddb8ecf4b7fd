/** Reads the tree back from the outline in the page: one source for both views. */
import type { Onward, Question, Tree } from '../../core/tree/tree.ts';
import { UNSURE } from '../../core/tree/tree.ts';
import { need } from '../shared/dom.ts';

/** The tree that `root` outlines. */
export function readOutline(root: HTMLElement): Tree {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  return { start: root.dataset.start ?? '', questions: sections.map(readQuestion) };
}

function readQuestion(section: HTMLElement): Question {
  const ways = [...section.querySelectorAll<HTMLElement>('[data-answer]')].map((link) => ({
    symptom: link.dataset.answer ?? '',
    ...onwardOf(link),
  }));
  return {
    id: section.dataset.question ?? '',
    options: ways.filter(({ symptom }) => symptom !== UNSURE),
    unsure: ways.find(({ symptom }) => symptom === UNSURE) ?? {},
  };
}

/** An answer leads to the question that it links to, or else ends at the causes listed below it. */
function onwardOf(link: HTMLElement): Onward {
  const go = /^#q-(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
  if (go !== undefined) return { go };
  const causes = link.parentElement?.querySelectorAll('[data-causes] a') ?? [];
  return { end: { causes: [...causes].map((cause) => causeAt(cause.getAttribute('href') ?? '')) } };
}

/** The cause whose page has this address, `/causes/ID/`. */
function causeAt(address: string): string {
  return address.split('/').at(-2) ?? '';
}

export function sectionOf(root: HTMLElement, question: string): HTMLElement {
  return need(root, `[data-question="${CSS.escape(question)}"]`);
}

/** The words of a question, and those of an answer to it, as the page shows them. */
export function wordsOf(root: HTMLElement, question: string, answer: string): { ask: string; said: string } {
  const section = sectionOf(root, question);
  return {
    ask: need(section, 'h2').textContent.trim(),
    said: need(section, `[data-answer="${CSS.escape(answer)}"]`).textContent.trim(),
  };
}
