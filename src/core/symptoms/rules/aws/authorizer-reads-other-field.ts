/**
 * The authorizer of an API Gateway takes its token from a field of another name than the caller sends:
 *
 *     identitySource: method.request.header.AuthToken
 *     curl -H "Authorization: Bearer fake" https://api.example.com/prod/me
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SOURCE =
  /(?:\bmethod\.request\.header|\$request\.header)\.((?!(?:Authorization|Host|Origin|Accept|Referer|User-Agent|Content-\w{1,12}|X-Forwarded-\w{1,8})\b)[A-Za-z][\w-]{1,60})/dgi;
const SENDS = /(?<![\w.-])Authorization\b/i;

export const authorizerReadsOtherField: Rule = {
  id: 'authorizer-reads-other-field',
  find: (input) => {
    const found = places(input, SOURCE, 1).slice(0, 1);
    return found.filter(({ span }) => {
      const name = input.text.slice(span.start, span.end);
      // Named a second time, the field is sent after all.
      const isSent = writtenText(input).toLowerCase().split(name.toLowerCase()).length > 2 && !/authori/i.test(name);
      return SENDS.test(writtenText(input)) && !isSent;
    });
  },
};
