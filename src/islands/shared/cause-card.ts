/** A cause as a card: how to be sure, the fix, the proof. */
import type { CardStep, CauseCard } from '../../core/card.ts';
import { roles } from '../../core/roles.ts';
import { el, inline } from './dom.ts';
import '../copy-buttons/copy-block.ts';

const fixers = new Map<string, string>([
  ...roles.map(({ id, name }) => [id, name] as const),
  ['nobody', 'nothing to fix'],
]);

/** Draws the card. Its heading can take the focus. `answers` are those of a tree: they may tell that the check is done. */
export function causeCard(card: CauseCard, place: string, answers: readonly string[] = []): HTMLElement {
  const isDone = card.answersThatCheck.some((answer) => answers.includes(answer));
  return el(
    'article',
    { class: 'card mt-4', 'data-cause': card.id },
    el('p', { class: 'eyebrow' }, place),
    el('h3', { tabindex: '-1', class: 'text-lg' }, el('a', { href: card.url }, card.title)),
    el('p', { class: 'my-2' }, ...inline(card.answer)),
    el('p', { class: 'small quiet' }, `Who can fix it: ${card.who.map((who) => fixers.get(who) ?? who).join(', ')}`),
    el('h4', { class: 'mt-3' }, 'How to be sure'),
    ...(isDone ? [el('p', { class: 'small quiet' }, 'You have done this: your answers tell it.')] : []),
    stepView(card.check),
    el('h4', { class: 'mt-3' }, 'The fix'),
    ...card.fix.map(stepView),
    el('h4', { class: 'mt-3' }, 'Proof'),
    stepView(card.proof),
  );
}

function stepView({ do: text, run, powerShell, see, risk, for: product }: CardStep): HTMLElement {
  const parts: Node[] = [];
  if (risk) parts.push(el('p', { class: 'risk' }, el('strong', {}, 'Before you do this: '), ...inline(risk)));
  parts.push(el('p', {}, ...(product ? [el('strong', {}, `${product}: `)] : []), ...inline(text)));
  if (run) parts.push(command(run));
  if (powerShell)
    parts.push(el('details', {}, el('summary', { class: 'small' }, 'In PowerShell'), command(powerShell)));
  if (see) parts.push(el('p', { class: 'quiet' }, 'You should see: ', ...inline(see)));
  return el('div', { class: 'step' }, ...parts);
}

function command(run: string): HTMLElement {
  return el('copy-block' as 'div', { class: 'copyable' }, el('pre', {}, el('code', {}, run)));
}
