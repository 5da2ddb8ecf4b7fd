/**
 * A client is given name and password, and sends them only when it is asked with a challenge. The service asks nobody: it
 * answers 403 or 404, or a 401 without one, so the login never goes out:
 *
 *     Invoke-RestMethod https://api.github.com/user/repos -Credential $cred
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WAITS =
  /\bInvoke-(?:RestMethod|WebRequest)\b(?![^\n]{0,400}-Authentication\b)[^\n]{0,300}?(-Credential)\b|\bCredentials[ \t]?=[ \t]?(new (?:System\.Net\.)?NetworkCredential)\(|(\bnew Basic(?:System)?CredentialsProvider)\(|\bwget\b(?![^\n]{0,400}--auth-no-challenge)[^\n]{0,300}?[ \t](--(?:http-)?user)\b/dg;
/** What makes a client send its login at once. */
const AT_ONCE =
  /\bPreAuthenticate[ \t]?=[ \t]?true|\bAuthCache\b|auth-no-challenge[^\n]{0,20}(?:still|also|too)|AllowUnencrypted|\bDefaultRequestHeaders\.Authorization\b|["']Authorization["']|\bWWW-Authenticate\b|\bNTLM\b|\bNegotiate\b/i;
/** Services that answer so, a status that asks for nothing, or a client that sends its login at once and gets in. */
const ASKS_NOBODY =
  /\bapi\.github\.com\b|\bgithub\.com\/api\/v3\b|\bjenkins|\/job\/[^\s/]{1,80}\/|\b(?:atlassian|jira)\b|\b40[34]\b|\bRequires authentication\b|\bcurl\b[^\n]{0,60}\b(?:works?|fine|ok|200)\b|\b(?:works?|fine|ok) (?:with|in|from|using) (?:curl|postman)\b/i;

export const loginWaitsForChallenge: Rule = {
  id: 'login-waits-for-challenge',
  find: (input) =>
    ASKS_NOBODY.test(writtenText(input)) && !AT_ONCE.test(writtenText(input))
      ? [1, 2, 3, 4].flatMap((group) => places(input, WAITS, group)).slice(0, 1)
      : [],
};
