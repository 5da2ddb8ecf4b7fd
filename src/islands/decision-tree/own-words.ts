/** A form for what a person can say in a sentence. What is written stays in the page. */
import { loadCards } from '../shared/cards.ts';
import { el, need } from '../shared/dom.ts';
import { handOver } from '../shared/handover.ts';
import { paused } from '../shared/paused.ts';
import { Closest } from './closest.ts';
import type { Expected } from './end-view.ts';

/** At most this many causes are shown beside those that the answers lead to and those ticked; the others are only offered. */
const SHOWN = 5;
const field = 'block w-full rounded border border-edge bg-sheet p-2 mt-1';
const note = { 'aria-describedby': 'own-words-note' };

/** Where the person stands in the tree. */
interface Spot {
  /** Ids of the causes that the answers lead to; undefined while a question is open. */
  readonly answered: readonly string[] | undefined;
  /** The answers as they were shown. */
  readonly answers: readonly string[];
  readonly role: string | undefined;
}

/** What follows from the form: the causes in order, and the ids of those that the person ticked. */
interface Heard {
  readonly causes: readonly Expected[];
  readonly ticked: readonly string[];
  /** Whether words shaped the order. */
  readonly hasWords: boolean;
}

export class OwnWords {
  readonly #closest = new Closest();
  /** Offers the diagnosis where the words hold what a program printed. */
  readonly #paste = el('p', { role: 'status' });
  readonly form = el(
    'form',
    { class: 'card no-print mt-6' },
    el('label', { class: 'block', for: 'own-words' }, 'In your own words: what happens, and what works?'),
    el('textarea', {
      id: 'own-words',
      rows: '3',
      class: `${field} field-sizing-content min-h-20`,
      ...note,
    }),
    el('label', { class: 'block mt-2', for: 'own-products' }, 'What you use, separated by commas'),
    el('input', {
      id: 'own-products',
      maxlength: '200',
      placeholder: 'nginx, Grafana',
      autocomplete: 'off',
      class: field,
    }),
    el(
      'p',
      { id: 'own-words-note', class: 'small quiet mt-2' },
      'It is compared in this page with known cases: nothing is sent, stored or put into the link.',
    ),
    this.#paste,
    this.#closest.root,
    el('p', { role: 'status', class: 'mt-2', 'data-said': '' }),
    el('button', { type: 'button', class: 'button mt-2', hidden: '', 'data-to': '' }, 'To the causes'),
  );
  /** How often was asked: an earlier question that loads longer says nothing any more. */
  #asked = 0;

  /**
   * @param changed is called when the person has paused, or ticked a cause.
   * @param leave brings them to the causes.
   */
  constructor(changed: () => void, leave: () => void) {
    const { soon, now } = paused(changed);
    this.form.addEventListener('input', ({ target }) => {
      const isTick = target instanceof HTMLInputElement && target.type === 'checkbox';
      if (isTick) now();
      else soon();
    });
    this.form.addEventListener('focusin', () => void import('./by-words.ts').catch(() => {}), { once: true });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      now();
    });
    need(this.form, '[data-to]').addEventListener('click', leave);
  }

  /** Whether a cause is ticked: then causes are shown, though a question may be open. */
  get isTicked(): boolean {
    return this.#closest.ticked.length > 0;
  }

  /**
   * The causes that answers lead to, in the order that the form makes likely, and offers them to be ticked. Where it is empty, an
   * end is compared by the answers in place of words: its causes keep their order. Undefined where nothing is compared.
   */
  async heard({ answered, answers, role }: Spot): Promise<Heard | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    const text = need<HTMLTextAreaElement>(this.form, 'textarea').value;
    const products = need<HTMLInputElement>(this.form, '#own-products').value;
    const isEmpty = `${text}${products}`.trim() === '';
    void this.#offerDiagnosis(text, asked);
    if (isEmpty && answered === undefined && !this.isTicked) {
      this.#closest.offer([]);
      this.#say('');
      return undefined;
    }
    try {
      const { byAnswers, byWords } = await import('./by-words.ts');
      const said = isEmpty ? [] : await byWords(answered ?? [], { text, products, role });
      // Words that say too little change nothing: the answers alone tell.
      const isTold = said.some(({ id, isAnswered }, at) => !isAnswered || id !== answered?.[at]);
      const found =
        isTold || (answered === undefined && !isEmpty)
          ? said
          : await byAnswers(answered ?? [], { text: answers.join('\n'), role });
      // What is ticked stays, whatever is said after it.
      const { ticked } = this.#closest;
      const kept = ticked.filter((id) => !found.some((cause) => cause.id === id));
      const causes = [...found, ...kept.map((id) => ({ id, isAnswered: false, words: [] }))];
      const cards = await loadCards(causes.map(({ id }) => id));
      const isShown = ({ id, isAnswered }: Expected, at: number) =>
        isAnswered || (at < SHOWN && isTold) || ticked.includes(id);
      const shown = this.#closest.first(causes).filter(isShown);
      if (asked === this.#asked) {
        this.#closest.offer(cards);
        const isEnd = answered !== undefined;
        this.#say(
          this.#status({ offered: causes.length, shown: shown.length, isEnd, isEmpty, isTold }),
          isEnd || this.isTicked,
        );
      }
      return isTold || this.isTicked ? { causes: shown, ticked, hasWords: isTold } : undefined;
    } catch {
      if (asked !== this.#asked) return undefined;
      this.#say(isEmpty ? '' : 'What you say could not be compared; are you offline? The questions work without it.');
      return undefined;
    }
  }

  /** Makes a change above the form without moving it away from somebody who writes in it. */
  keepInPlace(change: () => void): void {
    const before = this.form.getBoundingClientRect().top;
    change();
    if (this.form.contains(document.activeElement)) scrollBy(0, this.form.getBoundingClientRect().top - before);
  }

  #status({
    offered,
    shown,
    isEnd,
    isEmpty,
    isTold,
  }: {
    offered: number;
    shown: number;
    isEnd: boolean;
    isEmpty: boolean;
    isTold: boolean;
  }): string {
    const ticks = this.#closest.ticked.length;
    if (ticks > 0) return `${ticks} ticked: first among the ${shown} causes.`;
    if (isEmpty) return offered > shown ? 'The first are those above; the others fit your answers as well.' : '';
    if (isEnd && !isTold)
      return 'Too little to compare: the order stays. Say what you did, what you saw, and where it works.';
    if (isEnd) return 'The causes stand in the order that what you say makes likely.';
    if (offered > 0) return 'Tick what comes closest, or go on with the questions: each answer makes the list better.';
    return 'Too little to compare yet. Say what you did, what you saw, and where it works.';
  }

  async #offerDiagnosis(text: string, asked: number): Promise<void> {
    const hold = async () => text.trim() !== '' && (await (await import('./by-words.ts')).holdPaste(text));
    const isOffered = await hold().catch(() => false);
    if (asked !== this.#asked) return;
    const link = this.#paste.querySelector('a');
    if (!isOffered) this.#paste.replaceChildren();
    else if (!link) {
      const diagnose = el('a', { href: '/diagnose/', class: 'button' }, 'Diagnose this');
      diagnose.addEventListener('click', () => handOver(need<HTMLTextAreaElement>(this.form, 'textarea').value));
      this.#paste.append('Part of this looks like what a program printed. ', diagnose);
    }
  }

  /** A screen reader is told once. */
  #say(words: string, hasCauses = false): void {
    const status = need(this.form, '[data-said]');
    if (status.textContent !== words) status.textContent = words;
    need(this.form, '[data-to]').hidden = !hasCauses;
  }
}
