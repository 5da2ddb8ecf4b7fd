/** `<copy-block>`: adds to the `pre` inside it a button that copies its text exactly. */
import { copyText } from './clipboard.ts';

class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    const pre = this.querySelector('pre');
    if (!pre || this.querySelector('.copy')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      button.textContent = (await copyText(pre.textContent)) ? 'Copied' : 'Press Ctrl+C';
      if (button.textContent !== 'Copied') getSelection()?.selectAllChildren(pre);
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    this.append(button);
    // What has to be scrolled can be scrolled by keyboard.
    if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
  }
}

customElements.define('copy-block', CopyBlock);
