/**
 * A token is taken from a Kubernetes secret as it stands there, in Base64, and sent without being decoded:
 *
 *     TOKEN=$(kubectl get secret fake -o jsonpath='{.data.token}')
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const TAKEN =
  /\bkubectl (?:-\S{1,60}(?: [\w.-]{1,60})? ){0,4}get secrets?\b[^\n]{0,160}?(?:\.data\.token\b|-o ?(?:yaml|json)\b)/dg;

export const secretTokenNotDecoded: Rule = {
  id: 'secret-token-not-decoded',
  find: (input) =>
    tellsOfTrouble(input.text) &&
    /token/i.test(writtenText(input)) &&
    !/base64|@base64d|b64dec|decode|describe secret/i.test(writtenText(input))
      ? places(input, TAKEN).slice(0, 1)
      : [],
};
