/**
 * Notes of a test: without a header, key or login the answer is a refusal, with it another one.
 *
 *     without X-Api-Key: 401
 *     with X-Api-Key:    200
 */
import { sighting, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGIN =
  '(?:api[-_ ]?(?:key|token)|apikey|key|tokens?|header|en-?t[eê]te|kopfzeile|authorization|auth|bearer|basic|login|credentials?|cookies?|session|jwt|passw\\w{1,4}|cl[eé]|clave|schl[uü]ssel|chave|x-[\\w-]{3,30})';
const WITHOUT = new RegExp(
  `^\\W{0,6}(?:\\w{1,12} ){0,3}?(?:without|w/o|no|sans|ohne|sin|senza|zonder|sem|utan|uden|bez)\\b[^\\n]{0,40}?\\b${LOGIN}\\b[^\\n]{0,30}?\\b40[13]\\b`,
  'im',
);
const WITH = new RegExp(
  `^\\W{0,6}(?:\\w{1,12} ){0,3}?(?:with|w/|avec|mit|con|met|com|med|z|s)\\b[^\\n]{0,40}?\\b${LOGIN}\\b[^\\n]{0,30}?\\b(?:2\\d\\d|400|404|405|422|ok|works?|success\\w*)\\b`,
  'im',
);

export const onlyWithLoginAccepted: Rule = {
  id: 'only-with-login-accepted',
  find: (input) => {
    const text = writtenText(input);
    const without = WITHOUT.exec(text);
    if (!without || !WITH.test(text)) return [];
    const start = without.index + without[0].length - without[0].trimStart().length;
    return [sighting(input, { start, end: without.index + without[0].length })];
  },
};
