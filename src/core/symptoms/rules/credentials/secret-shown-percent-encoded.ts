/**
 * A value is shown twice: as it was given, and with its signs percent-encoded, which the other side need not undo:
 *
 *     the secret fake+word arrives as fake%2Bword
 */
import { codeText, matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** A word with an encoded sign in it; neither a piece of a path nor a value of a query, but for a password. */
const ENCODED =
  /(?:(?<![\w%.~/&=?+-])|(?<=(?:secret|password|passw|pwd)=))[\w.~!*()-]{0,60}%(?:2[0-9A-F]|3[A-F]|40|5[B-E]|7[B-D])[\w.~!*()%-]{0,60}/dgi;
const REFUSED = /\binvalid_(?:client|grant|request)\b/;
const SIGN = /[+@:/#%&?=!$;,^\\|[\]{}"]/;
/** Addresses, paths and names of mail are encoded for good reasons. */
const OTHER = /:\/\/|^[/.]|^[\w.+-]+@[\w-]+\.\w|\s/;

export const secretShownPercentEncoded: Rule = {
  id: 'secret-shown-percent-encoded',
  find: (input) => {
    if (!codeText(input) || !(tellsOfTrouble(input.text) || REFUSED.test(input.text))) return [];
    const text = writtenText(input);
    const found = matches(input, ENCODED).filter((match) => {
      const plain = decoded(match[0]);
      return plain !== undefined && plain.length >= 5 && SIGN.test(plain) && !OTHER.test(plain) && isShown(text, plain);
    });
    return sightingsOf(input, found).slice(0, 1);
  },
};

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** Whether the text has the value by itself: the word is not part of a longer one. */
function isShown(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + value.length] ?? ' ');
}
