/**
 * `<diagnosis-desk>`: takes a paste, a dropped or an opened file, and shows its diagnosis. What was pasted stays in the
 * text area and in the worker's memory; only ids of symptoms and answers get into a link.
 */
import { need } from '../../shared/dom.ts';
import { takeOver } from '../../shared/handover.ts';
import { paused } from '../../shared/paused.ts';
import { fromShared } from './share.ts';

/** The largest file that is opened, in bytes. */
const LARGEST = 100 * 1024 * 1024;
/** A larger file is not shown in the text area, in bytes. */
const SHOWN = 200_000;

export class DiagnosisDesk extends HTMLElement {
  #answers: string[] = [];
  /** Symptoms that came with a link. */
  #shared: string[] = [];
  /** The exchange that the person asks about, where several failed. */
  #chosen: number | undefined;
  /** A file too large for the text area. */
  #file: File | undefined;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.hidden = false;
    for (const touch of ['focusin', 'pointerdown', 'dragover']) this.addEventListener(touch, prepare, { once: true });
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
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#open(event.dataTransfer?.files[0]);
    });
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
    if (file.size > LARGEST) {
      this.#say(`${file.name} is larger than 100 MB. Export only the failing entries and try again.`);
      return;
    }
    this.#begin();
    if (file.size > SHOWN) {
      this.#file = file;
      this.#area.value = `(${file.name}, ${Math.ceil(file.size / 1024)} kB, is read but not shown here)`;
    } else {
      try {
        const { textOf } = await import('../engine/text-of.ts');
        this.#area.value = await textOf(file, () => {});
      } catch (error) {
        this.#fail(error);
        return;
      }
    }
    await this.#diagnose(true);
  }

  /** `given` is true where the whole paste came at once: then the answer is brought into sight. */
  async #diagnose(given = false): Promise<void> {
    const source = this.#file ?? this.#area.value;
    const answers = [...this.#shared, ...this.#answers];
    if (source === this.#area.value && source.trim() === '' && answers.length === 0) {
      this.#empty('');
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

customElements.define('diagnosis-desk', DiagnosisDesk);
