/** Each challenge of the failing response: its scheme, its parameters in words, and what is wrong with its grammar. */
import { el, inline } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { quoteView } from './quote-view.ts';
import { schemeWordsOf } from './words.ts';

type Challenge = View['challenges'][number];
type Problem = View['problems'][number];
type ProblemWords = typeof import('virtual:challenge-problems')['default'][number];

/** Undefined where no exchange has a challenge. */
export function challengeView(view: View): HTMLElement | undefined {
  if (view.challenges.length + view.problems.length === 0) return undefined;
  const body = el('div');
  Promise.all([...view.challenges.map(challengeCard), problemViews(view)]).then(
    (parts) => body.append(...parts.flat()),
    () => body.append(el('p', {}, 'The words for these challenges could not be loaded. Are you offline?')),
  );
  return el(
    'section',
    { class: 'section' },
    el('h2', {}, view.challenges.length === 1 ? 'The challenge' : 'The challenges'),
    body,
  );
}

async function challengeCard({ scheme, params, token68 }: Challenge): Promise<HTMLElement> {
  const known = await schemeWordsOf(scheme);
  const list = el('dl', { class: 'facts mt-2' });
  for (const [name, value] of Object.entries(params)) {
    const meaning = known?.params.find((param) => param.name.toLowerCase() === name)?.meaning;
    const error = name === 'error' ? known?.errors.find((one) => one.value === value)?.meaning : undefined;
    const words = error ?? meaning ?? 'Not a parameter that is known for this scheme.';
    list.append(
      el('dt', {}, el('code', {}, name)),
      el('dd', {}, el('code', {}, value), el('span', { class: 'small quiet block' }, ...inline(words))),
    );
  }
  if (token68) list.append(el('dt', {}, 'token68'), el('dd', {}, el('code', {}, token68)));
  return el(
    'div',
    { class: 'card mt-3 max-w-3xl' },
    el('h3', {}, known ? el('a', { href: known.url }, scheme) : scheme),
    el('p', { class: 'small' }, ...inline(known?.answer ?? 'No scheme of this name is registered or known here.')),
    list,
  );
}

/** Most challenges have no problem, and then need no words for it. */
async function problemViews({ problems, isCut }: View): Promise<HTMLElement[]> {
  if (problems.length === 0) return [];
  const { default: words } = await import('virtual:challenge-problems');
  return problems.map((problem) =>
    isCut && problem.code === 'unterminated-quoted-string'
      ? cutView(problem)
      : problemView(
          problem,
          words.find(({ id }) => id === problem.code),
        ),
  );
}

/** Quotes that are open where the paste ends are no fault of the server. */
function cutView({ quote }: Problem): HTMLElement {
  return el(
    'div',
    { class: 'risk mt-3 max-w-3xl' },
    el('p', {}, el('strong', {}, 'Cut off: '), 'the paste ends within quotation marks. Paste the rest of the line.'),
    quoteView(quote),
  );
}

function problemView({ code, level, quote }: Problem, known: ProblemWords | undefined): HTMLElement {
  return el(
    'div',
    { class: 'risk mt-3 max-w-3xl' },
    el(
      'p',
      {},
      el('strong', {}, level === 'error' ? 'Not valid: ' : 'Unusual: '),
      `${known?.words ?? code} `,
      known
        ? el(
            'a',
            { href: `https://www.rfc-editor.org/rfc/rfc9110#section-${known.section}` },
            `RFC 9110, section ${known.section}`,
          )
        : '',
    ),
    quoteView(quote),
  );
}
