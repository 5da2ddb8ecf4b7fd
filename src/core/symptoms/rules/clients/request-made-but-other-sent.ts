/**
 * A program makes a request with its login, and then calls the bare address, which is another request:
 *
 *     req.Header.Set("Authorization", "Bearer "+token)
 *     resp, err := http.Get(url)
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** For each library: how a request is made and given its login, the call that sends it, the call that sends another. */
const LIBRARIES: readonly { made: RegExp; sends: RegExp; other: RegExp }[] = [
  {
    made: /\bhttp\.NewRequest(?:WithContext)?\([\s\S]{0,800}?\.(?:Header\.(?:Set|Add)\(|SetBasicAuth\()/,
    sends: /\.(?:Do|RoundTrip)\(/,
    other: /\b(?:http|client)\.(?:Get|Post|PostForm|Head)\(/dg,
  },
  {
    made: /\bnew HttpRequestMessage\([\s\S]{0,800}?\.Headers\.(?:Authorization|Add\()/,
    sends: /\bSend(?:Async)?\(/,
    other: /\.(?:Get|Post|Put|Delete|GetString|GetStream)Async\(/dg,
  },
  {
    made: /\bRequest\([^)\n]{0,200}headers ?=|\bRequest\([\s\S]{0,400}?\.add_header\(\s{0,4}["']Authorization/,
    sends: /\burlopen\(\s{0,4}(?:req|[\w.]{0,20}Request\()|\bdef urlopen\b|^ {2}File "/im,
    other: /\burlopen\(\s{0,4}(?:url|link|uri|address|f?["'])/dg,
  },
  {
    made: /\bnew Request\([\s\S]{0,400}?\bAuthorization\b/,
    sends: /\bfetch\(\s{0,4}(?:req|new Request|\w{0,20}Request)/i,
    other: /\bfetch\(\s{0,4}(?:url|["'`])[^,\n]{0,200}\)/dg,
  },
  {
    made: /\b\w{1,20}\.interceptors\.add\((?!\s{0,10}(?:Pretty)?(?:Dio)?Log)/,
    sends: /\b[a-z_]\w{0,20}\.(?:get|post|put|patch|delete|request)(?:<\w{1,30}>)?\(/,
    other: /\bDio\(\w{0,30}\)\.(?:get|post|put|patch|delete|request)\b/dg,
  },
];

export const requestMadeButOtherSent: Rule = {
  id: 'request-made-but-other-sent',
  find: (input) => {
    const text = codeText(input);
    return LIBRARIES.flatMap(({ made, sends, other }) =>
      made.test(text) && !sends.test(text) ? places(input, other).slice(0, 1) : [],
    ).slice(0, 1);
  },
};
