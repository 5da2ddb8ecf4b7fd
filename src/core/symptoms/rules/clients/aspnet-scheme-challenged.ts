/**
 * The log of ASP.NET Core says that it asked for a login by a scheme other than its usual two, as nobody was signed in:
 *
 *     AuthenticationScheme: Digest was challenged.
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CHALLENGED =
  /\bAuthenticationScheme: (?!(?:Bearer|Cookies|Identity\.Application|Negotiate|NTLM)\b)[\w.-]{1,60} was challenged\b/dg;

export const aspnetSchemeChallenged: Rule = {
  id: 'aspnet-scheme-challenged',
  find: (input) => places(input, CHALLENGED).slice(0, 1),
};
