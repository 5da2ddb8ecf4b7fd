/**
 * Somebody tells that a slash at the end of the path decides:
 *
 *     It works with a trailing slash, without it I get 401
 */
import { sighting } from '../../facts/text-matches.ts';
import { toldContrasts } from '../../facts/told-contrasts.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const SLASH = '(?:trailing|ending|final|closing|last) (?:forward )?slash(?:es)?';
const OUTCOME =
  '(?:works?|worked|working|fix(?:es|ed)|solve[sd]|helps?|helped|fails?|failed|40[13]|unauthori[sz]ed|lost|gone|dropped|stripped|authenticated|needed|required|200|ok)';

const words = tells(
  'slash-decides',
  [
    `\\b(?:with|without|add(?:ed|ing|s)?|append(?:ed|ing)?|missing|forgot|remov(?:e|ed|ing)|needs?|requires?) (?:the |a |an |that )?${SLASH}\\b[^\\n]{0,60}?\\b${OUTCOME}\\b`,
    `\\b${OUTCOME}\\b[^\\n]{0,30}?\\b(?:with|without|when|if|after|by|once)\\b[^\\n]{0,25}?\\b${SLASH}\\b`,
    `\\b${SLASH} (?:is|was) (?:missing|the (?:problem|cause|difference|issue|culprit)|needed|required)\\b`,
  ],
  /redirect_?ur[il]|callback|\biss(?:uer)?\b|audience|proxy_pass|origin|CORS|root directory/i,
);

/** Of two paths one is the other with a slash at its end. */
const PATH = /(?<![\w.-])(?:https?:\/\/[\w.:-]{1,100})?\/[\w./{}:-]{1,200}/g;

function pathsDiffer(bad: string, good: string): boolean {
  const paths = (text: string) => [...text.matchAll(PATH)].map(([path]) => path);
  const [refused, taken] = [paths(bad), paths(good)];
  return refused.some((path) => taken.some((other) => other === `${path}/` || path === `${other}/`));
}

export const slashDecides: Rule = {
  id: words.id,
  find: (input) => {
    const found = toldContrasts(input).filter(({ bad, good }) => pathsDiffer(bad, good));
    return [...found.map(({ span }) => sighting(input, span)).slice(0, 1), ...words.find(input)];
  },
};
