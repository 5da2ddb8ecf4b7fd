/**
 * The whole paste is one word as a password is, and one of its characters has a meaning elsewhere:
 *
 *     w%83fake0C6
 */
import { sighting } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

/** Letters and digits mixed, with a sign among them that addresses, shells and settings use for something else. */
const WORD = /^(?=\S{0,63}\d)(?=(?:\S{0,30}[A-Za-z]){3})(?=\S{0,63}[%$&#!@^+?~])[^\s<>"'`(){}[\]|,;]{8,64}$/;
/** An address, a mail address, a variable, a hash, Base64, a pair of names, or a message without blanks. */
const OTHER =
  /:\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^\$\w|^\$?\$\w{1,8}\$|^[A-Za-z\d+/]+={0,2}$|^[/.#@&?%!]|[=:/\\]|^(?:\w+[&?])|unauthori|error|http|invalid|denied|(?:%[\dA-F]{2}.{0,2}){2}/i;

export const passwordShownAlone: Rule = {
  id: 'password-shown-alone',
  find: (input) => {
    if (input.text.length > 200) return [];
    const word = input.text.trim();
    if (!WORD.test(word) || OTHER.test(word)) return [];
    const start = input.text.indexOf(word);
    return [sighting(input, { start, end: start + word.length })];
  },
};
