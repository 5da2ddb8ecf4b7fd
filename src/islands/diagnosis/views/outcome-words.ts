/** One sentence on what the paste is, and what to paste instead where it shows no failure. */

import type { View } from '../view.ts';
import { isTold, isVague, provedOf } from './vague.ts';

/** At most this many causes are named; weaker ones only blur the picture. */
export const NAMED = 8;

const without = {
  empty: '',
  'no-failure':
    'This shows no failure: every answer in it is a success or a redirect. A login page that comes with 200 is one too. Paste the call that is refused.',
  'only-request':
    'This is only a request. Paste the answer too: its status line and header fields say why it was refused.',
  'no-status':
    'This is an answer without its status, and nothing in it says why. Paste more of it: the first line, the header fields, or what curl -v prints.',
  'only-credentials':
    'These are only credentials. Paste the answer too: its status line and header fields say why they were refused.',
  unexplained:
    'This is a failure, but nothing in it says why. Paste more of it: the header fields of the answer, its body, or what curl -v prints.',
  'not-http':
    'This does not look like HTTP, a log line or an error message. Below is how to get something to paste, and where to go without.',
} as const;

/** A sentence in parts; `link` leads to where the result says more. */
export interface Told {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** `titleOf` names a cause by its id; `file` is the name of the file that was opened, if one was. */
export function explain(view: View, titleOf: (cause: string) => string, file?: string): Told {
  const { outcome, causes, pages, isCut } = view;
  const whole =
    file === undefined ? 'The paste looks cut off: paste the rest of it' : `${file} looks cut off: save it again`;
  const cut = isCut ? `${whole}. ` : '';
  const [page] = pages;
  if (page) return { before: cut, link: page.title, after: `. ${page.answer.replaceAll('`', '')}` };
  const [first] = causes;
  if (outcome !== 'causes' || !first) {
    const words = outcome === 'causes' ? '' : without[outcome];
    return { before: isCut ? cut.trim() : words, link: '', after: '' };
  }
  if (isVague(view) && view.next) {
    const link = `One question tells ${Math.min(causes.length, NAMED)} possible causes apart`;
    const says = causes.some(isTold) ? 'This says that a login was refused, and not why' : 'Nothing in this says why';
    return { before: `${cut}${says}. `, link, after: '.' };
  }
  const message = causes.find(({ strength }) => strength === 'proved');
  if (message && provedOf(view).length === 0) {
    const says = `This says: ${titleOf(message.id)}. Likeliest behind it: `;
    return { before: `${cut}${says}`, link: titleOf(first.id), after: '.' };
  }
  if (!isTold(first))
    return { before: `${cut}Nothing in this says why. Most often: `, link: titleOf(first.id), after: '.' };
  return { before: `${cut}${lead(view)}: `, link: titleOf(first.id), after: '.' };
}

function lead(view: View): string {
  const { causes } = view;
  const proved = provedOf(view).length;
  const count = Math.min(causes.length, NAMED);
  if (proved > 0) return proved === 1 ? 'The cause' : `${proved} causes are proved, first`;
  return causes.filter(isTold).length === 1 ? 'The likely cause' : `${count} causes are possible, likeliest first`;
}
