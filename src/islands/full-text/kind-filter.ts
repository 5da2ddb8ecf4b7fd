/** Checkboxes that narrow the full text to kinds of pages. None checked: all kinds. */
import { el } from '../shared/dom.ts';

/** What the pages call their kind (`data-pagefind-filter`) and what it is called here, in the order shown. */
const names: Readonly<Record<string, string>> = {
  code: 'Codes',
  'sub-code': 'Sub-codes',
  'vendor code': 'Vendor codes',
  cause: 'Causes',
  fix: 'Fixes',
  header: 'Header fields',
  scheme: 'Schemes',
  comparison: 'Comparisons',
};

/** Those of the given words that are kinds. */
export function kindsOf(words: readonly string[]): string[] {
  return words.filter((word) => Object.hasOwn(names, word));
}

/** A fieldset over the kinds that have results (and those chosen); tells what is chosen at each change. */
export function kindFilter(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  choose: (kinds: string[]) => void,
): HTMLFieldSetElement {
  const boxes = Object.entries(names)
    .filter(([kind]) => counts.has(kind) || chosen.includes(kind))
    .map(([kind, name]) => {
      const box = el('input', { type: 'checkbox', name: 'kind', value: kind });
      box.checked = chosen.includes(kind);
      return {
        box,
        label: el(
          'label',
          { class: 'chip' },
          box,
          `${name} `,
          el('span', { class: 'quiet' }, `${counts.get(kind) ?? 0}`),
        ),
      };
    });
  const set = el(
    'fieldset',
    { class: 'chips' },
    el('legend', { class: 'sr-only' }, 'Kinds of pages'),
    ...boxes.map(({ label }) => label),
  );
  set.addEventListener('change', () => choose(boxes.flatMap(({ box }) => (box.checked ? [box.value] : []))));
  return set;
}
