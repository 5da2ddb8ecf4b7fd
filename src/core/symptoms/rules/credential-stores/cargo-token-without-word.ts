/**
 * The token of a registry of one's own, without a scheme word: Cargo sends the value as it is, as the whole of Authorization:
 *
 *     [registries.own]
 *     token = "fake"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD = '(?!Bearer |Basic |Token )';
const TOKEN = new RegExp(
  [
    `^[ \\t]*\\[registries\\.[^\\]\\n]{1,60}\\][ \\t]*\\n(?:[ \\t]*(?:#[^\\n]{0,200}|\\w[\\w-]{0,30}[ \\t]*=[^\\n]{0,200})?\\n){0,4}?[ \\t]*(token[ \\t]{0,3}=[ \\t]{0,3}"${WORD}[^"\\n]{1,300}")`,
    `\\b(CARGO_REGISTRIES_\\w{1,40}_TOKEN["']?[ \\t]{0,3}[=:][ \\t]{0,3}["']?${WORD}(?!\\\${?\\{?)[\\w.<…-]{2,300})`,
  ].join('|'),
  'dgm',
);

export const cargoTokenWithoutWord: Rule = {
  id: 'cargo-token-without-word',
  find: (input) => [...places(input, TOKEN, 1), ...places(input, TOKEN, 2)].slice(0, 1),
};
