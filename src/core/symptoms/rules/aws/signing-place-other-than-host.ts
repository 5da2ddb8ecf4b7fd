/**
 * Code, a command or a setting signs for one region or service, and the host that is called belongs to another:
 *
 *     AWS4Auth(key, secret, 'us-east-1', 'es')
 *     host = 'fake.us-east-1.aoss.amazonaws.com'
 */
import { beginningOf, LONGEST_MESSAGE, matches, sightingsOf } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const REGION = '[a-z]{2}(?:-gov)?-[a-z]{3,9}-\\d{1,3}';
/** Groups by name: what is signed for. A key of another part of a program may stand as `region`, too. */
const SIGNS = [
  `--aws-sigv4[ =]["']?aws:amz:(?<region>${REGION}):(?<service>[a-z\\d-]{1,30})`,
  `\\d{8}(?:\\/|%2F)(?<region>${REGION})(?:\\/|%2F)(?<service>[a-z\\d-]{1,30})(?:\\/|%2F)aws4_request`,
  `\\b(?:AWS4Auth|(?:Requests|Urllib3)?AWSV4Signer(?:Async)?Auth)\\([^()\\n]{0,160}?["'](?<region>${REGION})["'](?:,\\s{0,20}["'](?<service>[a-z\\d-]{1,30})["'])?`,
  `(?<![\\w.-])["']?(?:aws_|AWS_(?:DEFAULT_)?|s3_|--)?region(?:_?name)?["']?(?:\\s{0,3}(?:=>|[:=])\\s{0,3}|\\s)["']?(?<region>${REGION})\\b`,
  '\\bSignatureV4\\(\\{[^{}]{0,300}?\\bservice:\\s{0,3}["\'](?<service>[a-z\\d-]{1,30})["\']',
  '\\bNewSignerWithService\\(\\w{1,30}, {0,2}["\'](?<service>[a-z\\d-]{1,30})["\']',
].map((one) => new RegExp(one, 'dgi'));

/** Hosts of AWS and of stores that take its signatures. */
const HOST =
  /(?<![\w.@-])(?:[\w<>*-]{1,80}\.){1,6}(?:amazonaws\.com|on\.aws|backblazeb2\.com|wasabisys\.com|scw\.cloud|digitaloceanspaces\.com|(?<=\b[a-z]{2}-[a-z]{4,9}-\d\.(?:es|aoss|s3|execute-api)\.)(?:[\w-]{1,40}\.){0,2}[a-z]{2,10})\b/gi;
/** Hosts that take no such signature. */
const OTHER = /\.(?:ecr|rds|compute|elb|elasticbeanstalk|cache)\.|cognito-idp|\.sts\./i;
const REFUSED = /SignatureDoesNotMatch|AccessDenied|InvalidAccessKeyId|HeaderMalformed|InvalidSignature/;
const SERVICES: Readonly<Record<string, string>> = {
  es: 'es',
  aoss: 'aoss',
  'execute-api': 'execute-api',
  'lambda-url': 'lambda',
  'aps-workspaces': 'aps',
  s3: 's3',
};

export const signingPlaceOtherThanHost: Rule = {
  id: 'signing-place-other-than-host',
  find: (input) => {
    if (!tellsOfTrouble(input.text) && !REFUSED.test(beginningOf(input, LONGEST_MESSAGE))) return [];
    const hosts = matches(input, HOST).flatMap(([host]) => (OTHER.test(host) ? [] : [host.toLowerCase().split('.')]));
    const regions = hosts.flatMap((labels) => labels.flatMap((label) => regionIn(label)));
    const services = hosts.flatMap((labels) =>
      labels.flatMap((label) => SERVICES[label.replace(/^s3-.*/, 's3')] ?? []),
    );
    const signed = SIGNS.flatMap((pattern) => matches(input, pattern));
    const named = (group: 'region' | 'service') => signed.flatMap(({ groups }) => groups?.[group]?.toLowerCase() ?? []);
    // One that fits may be the one that is meant.
    const isApart = (ours: readonly string[], theirs: readonly string[]) =>
      ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one));
    if (!isApart(named('region'), regions) && !isApart(named('service'), services)) return [];
    return sightingsOf(input, signed.slice(0, 1));
  },
};

function regionIn(label: string): string[] {
  const bare = label.replace(/^s3[.-]/, '');
  return new RegExp(`^${REGION}$`).test(bare) ? [bare] : [];
}
