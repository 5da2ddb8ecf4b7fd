/**
 * A page signs in with Auth0, names no audience, and its API refuses the token:
 *
 *     <Auth0Provider domain="fake.eu.auth0.com" clientId="fake">
 *     const token = await getAccessTokenSilently();
 */
import { codeText, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** Settings of the sign-in with the id of the client, or a call for the token without any option. */
const SIGN_IN =
  /<Auth0Provider\b(?=[^>]{0,600}\b(?:clientId|client_id))|\b(?:createAuth0Client|new Auth0Client|createAuth0|new auth0\.WebAuth|new Auth0Lock|AuthModule\.forRoot|provideAuth0)\(|\bgetAccessTokenSilently\(\s{0,4}\)|\bauth0\.getTokenSilently\(\s{0,4}\)|\bAuth0\.(?:authentication|webAuth)\(|\bAuth0Provider\(\{/dg;

export const auth0CodeWithoutAudience: Rule = {
  id: 'auth0-code-without-audience',
  find: (input) =>
    tellsOfTrouble(codeText(input)) && !/audience/i.test(codeText(input)) ? places(input, SIGN_IN).slice(0, 1) : [],
};
