/**
 * Somebody printed what the store of a page or an app holds for a token, and it holds nothing:
 *
 *     const token = localStorage.getItem('token'); // null
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const STORE =
  '\\b(?:localStorage|sessionStorage|AsyncStorage|SecureStore|storage|prefs|cookies|Cookies|cookieStore)\\.(?:get|getItem|getItemAsync|getString|read)\\(\\s?["\'`]?[\\w.-]{0,30}(?:token|jwt|auth|session|key)[\\w.-]{0,20}["\'`]?\\s?\\)';
const STATE =
  '\\b[\\w$]{1,30}(?:\\(\\))?(?:\\.[\\w$]{1,30}(?:\\(\\))?){0,4}\\.(?:access_?|id_?|auth_?)?(?:token|jwt)\\)';
const NOTHING = '(?:null|undefined|None|nil|empty)';
const PRINTED = new RegExp(
  `(?:${STORE}|${STATE})[)\\]; ]{0,4}(?:[ \\t]{0,4}(?://|#|->|=>|→|:)|(?:is|was|returns?|gives|logs?|prints?))[ \\t]{0,3}(?:is |returns? |logs? |prints? )?${NOTHING}\\b`,
  'dgi',
);

export const storedTokenMissing: Rule = {
  id: 'stored-token-missing',
  find: (input) => places(input, PRINTED).slice(0, 1),
};
