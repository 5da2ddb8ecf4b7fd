/** Says where to drop a file while one is dragged over the page. */
import { el } from '../../shared/dom.ts';

/** Browsers tell of a drag each 350 ms or so (HTML, 6.11.5); without word of it for as many milliseconds it has ended. */
const ENDED = 800;

let hint: HTMLElement | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

export function hintDrop(): void {
  hint ??= el(
    'p',
    { class: 'card bg-sheet fixed bottom-4 start-4 me-4 pointer-events-none' },
    'Drop the file anywhere on this page. It is read here and sent nowhere.',
  );
  if (!hint.isConnected) document.body.append(hint);
  clearTimeout(ending);
  ending = setTimeout(() => hint?.remove(), ENDED);
}
