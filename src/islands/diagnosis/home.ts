/** `<home-diagnosis>`: takes the paste that the box of the home page offers to diagnose, and shows the desk with it. */
import { need } from '../dom.ts';
import type { DiagnosisDesk } from './desk.ts';

class HomeDiagnosis extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('httpwhy:diagnose', (event) => {
      if (!(event instanceof CustomEvent)) return;
      event.preventDefault();
      const section = need(this, 'section');
      section.hidden = false;
      need<DiagnosisDesk>(this, 'diagnosis-desk').take(String(event.detail));
      need(section, 'h2').focus();
    });
  }
}

customElements.define('home-diagnosis', HomeDiagnosis);
