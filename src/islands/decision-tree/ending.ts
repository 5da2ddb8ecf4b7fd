/** What follows from the answers: the causes of an end, in the order that the person's own words make likely. */
import { need } from '../shared/dom.ts';
import { arrive } from './arrive.ts';
import { type End, orderOf, showEnd } from './end-view.ts';
import { OwnWords } from './own-words.ts';

/** Answers so far; `causes` where they lead to an end. */
type SoFar = Omit<End, 'causes'> & { readonly causes: readonly string[] | undefined };

export class Ending {
  readonly #tree: HTMLElement;
  readonly #words: OwnWords;
  /** What was asked for before the last, and loads longer, is not shown. */
  #turn = 0;

  /** @param changed is called when the person has written something and paused, or ticked a cause. */
  constructor(tree: HTMLElement, changed: () => void) {
    this.#tree = tree;
    this.#words = new OwnWords(changed, () => arrive(need(this.#root, 'h2'), this.#root));
    tree.append(this.#words.form);
  }

  get #root(): HTMLElement {
    return need(this.#tree, '[data-end]');
  }

  /**
   * Shows an end as the answers expect it, at once, and then in the order that the words make likely. Where causes are ticked
   * they are shown though a question is open.
   *
   * @param moved true when the person went here from another place of the tree: the focus then follows to an end.
   */
  async show({ causes: answered, answers, link }: SoFar, moved: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const root = this.#root;
    const plain = (answered ?? []).map((id) => ({ id, isAnswered: true, words: [] }));
    if (answered) {
      this.#place('before');
      root.hidden = false;
      if (root.dataset.link !== link) void showEnd(root, { causes: plain, answers, link });
      if (moved) arrive(need(root, 'h2'), this.#tree);
    } else if (!this.#words.isTicked) {
      root.hidden = true;
      root.dataset.link = '';
    }
    const role = /^role-(.+)/.exec(answers[0]?.answer ?? '')?.[1];
    const heard = await this.#words.heard({ answered, answers: answers.map(({ said }) => said), role });
    if (turn !== this.#turn) return;
    const isEnd = answered !== undefined || (heard?.ticked.length ?? 0) > 0;
    const causes = heard?.causes ?? plain;
    if (!isEnd) {
      root.hidden = true;
      root.dataset.link = '';
    } else if (orderOf({ causes, heard }) !== root.dataset.order || link !== root.dataset.link) {
      // Where a question is open they follow what was ticked, and nothing moves.
      if (!answered) this.#place('after');
      await showEnd(root, { causes, answers, link, heard }, (change) => this.#words.keepInPlace(change));
    }
  }

  /** Puts the causes before or after the form. What stays where it is keeps the focus. */
  #place(side: 'before' | 'after'): void {
    const { form } = this.#words;
    const isAfter = (form.compareDocumentPosition(this.#root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter !== (side === 'after')) form[side](this.#root);
  }
}
