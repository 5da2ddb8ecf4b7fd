/**
 * `<diagnosis-desk>`: takes a paste, a dropped or an opened file, and shows its diagnosis. What was pasted stays in the
 * text area and in the worker's memory; only ids of symptoms and answers get into a link.
 */
import { need } from '../dom.ts';
import { takeOver } from '../search-box/handover.ts';
import { fromShared } from './share.ts';
import { textOf } from './text-of.ts';
import type { Progress } from './view.ts';

/** The largest file that is opened, in bytes. */
const LARGEST = 100 * 1024 * 1024;
/** A larger file is not shown in the text area, in bytes. */
const SHOWN = 200_000;

export class DiagnosisDesk extends HTMLElement {
  #answers: string[] = [];
  /** A file too large for the text area. */
  #file: File | undefined;

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.hidden = false;
    for (const touch of ['focusin', 'pointerdown', 'dragover']) this.addEventListener(touch, prepare, { once: true });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#clear()));
    this.#area.addEventListener('input', () => {
      this.#file = undefined;
      this.#answers = [];
      void this.#diagnose();
    });
    for (const select of form.querySelectorAll('select'))
      select.addEventListener('change', () => void this.#diagnose());
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
    const shared = fromShared(location.hash);
    if (shared.length > 0) this.#answers = shared;
    const given = takeOver();
    if (given) this.take(given);
    else if (shared.length > 0) void this.#diagnose();
  }

  get #area(): HTMLTextAreaElement {
    return need<HTMLTextAreaElement>(this, 'textarea');
  }

  /** Shown while a large file is read. */
  get #bar(): HTMLProgressElement {
    return need<HTMLProgressElement>(this, 'progress');
  }

  #say(words: string): void {
    need(this, '[data-status]').textContent = words;
  }

  /** Takes a paste as if it had been typed. */
  take(text: string): void {
    this.#area.value = text;
    this.#file = undefined;
    this.#answers = [];
    void this.#diagnose();
  }

  #clear(): void {
    this.#file = undefined;
    this.#answers = [];
    history.replaceState(null, '', location.pathname);
    need(this, '[data-result]').replaceChildren();
    this.#say('Cleared.');
    this.#area.focus();
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > LARGEST) {
      this.#say(`${file.name} is larger than 100 MB. Export only the failing entries and try again.`);
      return;
    }
    this.#answers = [];
    if (file.size > SHOWN) {
      this.#file = file;
      this.#area.value = `(${file.name}, ${Math.ceil(file.size / 1024)} kB, is read but not shown here)`;
    } else {
      this.#file = undefined;
      this.#area.value = await textOf(file, () => {});
    }
    await this.#diagnose();
  }

  async #diagnose(): Promise<void> {
    const source = this.#file ?? this.#area.value;
    const result = need(this, '[data-result]');
    if (source === this.#area.value && source.trim() === '' && this.#answers.length === 0) {
      result.replaceChildren();
      this.#say('');
      return;
    }
    const value = (name: string) => need<HTMLSelectElement>(this, `[name=${name}]`).value;
    try {
      const [{ ask }, { explain }, { showResult }] = await load();
      const question = { source, role: value('role'), product: value('product'), answers: this.#answers };
      const view = await ask(question, (progress) => this.#show(progress));
      if (!view) return;
      this.#bar.hidden = true;
      this.#say(explain(view));
      showResult(result, view, this.#answers, (answers) => {
        this.#answers = [...answers];
        void this.#diagnose();
      });
    } catch (error) {
      this.#bar.hidden = true;
      this.#say(
        String(error).includes('NotReadableError')
          ? 'The file could not be read. It may have been moved or changed: open it again.'
          : 'The diagnosis could not be loaded. Are you offline? Reload the page; copy your text first.',
      );
    }
  }

  /** A large file takes seconds: how far it is. Masking comes last and takes longest. */
  #show({ step, done }: Progress): void {
    this.#bar.hidden = false;
    this.#bar.value = { reading: 0.3 * done, finding: 0.3, masking: 0.5 }[step];
    this.#say({ reading: 'Reading the file.', finding: 'Looking for causes.', masking: 'Masking secrets.' }[step]);
  }
}

/** What a diagnosis takes in the page. */
const load = () => Promise.all([import('./ask.ts'), import('./outcome-words.ts'), import('./result-view.ts')]);

/** Starts the worker while the person is about to paste. A failure shows when there is something to diagnose. */
function prepare(): void {
  import('./ask.ts').then(
    ({ startWorker }) => startWorker(),
    () => {},
  );
}

customElements.define('diagnosis-desk', DiagnosisDesk);
