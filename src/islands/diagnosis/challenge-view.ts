/** Each challenge of the failing response: its scheme, its parameters in words, and what is wrong with its grammar. */
import type { Report } from '../../core/diagnosis/report.ts';
import { el, inline } from '../dom.ts';

/** Undefined where no exchange has a challenge. */
export function challengeView(report: Report): HTMLElement | undefined {
  const exchange =
    report.exchanges[report.failing ?? -1] ?? report.exchanges.find(({ challenges }) => challenges.length > 0);
  if (!exchange || exchange.challenges.length + exchange.problems.length === 0) return undefined;
  const body = el('div');
  void import('virtual:scheme-words').then(({ default: schemes }) => {
    for (const challenge of exchange.challenges) {
      const known = schemes.find(({ name }) => name.toLowerCase() === challenge.scheme.toLowerCase());
      const list = el('dl', { class: 'facts mt-2' });
      for (const [name, value] of Object.entries(challenge.params)) {
        const meaning = known?.params.find((param) => param.name.toLowerCase() === name)?.meaning;
        const error = name === 'error' ? known?.errors.find((one) => one.value === value)?.meaning : undefined;
        list.append(
          el('dt', {}, el('code', {}, name)),
          el(
            'dd',
            {},
            el('code', {}, value),
            ...((error ?? meaning)
              ? [el('span', { class: 'small quiet block' }, ...inline(error ?? meaning ?? ''))]
              : []),
          ),
        );
      }
      if (challenge.token68) list.append(el('dt', {}, 'token68'), el('dd', {}, el('code', {}, challenge.token68)));
      body.append(
        el(
          'div',
          { class: 'card mt-3 max-w-3xl' },
          el('h3', {}, known ? el('a', { href: known.url }, challenge.scheme) : challenge.scheme),
          el(
            'p',
            { class: 'small' },
            ...inline(known?.answer ?? 'No scheme of this name is registered or known here.'),
          ),
          list,
        ),
      );
    }
    for (const { code, level } of exchange.problems) {
      body.append(
        el(
          'p',
          { class: 'risk mt-2' },
          `${level === 'error' ? 'Not valid' : 'Unusual'}: ${code.replaceAll('-', ' ')} (`,
          el('a', { href: 'https://www.rfc-editor.org/rfc/rfc9110#section-11' }, 'RFC 9110, section 11'),
          ').',
        ),
      );
    }
  });
  return el(
    'section',
    { class: 'section' },
    el('h2', {}, exchange.challenges.length === 1 ? 'The challenge' : 'The challenges'),
    body,
  );
}
