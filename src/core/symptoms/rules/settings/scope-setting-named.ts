/**
 * A program is given the scopes to ask for, and the answer is a refusal all the same:
 *
 *     export DEMO_SCOPE=all
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GIVEN =
  /\b(?:[A-Z]{2,20}_){1,3}SCOPES?[ \t]?=[ \t]?\S{1,200}|(?<![\w-])--scopes?[= ]["']?[a-z][\w.:/*-]{1,80}|^[ \t]*["']?scopes?["']?[ \t]?[:=][ \t]?["'[]{1,2}[a-z][\w.:/*-]{1,80}/dgm;

export const scopeSettingNamed: Rule = {
  id: 'scope-setting-named',
  yields: 'to-any',
  find: (input) =>
    /\b40[13]\b|unauthori[sz]ed|forbidden/i.test(beginningOf(input, LONGEST_MESSAGE))
      ? places(input, GIVEN).slice(0, 1)
      : [],
};
