/**
 * Somebody tells that a login is refused with http and taken with https, as where a redirect from one to the other loses it:
 *
 *     401 with an http address, https works fine
 */
import { beginningOf, LONGEST_MESSAGE, places, sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

const OTHER = /certificate|\bssl\b|\btls\b|cookie|mixed content|\bssh\b|\bgit(?:@|\b)|\bclon(?:e|ing)\b/i;
const words = tells(
  'https-decides',
  [
    "\\bhttps\\b(?:(?!\\bnot\\b|n['’]t\\b|\\bhttp\\b(?!s)|:)[^\\n.]){0,40}\\b(?:works?|worked|is (?:fine|ok(?:ay)?)|succeeds?)\\b",
    "\\b(?:works?|worked|fixed|solved|helped|fine)\\b(?:(?!\\bnot\\b|n['’]t\\b|\\bhttp\\b(?!s)|:)[^\\n.]){0,30}\\b(?:with|using|to|by|via|over) https\\b(?!:)",
    '\\bhttp instead of https\\b|\\b(?:chang|switch|mov)\\w{0,3}\\b[^\\n]{0,20}\\bhttp to https\\b(?![^\\n]{0,40}\\b(?:40[13]|fail|broke|unauthori))',
  ],
  OTHER,
);

/** Two commands that differ in the scheme alone, the second of which got an answer. */
const COMMANDS =
  /(?<![\w/.-])(http:\/\/[\w.-]{3,100})[^\n]{0,200}\n[^\n]{0,120}?\b(?:unauthori[sz]ed|401)\b[\s\S]{0,200}?(?<![a-z\d/.-])https[*_]{0,4}:\/\/[\w.-]{3,100}[^\n]{0,200}\n[^\n]{0,60}?\b(?:valid|200|ok|success\w*)\b/dgi;

/** An address of that kind, or the word behind one that goes before a way. */
const PLAIN =
  /(?<![\w/.-])http:\/\/(?!localhost|127\.)|\b(?:over|via|with|using|by|on|through|plain) http\b(?!s|\/\d)/i;
const SAFE = /(?<![\w/.-])https:\/\/|\b(?:over|via|with|using|by|on|through) https\b|^ ?https (?:works|is)\b/i;

export const httpsDecides: Rule = {
  ...words,
  find: (input) =>
    /\b401\b|unauthori[sz]ed|authenticat|authori[sz]ation/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? [...words.find(input), ...contrast(input), ...places(input, COMMANDS, 1)].slice(0, 1)
      : [],
};

function contrast(input: RuleInput): readonly Sighting[] {
  return toldContrasts(input)
    .filter(({ bad, good }) => PLAIN.test(bad) && !SAFE.test(bad) && SAFE.test(good) && !PLAIN.test(good))
    .filter(({ bad, good }) => !OTHER.test(`${bad} ${good}`))
    .map(({ span }) => sighting(input, span));
}
