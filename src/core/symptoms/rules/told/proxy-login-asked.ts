/**
 * The words say that a proxy wants a login, or does not take the one it got.
 *
 *     Proxy Authentication Required
 */
import { inListOfCodes } from '../../facts/list-of-codes.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const words = says('proxy-login-asked', [
  '\\bproxy[ -](?:authentication|authori[sz]ation|auth|login|credentials?) (?:is )?(?:required|requested|needed|failed|failure|error|missing|rejected|denied|invalid|unsupported)\\b',
  '\\b(?:failed|unable|could not|cannot) to (?:authenticate|log ?in) (?:with|to|at|against|on) (?:the |an? |your )?(?:http |https |upstream |web )?proxy\\b',
  '\\b407[ \\t]{0,3}(?:authenticationrequired|proxy)\\b',
  '\\bprox(?:y|ies)\\b[^\\n]{0,60}?\\b(?:code|status|response|error|returned|http)[ :=]{0,3}["\\\']?407\\b',
  '\\b(?:credentials|login|authentication|password) (?:is |are |was |were )?(?:rejected|refused|denied) by (?:the |an? |your )?(?:\\w{1,12} )?proxy\\b',
  '\\bproxy server (?:refused|denied|rejected) the (?:authentication|credentials|login)\\b|\\bproxy denied access\\b',
]);

export const proxyLoginAsked: Rule = {
  ...words,
  find: (input) => words.find(input).filter(({ span }) => !inListOfCodes(input.text, span.start)),
};
