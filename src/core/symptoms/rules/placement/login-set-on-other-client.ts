/**
 * Code gives the login to one client or request, and calls with another one that knows nothing of it:
 *
 *     client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
 *     var answer = await new HttpClient().GetAsync(url);
 */
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Where the login is put, and a call behind it that does not use it. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  // .NET
  [
    /\bDefaultRequestHeaders\b[^\n]{0,60}?\b(?:Authorization|Add)\b/,
    /\bnew HttpClient\(\)\s{0,20}\.\s{0,4}(?:Get|Post|Put|Send|Delete|Patch)\w{0,20}/dg,
  ],
  // Dart
  [/\b\w{1,20}\.options\.headers\b/, /\bDio\(\)\s{0,10}\.(?:get|post|put|delete|patch|request)\b/dg],
  // Swift
  [
    /forHTTPHeaderField:\s?"(?:Authorization|X-[\w-]{2,30})"|addValue\([^\n]{0,80}"Authorization"/,
    /\b(?:dataTask|data|upload|download|downloadTask)\((?:with|from):\s?\w{0,20}[uU][rR][lL]\b(?!Request|R)/dg,
  ],
  // Python
  [
    /\b(?:\w{0,12}(?:session|client)\w{0,8}|s|sess)\.(?:auth|headers)\b[^\n]{0,40}?(?:=|update\()/i,
    /(?<![\w.])(?:requests|httpx)\.(?:get|post|put|patch|delete|request)\((?![^\n]{0,300}\b(?:headers|auth)\s?=)/dg,
  ],
  // JavaScript
  [
    /\b(?:const|let|var) (?!axios\b)\w{1,30} = axios\.create\(\{[^;]{0,400}?\b(?:headers|Authorization)\b|\b(?!axios\b)\w{1,30}\.(?:defaults\.headers|interceptors\.request)\b/,
    /(?<![\w.])axios\.(?:get|delete|head)\((?![^\n]{0,300}\bheaders\b)/dg,
  ],
  // Go
  [/\breq\.(?:Header\.(?:Set|Add)\("Authorization"|SetBasicAuth\()/, /\bhttp\.(?:Get|Post|PostForm|Head)\(/dg],
  // Java
  [
    /\.header\("Authorization"|\bsetRequestProperty\("Authorization"/,
    /\bnew URL\([^\n)]{1,80}\)\.openStream\(|\bHttpRequest\.newBuilder\(\w{1,20}\)\.build\(\)/dg,
  ],
  // Ruby
  [
    /\b(?:req|request)\[["']Authorization["']\]\s?=|\b(?:req|request)\.basic_auth\b/,
    /\bNet::HTTP\.get(?:_response)?\(/dg,
  ],
];

export const loginSetOnOtherClient: Rule = {
  id: 'login-set-on-other-client',
  find: (input) =>
    PAIRS.flatMap(([put, call]) => {
      const at = beginningOf(input, LONGEST_CODE).search(put);
      if (at < 0) return [];
      const found = matches(input, call).filter((match) => match.index > at);
      return sightingsOf(input, found);
    }).slice(0, 1),
};
