/** `<theme-switch>`: a button that goes round system, light, dark and keeps the choice on this device. */
const themes = ['system', 'light', 'dark'] as const;

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#say(button);
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
      if (next === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      try {
        localStorage.setItem('theme', next);
      } catch {
        // Without storage the choice holds for this page.
      }
      this.#say(button);
    });
  }

  get #theme(): (typeof themes)[number] {
    const theme = document.documentElement.dataset.theme;
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }

  #say(button: HTMLButtonElement): void {
    const words = `Theme: ${this.#theme}`;
    button.setAttribute('aria-label', words);
    button.title = words;
  }
}

customElements.define('theme-switch', ThemeSwitch);
