/** What follows from the answers: the causes of an end, in the order that the person's own words make likely. */
import { need } from '../dom.ts';
import { arrive } from './arrive.ts';
import { type End, showEnd } from './end-view.ts';
import { OwnWords } from './own-words.ts';

/** Answers so far; `causes` where they lead to an end. */
type SoFar = Omit<End, 'causes'> & { readonly causes: readonly string[] | undefined };

export class Ending {
  readonly #tree: HTMLElement;
  readonly #words: OwnWords;
  /** What was asked for before the last, and loads longer, is not shown. */
  #turn = 0;

  /** @param changed is called when the person has written something and paused. */
  constructor(tree: HTMLElement, changed: () => void) {
    this.#tree = tree;
    this.#words = new OwnWords(changed);
    tree.append(this.#words.form);
  }

  /**
   * Shows an end as the answers expect it, at once, and then in the order that the words make likely.
   *
   * @param moved true when the person went here from another place of the tree: the focus then follows to an end.
   */
  async show({ causes: answered, answers, link }: SoFar, moved: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const root = need(this.#tree, '[data-end]');
    root.hidden = !answered;
    const plain = (answered ?? []).map((id) => ({ id, isAnswered: true, words: [] }));
    if (!answered) root.dataset.link = '';
    else if (root.dataset.link !== link) void showEnd(root, { causes: plain, answers, link });
    if (answered && moved) arrive(need(root, 'h2'), this.#tree);
    const role = /^role-(.+)/.exec(answers[0]?.answer ?? '')?.[1];
    const causes = (await this.#words.expected(answered, role)) ?? plain;
    const order = causes.map(({ id }) => id).join(' ');
    if (!answered || turn !== this.#turn || order === root.dataset.order) return;
    await showEnd(root, { causes, answers, link }, (change) => this.#words.keepInPlace(change));
  }
}
