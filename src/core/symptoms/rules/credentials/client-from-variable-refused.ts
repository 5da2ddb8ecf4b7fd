/**
 * A token endpoint does not know the client, and the program takes the client's id or secret from variables, which are
 * then missing or old where it runs:
 *
 *     clientId: process.env.FAKE_CLIENT_ID
 *     {"error":"invalid_client"}
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Za-z][A-Za-z\\d_]{0,40}?(?:ID|KEY|SECRET)';
const READ = new RegExp(
  [
    `(?:${ENVIRONMENT_CALL}|${ENVIRONMENT_PROPERTY})["'\`]?(${NAME})["'\`)\\],;!}\\s]`,
    `%env\\((?:\\w{1,12}:)?(${NAME})\\)%`,
    `^[ \\t]*(?:[-\\w]{1,20}_)?(?:client_?id|client_?secret|secret|clientId|clientSecret)["']?[ \\t]*[:=][ \\t]*["']?\\$\\{?(${NAME})\\b`,
  ].join('|'),
  'dgm',
);
const REFUSED =
  /\binvalid_client\b|\bunauthorized_client\b|\bOAuth client was not found\b|\bincorrect_client_credentials\b|\b(?:invalid|unknown|bad) client(?: (?:id|secret|credentials))?\b/i;
/** The server knows the client, and says more of it. */
const OTHER = /\bclient (?:was |is |has been )?(?:deleted|disabled|expired)|redirect_uri_mismatch/i;

export const clientFromVariableRefused: Rule = {
  id: 'client-from-variable-refused',
  find: (input) =>
    REFUSED.test(writtenText(input).slice(0, LONGEST_CODE)) && !OTHER.test(writtenText(input).slice(0, LONGEST_CODE))
      ? [1, 2, 3].flatMap((group) => places(input, READ, group)).slice(0, 1)
      : [],
};
