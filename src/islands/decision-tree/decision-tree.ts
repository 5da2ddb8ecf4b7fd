/**
 * `<decision-tree>`: shows the outline's questions one at a time. The answers stand in the URL's fragment and nowhere
 * else, so Back, links and reloads work by themselves; each answer is a link to the fragment that holds it.
 */
import { fromFragment, toFragment } from '../../core/tree/fragment.ts';
import { type Place, resolve } from '../../core/tree/resolve.ts';
import type { Answer, Tree } from '../../core/tree/tree.ts';
import { wayTo } from '../../core/tree/walk.ts';
import { el, need } from '../shared/dom.ts';
import { arrive } from './arrive.ts';
import type { Ending } from './ending.ts';
import { readOutline, sectionOf, wordsOf } from './outline.ts';

class DecisionTree extends HTMLElement {
  #tree: Tree = { start: '', questions: [] };
  #ending: Promise<Ending> | undefined;

  connectedCallback(): void {
    this.#tree = readOutline(this);
    this.dataset.on = '';
    need(this, '[data-stage]').hidden = false;
    addEventListener('hashchange', () => this.#show(true));
    // It brings along <copy-block>, which questions have too.
    this.#ending = import('./ending.ts').then(({ Ending }) => new Ending(this, () => this.#show(false)));
    this.#show(false);
  }

  /** @param moved true when the person went here from another place of the tree: the focus then follows. */
  #show(moved: boolean): void {
    const read = this.#read();
    const place = resolve(this.#tree, read.answers);
    this.#notice(read.broken || place.ignored.length > 0);
    this.#trail(place);
    this.#question(place);
    const answers = place.path.map(({ question, answer }) => ({ answer, ...wordsOf(this, question, answer) }));
    const link = `${location.origin}${location.pathname}#${toFragment(place.path)}`;
    void this.#ending?.then((ending) => ending.show({ causes: place.end?.causes, answers, link }, moved));
    if (moved && place.question) arrive(need(sectionOf(this, place.question), 'h2'), this);
  }

  /** Answers of the fragment. `#q-…` is the outline's anchor of a question: the shortest way there answers it. */
  #read(): { answers: Answer[]; broken: boolean } {
    const anchor = /^#q-(.+)$/.exec(location.hash)?.[1];
    if (anchor === undefined) return fromFragment(location.hash);
    const answers = wayTo(this.#tree, anchor);
    return { answers: answers ?? [], broken: answers === undefined };
  }

  #notice(wrong: boolean): void {
    const notice = need(this, '[data-notice]');
    notice.hidden = !wrong;
    notice.textContent = wrong
      ? 'This link holds an answer that these questions do not have (any more). It was followed as far as it goes; answer on from here, or start over.'
      : '';
  }

  #trail({ path }: Place): void {
    const trail = need<HTMLDetailsElement>(this, '[data-trail]');
    trail.hidden = path.length === 0;
    this.toggleAttribute('data-begun', !trail.hidden);
    // Beside the question there is room for it; above the question it is one line.
    trail.open = matchMedia('(width >= 64rem)').matches;
    need(trail, 'summary').textContent = path.length === 1 ? 'Your answer' : `Your ${path.length} answers`;
    need(trail, 'ol').replaceChildren(
      ...path.map(({ question, answer }, index) => {
        const { ask, said } = wordsOf(this, question, answer);
        const before = toFragment(path.slice(0, index)) || `q-${question}`;
        return el(
          'li',
          {},
          el('span', { class: 'quiet' }, `${ask} `),
          el('strong', {}, said),
          ' ',
          el('a', { href: `#${before}`, class: 'no-print', 'aria-label': `Change the answer to: ${ask}` }, 'Change'),
        );
      }),
    );
  }

  #question({ question, path }: Place): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const shown = section.dataset.question === question;
      section.hidden = !shown;
      if (!shown) continue;
      for (const link of section.querySelectorAll<HTMLAnchorElement>('[data-answer]')) {
        link.href = `#${toFragment([...path, { question: question ?? '', answer: link.dataset.answer ?? '' }])}`;
      }
    }
  }
}

customElements.define('decision-tree', DecisionTree);
