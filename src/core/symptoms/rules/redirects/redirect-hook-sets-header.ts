/**
 * Code puts the login into the request that follows a redirect, because the client has left it out:
 *
 *     client.CheckRedirect = func(req *http.Request, via []*http.Request) error {
 *       req.Header.Set("Authorization", via[0].Header.Get("Authorization"))
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** What Go, Swift, follow-redirects, requests and curl call the place where a client decides this. */
const HOOK =
  /\b(CheckRedirect|willPerformHTTPRedirection|beforeRedirect|rebuild_auth|should_strip_auth|CURLOPT_UNRESTRICTED_AUTH|preserveAuthorizationOnRedirect)\b/dg;

export const redirectHookSetsHeader: Rule = {
  id: 'redirect-hook-sets-header',
  find: (input) =>
    /\bAuthorization\b|_AUTH\b|_auth\b|token/i.test(codeText(input)) ? places(input, HOOK, 1).slice(0, 1) : [],
};
