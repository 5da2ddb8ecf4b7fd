/** `<home-diagnosis>`: takes the paste that the box of the home page offers to diagnose, and shows the desk with it. */
import { need } from '../../shared/dom.ts';
import type { DiagnosisDesk } from './desk.ts';

class HomeDiagnosis extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('httpwhy:diagnose', (event) => {
      if (!(event instanceof CustomEvent)) return;
      event.preventDefault();
      const section = need(this, 'section');
      section.hidden = false;
      const heading = need(section, 'h2');
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
      void this.#take(String(event.detail));
    });
  }

  /** The desk loads with the first paste. */
  async #take(text: string): Promise<void> {
    await import('./desk.ts');
    need<DiagnosisDesk>(this, 'diagnosis-desk').take(text);
  }
}

customElements.define('home-diagnosis', HomeDiagnosis);
