/** A token's claims in words. Nothing is verified, and the signature is masked. */
import { tokenParts } from '../../../core/diagnosis/result/token.ts';
import { momentInWords, validity } from '../../../core/diagnosis/result/token-words.ts';
import { el, inline } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { section } from './section.ts';

const meanings: Readonly<Record<string, string>> = {
  alg: 'How it is signed',
  typ: 'Its kind',
  kid: 'The key that signed it',
  iss: 'Who issued it',
  aud: 'For whom it is meant',
  azp: 'The client that asked for it',
  client_id: 'The client that asked for it',
  appid: 'The client that asked for it',
  scope: 'What it allows',
  scp: 'What it allows',
  iat: 'Issued',
  nbf: 'Counts from',
  exp: 'Expires',
};

/** An empty element where it cannot be read. */
export function tokenView({ token }: View): HTMLElement {
  const parts = tokenParts(token);
  if (parts.length === 0) return el('div');
  const rows = parts.flatMap(({ name, value, time }) => [
    el('dt', {}, el('code', {}, name), ` ${meanings[name] ?? ''}`),
    el('dd', {}, time === undefined ? el('code', {}, value) : momentInWords(time)),
  ]);
  const words = validity(parts, Date.now());
  return section(
    'What the token says',
    ...(words ? [el('p', { class: 'measure mb-2' }, words)] : []),
    el('dl', { class: 'facts' }, ...rows),
    el(
      'p',
      { class: 'small quiet mt-2 measure' },
      ...inline('Read from the token itself: nobody checked its signature. Claims such as `sub` are masked.'),
    ),
  );
}
