/** The full text of a query: what it found, narrowed to kinds of pages. Loaded when there is a query. */
import { el } from '../shared/dom.ts';
import { kindFilter, kindsOf } from './kind-filter.ts';
import { searchText, type TextResults } from './pagefind.ts';
import { resultList } from './text-results.ts';

/**
 * Fills a section with the pages that hold the words of `query`; where no page holds them all, those of `part`. Gives
 * their number, and tells the new number at each choice of kinds, which stands in the address as `kind`.
 */
export async function fillTextSection(
  section: HTMLElement,
  query: string,
  part: string,
  tell: (total: number) => void,
): Promise<number> {
  const chosen = kindsOf(new URLSearchParams(location.search).getAll('kind'));
  let asked = query;
  let results: TextResults;
  try {
    results = await searchText(asked, chosen);
    if (results.kinds.size === 0 && part !== '' && part !== query) {
      asked = part;
      results = await searchText(asked, chosen);
    }
  } catch {
    section.replaceChildren(
      el('p', {}, 'The full text could not be loaded. Are you offline? The pages above still hold.'),
    );
    return 0;
  }
  if (results.kinds.size === 0) return 0;
  const body = el('div');
  body.append(...(await resultList(results)));
  let latest: readonly string[] = chosen;
  const choose = async (kinds: string[]) => {
    latest = kinds;
    keepInAddress(kinds);
    const narrowed = await searchText(asked, kinds);
    const shown = await resultList(narrowed);
    if (latest !== kinds) return;
    body.replaceChildren(...shown);
    tell(narrowed.total);
  };
  section.replaceChildren(
    el('h2', { id: 'text' }, 'In the text'),
    ...(asked === query
      ? []
      : [el('p', { class: 'small' }, 'No page holds all of it. These hold ', el('mark', {}, asked), '.')]),
    kindFilter(results.kinds, chosen, (kinds) => void choose(kinds)),
    body,
  );
  return results.total;
}

function keepInAddress(kinds: readonly string[]): void {
  const address = new URL(location.href);
  address.searchParams.delete('kind');
  for (const kind of kinds) address.searchParams.append('kind', kind);
  history.replaceState(null, '', address);
}
