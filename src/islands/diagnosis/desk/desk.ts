/**
 * `<diagnosis-desk>`: takes a paste, a dropped or an opened file, and shows its diagnosis. What was pasted stays in the
 * text area and in the worker's memory; only ids of symptoms and answers get into a link.
 */
import { need } from '../../shared/dom.ts';
import { takeOver } from '../../shared/handover.ts';
import { paused } from '../../shared/paused.ts';
import { fromShared } from './share.ts';

export class DiagnosisDesk extends HTMLElement {
  #answers: string[] = [];
  /** Symptoms that came with a link. */
  #shared: string[] = [];
  /** The exchange that the person asks about, where several failed. */
  #chosen: number | undefined;
  /** A file too large for the text area. */
  #file: File | undefined;
  /** The name of the file that was opened. */
  #name: string | undefined;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.hidden = false;
    for (const touch of ['focusin', 'pointerdown']) this.addEventListener(touch, prepare, { once: true });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#clear()));
    this.#area.addEventListener('input', (event) => {
      this.#begin();
      void this.#diagnose(event instanceof InputEvent && /^insertFrom/.test(event.inputType));
    });
    for (const field of form.querySelectorAll('[name]')) field.addEventListener('change', () => void this.#diagnose());
    const { soon } = paused(() => {
      // A large file is read again only for a name that is complete.
      if (!this.#file) void this.#diagnose();
    });
    need(form, '[name=products]').addEventListener('input', soon);
    need<HTMLInputElement>(form, '[type=file]').addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      void this.#open(input.files?.[0]);
      input.value = '';
    });
    for (const sample of form.querySelectorAll<HTMLElement>('[data-sample]')) {
      sample.addEventListener('click', () => this.take(sample.dataset.sample ?? ''));
    }
    // Beside the desk too: a browser would open the file in its place, with all its secrets.
    for (const kind of ['dragover', 'drop'] as const) {
      document.addEventListener(kind, (event) => {
        const { dataTransfer } = event;
        if (!dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        if (kind === 'drop') void this.#open(dataTransfer.files[0]);
        else expectFile();
      });
    }
    addEventListener('hashchange', () => this.#openLink());
    const given = takeOver();
    if (given) this.take(given);
    else this.#openLink();
  }

  /** Shows what a link holds, in place of the form: its reader has nothing to paste yet. */
  #openLink(): void {
    const shared = fromShared(location.hash);
    if (shared.length === 0) return;
    this.#begin();
    this.#shared = shared;
    this.#area.value = '';
    need(this, 'form').hidden = true;
    void this.#diagnose();
  }

  /** Forgets what was said of the last paste. */
  #begin(): void {
    this.#file = undefined;
    this.#name = undefined;
    this.#answers = [];
    this.#shared = [];
    this.#chosen = undefined;
    need(this, 'form').hidden = false;
  }

  get #area(): HTMLTextAreaElement {
    return need<HTMLTextAreaElement>(this, 'textarea');
  }

  /** Shown while a large file is read. */
  get #bar(): HTMLProgressElement {
    return need<HTMLProgressElement>(this, 'progress');
  }

  get #result(): HTMLElement {
    return need(this, '[data-result]');
  }

  #say(words: string): void {
    need(this, '[data-status]').textContent = words;
  }

  /** Takes a paste as if it had been typed. */
  take(text: string): void {
    this.#area.value = text;
    this.#begin();
    void this.#diagnose(true);
  }

  #clear(): void {
    this.#begin();
    history.replaceState(null, '', location.pathname);
    this.#area.value = '';
    this.#empty('Cleared.');
    this.#area.focus();
  }

  #empty(words: string): void {
    this.#result.replaceChildren();
    need(this, '[data-samples]').hidden = false;
    this.#say(words);
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const { opened } = await import('./opened.ts');
      const { refused, shown, large } = await opened(file);
      if (refused) {
        this.#say(refused);
        return;
      }
      this.#begin();
      this.#name = file.name;
      this.#file = large;
      this.#area.value = shown;
    } catch (error) {
      this.#fail(error);
      return;
    }
    await this.#diagnose(true);
  }

  /** `given` is true where the whole paste came at once: then the answer is brought into sight. */
  async #diagnose(given = false): Promise<void> {
    const source = this.#file ?? this.#area.value;
    const answers = [...this.#shared, ...this.#answers];
    if (source === this.#area.value && source.trim() === '' && answers.length === 0) {
      this.#empty(source && 'There is nothing but blanks in it.');
      return;
    }
    const value = (name: string) => need<HTMLSelectElement | HTMLInputElement>(this, `[name=${name}]`).value;
    try {
      const [{ ask }, { present }] = await load();
      const role = value('role');
      const asked = { source, role, products: value('products'), answers, chosen: this.#chosen };
      const view = await ask(asked, (done, words) => {
        this.#bar.hidden = false;
        this.#bar.value = done;
        this.#say(words);
      });
      if (!view) return;
      this.#bar.hidden = true;
      need(this, '[data-samples]').hidden = true;
      present(this.#result, need(this, '[data-status]'), view, {
        role,
        answers: this.#answers,
        shared: this.#shared,
        file: this.#name,
        answer: (answers) => {
          this.#answers = [...answers];
          void this.#diagnose();
        },
        choose: (exchange) => {
          this.#chosen = exchange;
          void this.#diagnose();
        },
        restart: () => this.#clear(),
      });
      if (given) need(this, '[data-status]').scrollIntoView({ block: 'nearest' });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#bar.hidden = true;
    this.#say(
      String(error).includes('NotReadableError')
        ? 'The file could not be read. It may have been moved or changed: open it again.'
        : 'The diagnosis could not be loaded. Are you offline? Reload the page; copy your text first.',
    );
  }
}

/** What a diagnosis takes in the page. */
const load = () => Promise.all([import('./ask.ts'), import('../views/result-view.ts')]);

/** Starts the worker while the person is about to paste. A failure shows when there is something to diagnose. */
function prepare(): void {
  import('./ask.ts').then(
    ({ startWorker }) => startWorker(),
    () => {},
  );
}

/** A file is dragged over the page. */
function expectFile(): void {
  prepare();
  import('./drop-hint.ts').then(
    ({ hintDrop }) => hintDrop(),
    () => {},
  );
}

customElements.define('diagnosis-desk', DiagnosisDesk);
