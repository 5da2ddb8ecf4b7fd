/**
 * One side takes the secret for Base64 and decodes it, the other uses its letters, so the keys differ:
 *
 *     Keys.hmacShaKeyFor(Decoders.BASE64.decode(secret))
 *     ...
 *     .setSigningKey(secret.getBytes())
 */
import { codeText, matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '((?:[\\w$]{1,30}[.:]{1,2}){0,3}\\w{0,20}(?:secret|key)\\w{0,20})';
const DECODED = new RegExp(
  [
    `\\b(?:Decoders\\.BASE64(?:URL)?|Base64\\.get(?:Url)?Decoder\\(\\)|TextCodec\\.BASE64)\\.decode\\(\\s{0,4}${NAME}`,
    `\\bBuffer\\.from\\(\\s{0,4}${NAME}, {0,2}['"\`]base64['"\`]`,
    `\\bbase64\\.(?:b64decode|urlsafe_b64decode|StdEncoding\\.DecodeString)\\(\\s{0,4}${NAME}`,
    `\\b(?:base64_decode|Convert\\.FromBase64String)\\(\\s{0,4}\\$?${NAME}`,
    `\\bsignWith\\(\\s{0,4}SignatureAlgorithm\\.HS\\d{3}, {0,2}${NAME}\\s{0,4}\\)`,
  ].join('|'),
  'dgi',
);
const PLAIN = new RegExp(
  [
    `${NAME}\\.(?:getBytes|encode|toByteArray)\\(`,
    `\\bjwt\\.(?:verify|sign|decode|encode)\\((?:\\{[^{}\\n]{0,200}\\}|[\\w.]{1,40}), {0,4}${NAME}\\s{0,3}[,)]`,
    `\\bGetBytes\\(\\s{0,4}${NAME}`,
    `\\[\\]byte\\(\\s{0,4}${NAME}`,
  ].join('|'),
  'dgi',
);

export const secretDecodedOnOneSide: Rule = {
  id: 'secret-decoded-on-one-side',
  find: (input) => {
    if (!/jwt|token|sign/i.test(codeText(input))) return [];
    const plain = matches(input, PLAIN).flatMap(nameIn);
    const found = matches(input, DECODED)
      .filter((match) => nameIn(match).some((name) => plain.includes(name)))
      .slice(0, 1);
    return sightingsOf(input, found);
  },
};

/** The last name, without regard to case and underscores. */
function nameIn(match: RegExpExecArray): string[] {
  const name = match.slice(1).find((group) => group !== undefined);
  return name ? [(/\w{1,60}$/.exec(name)?.[0] ?? '').toLowerCase().replaceAll('_', '')] : [];
}
