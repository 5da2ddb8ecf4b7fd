/**
 * PHP code names curl's way to log in as a text, where the constant belongs: curl takes it for 0, and does no Digest.
 *
 *     curl_setopt($ch, CURLOPT_HTTPAUTH, 'CURLAUTH_DIGEST');
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const QUOTED =
  /\b(?:CURLOPT_)?HTTPAUTH["']?\]?[ \t]{0,4}(?:,|=>|=)[ \t]{0,4}(["']CURLAUTH_(?:DIGEST|ANY|ANYSAFE|BASIC|NTLM)["'])/dg;

export const digestConstantQuoted: Rule = {
  id: 'digest-constant-quoted',
  find: (input) => places(input, QUOTED, 1),
};
