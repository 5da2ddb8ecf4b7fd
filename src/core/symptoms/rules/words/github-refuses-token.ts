/**
 * The API of GitHub refuses a token, as any client puts it. What is public it gives without one.
 *
 *     POST https://api.github.com/repos/acme/app/pulls: 401 Bad credentials []
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /\bbad (?:github )?credentials\b|\bapi\.github\.com\/[^\n]{0,200}|\b401\b[^\n]{0,60}?\bapi\.github\.com\b|\bgithub token (?:is )?(?:not valid|invalid|expired)\b/dgi;
const GITHUB = /(?<!com\.)github|octokit|\bghp_|\bgh::/i;
const STATUS = /\b401\b|bad (?:github )?credentials|unauthori[sz]ed/i;
const OTHER = /Requires authentication|JSON web token|gitea|Integration must|\bJWT\b|'(?:Issuer|iat|exp)'/i;
const OTHER_ANSWER = /^api\.github\.com\/\S{0,200}(?=[^\n]{0,60}?\b(?:20\d|30\d|403|404)\b)/i;

export const githubRefusesToken: Rule = {
  id: 'github-refuses-token',
  find: (input) => {
    const text = writtenText(input);
    return GITHUB.test(text) && STATUS.test(text) && !OTHER.test(text)
      ? places(input, REFUSED)
          // Another host is the one that refuses.
          .filter(({ span }) => !OTHER_ANSWER.test(text.slice(span.start, span.end)))
          .slice(0, 1)
      : [];
  },
};
