/**
 * A command or program sends one kind of login, and the refusal speaks of the other kind:
 *
 *     curl -u bob:fake https://api.example.com/items
 *     {"error":"Bearer token required"}
 *
 *     -H "Authorization: Bearer fake"
 *     Incorrect user name or password
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import { BASIC_SENT, BEARER_SENT } from '../../facts/ways-sent.ts';
import type { Rule } from '../../rule.ts';

const basic = new RegExp(BASIC_SENT, 'dg');
const bearer = new RegExp(BEARER_SENT, 'dgi');
const TOKEN_WANTED =
  /\b(?:bearer|jwt|access)[ _-]?(?:token )?(?:is |was )?(?:required|missing|expected|needed|not (?:found|provided|present|supplied))\b|\b(?:missing|requires?|expect(?:s|ed)|needs?|no|provide|use)(?: an?| the| valid)? ["'`]?(?:bearer|jwt|access)\b(?: ?tokens?| scheme| auth\w*)?|\b(?:jwt|token) (?:is )?malformed\b|\binvalid number of segments\b|\bcannot convert access token\b|\baccess token (?:is )?invalid\b|\binvalid (?:bearer|jwt|access) token\b|"invalid_token"|\b(?:accepts?|allows?|supports?|takes?) only (?:oauth2?|bearer|jwt|(?:personal )?access|api) tokens?\b|\bonly (?:oauth2?|bearer|jwt|(?:personal )?access) tokens? (?:are|is|can be) \w+|\buse an? (?:personal )?access token\b/i;
const LOGIN_WANTED =
  /\b(?:incorrect|invalid|wrong|bad|unknown) (?:user ?name|user|login|e-?mail)s?(?: name)?,? ?(?:and\/or|and|or|\/|&) ?(?:the )?password\b|\b(?:user ?name|user|e-?mail)(?: name)? (?:and\/or|and|or) password (?:is |are |was |were )?(?:incorrect|invalid|wrong|missing|required)\b|\binvalid password\/token for user\b|\bbasic auth\w{0,12} (?:is )?(?:required|expected|needed|missing)\b|\b(?:requires?|expects?|needs?|missing|no|use|wants|supports only|only (?:supports|accepts|takes)) (?:http )?basic auth/i;
/** A login is asked for with a password elsewhere, a token is put in the place of the password, or the answer names its scheme. */
const OTHER =
  /grant_type|\bgit (?:clone|push|pull|fetch)\b|remote:|\bdocker\b|["']?\b(?:password|passwd)["']?\s{0,3}[:=]|(?<!password)\/(?:log-?in|signin|token|sessions?)\b|www-authenticate/i;

export const loginOfOtherKindSent: Rule = {
  id: 'login-of-other-kind-sent',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 10_000 || OTHER.test(text)) return [];
    const [basics, bearers] = [places(input, basic), places(input, bearer)];
    if (basics.length > 0 && bearers.length > 0) return [];
    if (basics.length > 0) return TOKEN_WANTED.test(text) ? basics.slice(0, 1) : [];
    return bearers.length > 0 && LOGIN_WANTED.test(text) ? bearers.slice(0, 1) : [];
  },
};
