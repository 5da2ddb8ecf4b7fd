/** How fast challenges are read: the slowest hostile values, how time grows, and the rate beside oauth4webapi's parser. */
import { readFileSync } from 'node:fs';
import { parseChallenges } from '../../src/core/http/challenge/index.ts';
import { fastestOf, median, medianOf, print, printLoad } from './measure.ts';

const length = 65_536;
const runs = 15;

const starts = ['', 'A ', 'A b="', 'A b=', "A b='", 'A b=“', ',A\t', 'Basic realm="'];
const units = [
  ...[',', ', ', '\\', '"', '=', "'", '“', ' ', '\t', ';', 'a', 'é', '\u0001', '/', '"\\', '" ', '= ', '\\"', ', ="\''],
  ...['a,', 'a b,', 'A ', 'Basic ', 'Basic, ', 'Basic a, ', 'Basic a=b ', 'Bearer a Bearer b=', 'Basic realm="x", '],
  ...['a=b,', 'a=b ', 'a=b;', 'a=b c ', 'a = ', 'a="b" ', 'a="b"c,', 'a="x, ', 'a="b, c=', "a='b, ", 'a=“x, ', 'a='],
];

const family = (start: string, unit: string, size: number) =>
  (start + unit.repeat(Math.ceil(size / unit.length))).slice(0, size);

/** The parser inside the package, which exports only what throws with its result. */
async function otherParser(): Promise<(response: Response) => unknown> {
  const source = readFileSync(new URL(import.meta.resolve('oauth4webapi')), 'utf8');
  const module = `${source}\nexport { parseWwwAuthenticateChallenges };`;
  const { parseWwwAuthenticateChallenges } = await import(
    `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  );
  return parseWwwAuthenticateChallenges;
}

/** What servers send. */
const common = [
  'Basic realm="Restricted"',
  'Bearer',
  'Bearer realm="api", error="invalid_token", error_description="The access token expired"',
  'Digest realm="r", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", charset="UTF-8"',
  'Negotiate, NTLM, Basic realm="corp"',
  'Bearer authorization_uri="https://login.example/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiYzEifX19"',
  'DPoP algs="ES256 PS256", error="use_dpop_nonce"',
  'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
];

function slowest() {
  let worst = { time: 0, start: '', unit: '' };
  for (const start of starts) {
    for (const unit of units) {
      const value = family(start, unit, length);
      const time = medianOf(5, () => parseChallenges([value]));
      if (time > worst.time) worst = { time, start, unit };
    }
  }
  return worst;
}

printLoad();
const { start, unit } = slowest();
const hostile = family(start, unit, length);
const long = medianOf(runs, () => parseChallenges([hostile]));
print(
  `slowest challenge of 64 KB, ${JSON.stringify(start)} and ${JSON.stringify(unit)} repeated`,
  long,
  'ms',
  'at most 5',
);
/** The time at twice the size over that at `size`; under a millisecond the clock and the collector decide. */
function growth(one: string, piece: string, times: number, size: number): number {
  const [single, double] = [family(one, piece, size), family(one, piece, 2 * size)];
  const twice = fastestOf(times, () => parseChallenges([double]));
  return (
    twice /
    Math.max(
      1,
      medianOf(times, () => parseChallenges([single])),
    )
  );
}
const worstGrowth = (size: number) =>
  starts
    .flatMap((one) => units.map((piece) => ({ one, piece })))
    .map(({ one, piece }) =>
      // What looks bad is looked at again, longer.
      [3, 15, 45].reduce((found, times) => (found > 2.2 ? growth(one, piece, times, size) : found), 9),
    )
    .reduce((worst, found) => Math.max(worst, found));
for (const size of [length / 2, length]) {
  const name = `time at ${size / 512} KB over time at ${size / 1024} KB, the largest of all families`;
  print(name, worstGrowth(size), '', 'at most 2.3');
}

const parse = await otherParser();
const responses = common.map((value) => new Response(null, { headers: { 'www-authenticate': value } }));
const rounds = 4000;
const rates = Array.from({ length: runs }, () => {
  const a = performance.now();
  for (let round = 0; round < rounds; round++) for (const response of responses) parse(response);
  const b = performance.now();
  for (let round = 0; round < rounds; round++)
    for (const response of responses) parseChallenges([response.headers.get('www-authenticate') ?? '']);
  return { other: b - a, own: performance.now() - b };
}).slice(1);
const perSecond = (total: number) => (rounds * responses.length) / (total / 1000);
const own = median(rates.map((rate) => rate.own));
print(
  'challenges read in a second',
  perSecond(own),
  '',
  `oauth4webapi: ${perSecond(median(rates.map(({ other }) => other))).toFixed(0)}`,
);
print("rate over oauth4webapi's", median(rates.map((rate) => rate.other / rate.own)), '', 'at least 1.0');
printLoad();
