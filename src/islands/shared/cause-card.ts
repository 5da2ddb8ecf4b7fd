/** A cause as a card: how to be sure, the fix, the proof. */
import type { CardStep, CauseCard } from '../../core/card.ts';
import { roles } from '../../core/roles.ts';
import { el, inline } from './dom.ts';
import '../copy-buttons/copy-block.ts';

const fixers = new Map<string, string>([
  ...roles.map(({ id, name }) => [id, name] as const),
  ['nobody', 'nothing to fix'],
]);

/** Whom a step is meant for, where that is nobody who visits. */
const others = new Set([
  ...['Site owner', 'Administrator', 'Server admin', 'Server', 'Apache', 'nginx', 'Tomcat'],
  ...['Program', 'Program or API', 'API with a token', 'CI', 'curl', 'Python requests'],
]);

/**
 * Draws the card. Its heading can take the focus. `answers` are those of a tree: they may tell that the check is done.
 *
 * @param forVisitor puts what a visitor can do first, and folds commands and what others do.
 */
export function causeCard(
  card: CauseCard,
  place: string,
  answers: readonly string[] = [],
  forVisitor = false,
): HTMLElement {
  const isDone = card.answersThatCheck.some((answer) => answers.includes(answer));
  const view = (step: CardStep) => stepView(step, forVisitor);
  const check = [
    el('h4', { class: 'mt-3' }, 'How to be sure'),
    ...(isDone ? [el('p', { class: 'small quiet' }, 'You have done this: your answers tell it.')] : []),
    view(card.check),
  ];
  const fix = el('h4', { class: 'mt-3' }, 'The fix');
  const proof = [el('h4', { class: 'mt-3' }, 'Proof'), view(card.proof)];
  const own = forVisitor ? stepsOfVisitor(card) : card.fix;
  const rest = card.fix.filter((step) => !own.includes(step));
  return el(
    'article',
    { class: 'card mt-4', 'data-cause': card.id },
    el('p', { class: 'eyebrow' }, place),
    el('h3', { tabindex: '-1', class: 'text-lg' }, el('a', { href: card.url }, card.title)),
    el('p', { class: 'my-2' }, ...inline(card.answer)),
    el('p', { class: 'small quiet' }, `Who can fix it: ${card.who.map((who) => fixers.get(who) ?? who).join(', ')}`),
    ...(own.length === 0
      ? [fix, tellTheOwner(), folded('What the owner does', ...check, ...rest.map(view), ...proof)]
      : [
          ...check,
          fix,
          ...own.map(view),
          ...(rest.length > 0 ? [folded('What others can do', ...rest.map(view))] : []),
          ...proof,
        ]),
  );
}

/** Those that are marked as theirs, else those that nobody else has to do. None where only the owner can mend it. */
function stepsOfVisitor({ who, fix }: CauseCard): readonly CardStep[] {
  const marked = fix.filter((step) => step.for === 'Visitor');
  if (marked.length === 0 && who.every((one) => one === 'site-owner' || one === 'server-admin')) return [];
  return marked.length > 0 ? marked : fix.filter((step) => !others.has(step.for ?? ''));
}

function tellTheOwner(): HTMLElement {
  return el(
    'p',
    {},
    'Only those who run the site can mend this. ',
    el('a', { href: '/fixes/tell-the-owner/' }, 'Tell the owner'),
    ': the note below, which you can copy, holds what they need.',
  );
}

function stepView(
  { do: text, run, powerShell, see, risk, for: product }: CardStep,
  foldsCommand: boolean,
): HTMLElement {
  const parts: Node[] = [];
  if (risk) parts.push(el('p', { class: 'risk' }, el('strong', {}, 'Before you do this: '), ...inline(risk)));
  parts.push(el('p', {}, ...(product ? [el('strong', {}, `${product}: `)] : []), ...inline(text)));
  if (run) parts.push(foldsCommand ? folded('The command, for a terminal', command(run)) : command(run));
  if (powerShell) parts.push(folded('In PowerShell', command(powerShell)));
  if (see) parts.push(el('p', { class: 'quiet' }, 'You should see: ', ...inline(see)));
  return el('div', { class: 'step' }, ...parts);
}

function folded(words: string, ...content: Node[]): HTMLElement {
  return el('details', {}, el('summary', { class: 'small' }, words), ...content);
}

function command(run: string): HTMLElement {
  return el('copy-block' as 'div', { class: 'copyable' }, el('pre', {}, el('code', {}, run)));
}
