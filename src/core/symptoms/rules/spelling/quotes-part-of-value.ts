/**
 * Quotes were taken for a part of the secret, as people tell it.
 *
 *     removing the quotes around the key in .env fixed it
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const QUOTES =
  '(?:(?:double|single|surrounding|extra|the|literal|these|those|any|all|my) ){0,3}(?:quotes|quotation marks|quote marks|quote characters|apostrophes|["\'`]{2,3} marks)';

const words = tells('quotes-part-of-value', [
  `\\b(?:remov(?:e|ed|ing)|without|delet(?:e|ed|ing)|dropp(?:ed|ing)|stripp?(?:ed|ing|s)?|took out|taking out|get rid of|no) ${QUOTES}`,
  '\\bunquot(?:e|ed|ing) the (?:key|token|secret|password|value)\\b',
  `\\b${QUOTES}(?: \\S{1,14}){0,3}? (?:are|were|is|was|become|became|got|get|being|end up|ended up|that)(?: \\w{1,12}){0,3}? (?:part|included|passed|kept|sent|literal\\w*|stored|taken|read|there|not (?:stripped|removed))\\b`,
  `\\b(?:includ|pass|send|keep|kept|treat|interpret|read|stor|contain|tak)(?:e|es|ed|s|ing)? ${QUOTES}`,
  `\\b(?:key|token|secret|password|value|it)s? (?:is |was |are |were |had |has |have )?(?:\\w{1,10} )?(?:wrapped in|enclosed in|surrounded by|inside|between|in|with) ${QUOTES}`,
  `\\b(?:wrapped|enclosed|surrounded) (?:in|by|with) ${QUOTES}`,
  '\\b(?:mit|ohne|die) (?:den |die )?Anführungszeichen\\b|\\bsans (?:les )?guillemets\\b|\\b(?:sin|las) comillas\\b|\\bsem (?:as )?aspas\\b|без кавычек|去掉引号|引号',
]);
/** Of a secret, or the setting of one: parsers and style guides speak of quotes too. */
const SECRET =
  /\b(?:secrets?|(?:api |access )?keys?|tokens?|passwords?|credentials?|env(?:ironment)? ?(?:file|var\w*)|--env-file|compose|client.?id|40[13]|unauthori[sz]ed)\b|_(?:KEY|TOKEN|SECRET|PASSWORD)\b|passwor[td]|\.env\b|密/i;
/** There quotes help: the shell or YAML changed what stood without them. */
const HELP =
  /\b(?:add(?:ed|ing)|put(?:ting)?|wrap(?:ped|ping)?|surround(?:ed|ing)?|enclos(?:e|ed|ing)|us(?:e|ed|ing)|need(?:s|ed)?|with|in) (?:\w{1,12} ){0,3}?(?:(?:single|double) )?(?:quotes|quotation marks)\b[^\n]{0,40}?\b(?:works?|worked|fix|solv|help|ok\b|accepted)|\bescap|shell|[$!]/i;

const TAKEN_OUT =
  /\b(?:remov(?:e|ed|ing)|without|delet(?:e|ed|ing)|stripp?(?:ed|ing)) (?:the |them|these |those |all |any )/i;

export const quotesPartOfValue: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    return SECRET.test(text) && (TAKEN_OUT.test(text) || !HELP.test(text)) ? words.find(input).slice(0, 2) : [];
  },
};
