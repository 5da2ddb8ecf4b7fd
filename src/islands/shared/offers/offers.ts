/** What a search box offers for a query. Comes with the engine, when somebody first wants it. */
import type { Target } from '../../../core/lookup/lookup.ts';
import { el } from '../dom.ts';
import { handOver, openResults } from '../handover.ts';
import { lookUp } from './engine.ts';
import { isPrinted } from './pasted.ts';
import { whyMatched } from './why.ts';

export { exactTarget, lookUp } from './engine.ts';
export { fitBelow } from './fit.ts';
export { isPaste } from './pasted.ts';
export { whyMatched } from './why.ts';

/** How many pages the list shows. */
const most = 7;

export interface Offers {
  /** Options of a listbox: links. */
  readonly rows: readonly HTMLAnchorElement[];
  /** What is said to those who do not see the list. */
  readonly status: string;
}

/**
 * The pages for a query and a way to the full text; before them the diagnosis, when `whole` (the query with the line
 * breaks that it was pasted with) looks like a response or a log. Ids of the rows begin with `id`.
 */
export function offersFor(query: string, whole: string, id: string): Offers {
  const targets = lookUp(query, most);
  const rows = targets.map((target, index) =>
    row(target.url, target.title, whyMatched(query, target, targets[index - 1])),
  );
  if (looksPasted(whole)) {
    const diagnosis = row('/diagnose/', 'Diagnose this', ['in this browser, nothing is sent']);
    diagnosis.addEventListener('click', (event) => {
      const offer = new CustomEvent('httpwhy:diagnose', { bubbles: true, cancelable: true, detail: whole });
      // A page that diagnoses in place takes the offer.
      if (diagnosis.dispatchEvent(offer)) handOver(whole);
      else event.preventDefault();
    });
    rows.unshift(diagnosis);
  }
  const text = row('/search/', 'Search the full text', []);
  text.addEventListener('click', (event) => {
    event.preventDefault();
    void openResults(query);
  });
  rows.push(text);
  rows.forEach((one, index) => {
    one.id = `${id}-${index}`;
  });
  return { rows, status: statusOf(targets) };
}

function row(url: string, title: string, why: readonly (Node | string)[]): HTMLAnchorElement {
  const link = el('a', { href: url, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, el('span', {}, title));
  if (why.length > 0) link.append(el('span', { class: 'small quiet' }, ...why));
  return link;
}

function statusOf(targets: readonly Target[]): string {
  const [first] = targets;
  if (!first) return 'No page by that name. Enter searches the full text.';
  return `${targets.length} ${targets.length === 1 ? 'page' : 'pages'}, first ${first.title}`;
}

/** Whether a text is more than a query: several lines, a status line, JSON, a log line, a header field. */
function looksPasted(text: string): boolean {
  return /\n|^HTTP\/|^\s*[{[<]|^[A-Za-z-]+: \S+ /.test(text) || isPrinted(text) || text.length > 100;
}
