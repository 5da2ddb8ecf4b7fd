/**
 * Somebody sets a variable with a secret, and then signs in with a tool: many tools take the variable in place of the login.
 *
 *     export SHOP_TOKEN=old
 *     shop login https://shop.example.com
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET =
  /^[ \t$>#]{0,4}(?:export[ \t]{1,4}|set[ \t]{1,4}|\$env:)([A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){0,4}_(?:TOKEN|KEY|PAT|PASSWORD|SECRET))[ \t]?=[^\n]{1,200}\n[ \t$>#]{0,4}[a-z][\w.-]{1,30} (?:auth )?login\b(?![^\n]{0,80}(?:-p|--password(?:-stdin)?|--(?:with-)?token)\b)/dgm;

export const variableSetBeforeLogin: Rule = {
  id: 'variable-set-before-login',
  find: (input) => places(input, SET, 1),
};
