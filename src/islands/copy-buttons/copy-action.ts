import { action } from '../shared/action.ts';
import { copyText } from './clipboard.ts';

/** What is said once the button was pressed. */
export interface Said {
  readonly done: string;
  readonly failed: string;
}

/** A button that copies a text, which is made when it is pressed, and says in `status` whether that worked. */
export function copyAction(
  label: string,
  text: () => string,
  status: HTMLElement,
  { done, failed }: Said,
): HTMLElement {
  return action(label, async () => {
    status.textContent = (await copyText(text())) ? done : failed;
  });
}
