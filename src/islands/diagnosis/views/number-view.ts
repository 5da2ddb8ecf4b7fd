/** What a failure's number means, whose page explains it, and what each role does first. */
import { waitOf } from '../../../core/diagnosis/numbers/retry-after.ts';
import { roles } from '../../../core/roles.ts';
import { el, inline } from '../../shared/dom.ts';
import '../../copy-buttons/copy-block.ts';
import type { View } from '../view.ts';
import { section } from './section.ts';

const roleWords = new Map<string, string>(roles.map(({ id, does }) => [id, `If you ${does}`]));

/** `role` is the one that the person chose, or empty. */
export function numberView({ pages, failureNumber: shown }: View, role: string): HTMLElement {
  const wait = shown?.retryAfter === undefined ? undefined : waitOf(shown.retryAfter);
  return section(
    pages.length === 1 || pages[0]?.vendor === undefined ? 'What it means' : 'What it means, the most exact first',
    ...pages.map((page) => pageCard(page, role === 'server-admin' ? 'site-owner' : role)),
    ...(wait
      ? [el('p', { class: 'mt-3' }, el('code', {}, `Retry-After: ${shown?.retryAfter}`), ` asks you to ${wait}.`)]
      : []),
  );
}

function pageCard({ title, url, answer, check, roles: todos }: View['pages'][number], role: string): HTMLElement {
  const asked = todos.filter(([one]) => one === role);
  return el(
    'article',
    { class: 'card mt-3 max-w-3xl' },
    el('h3', { class: 'text-lg' }, el('a', { href: url }, title)),
    el('p', { class: 'my-2' }, ...inline(answer)),
    ...(check ? [el('h4', { class: 'mt-3' }, 'Check first'), el('p', {}, ...inline(check.do))] : []),
    ...(check?.run ? [el('copy-block' as 'div', { class: 'copyable' }, el('pre', {}, el('code', {}, check.run)))] : []),
    ...(asked.length > 0 ? asked : todos).flatMap(([one, todo]) => [
      el('h4', { class: 'mt-3' }, roleWords.get(one) ?? one),
      el('p', {}, ...inline(todo)),
    ]),
    el('p', { class: 'small mt-3' }, el('a', { href: url }, `Everything about ${title}`)),
  );
}
