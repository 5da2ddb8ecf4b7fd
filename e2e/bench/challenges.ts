/**
 * How fast challenges are read: the slowest hostile fields, how time grows, and the rate beside oauth4webapi's parser.
 * Reading counts with the parameters of each challenge, whose Map is made when somebody asks for it.
 */
import { readFileSync } from 'node:fs';
import { parseChallenges } from '../../src/core/http/challenge/index.ts';
import { type HostileField, hostileFields } from './hostile-challenges.ts';
import { median, print, printLoad, timed } from './measure.ts';

const length = 65_536;
const runs = 15;

function read(values: readonly string[]): number {
  let params = 0;
  for (const challenge of parseChallenges(values).challenges) params += challenge.params.size;
  return params;
}

/** Milliseconds of one reading: by the clock, and of the processor, which leaves out what else is at work. */
function timeOf(values: readonly string[]) {
  const before = process.cpuUsage();
  const wall = timed(() => read(values));
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** Several readings, after one that is not counted. */
function timesOf(count: number, values: readonly string[]) {
  read(values);
  const times = Array.from({ length: count }, () => timeOf(values));
  const walls = times.map(({ wall }) => wall);
  return {
    middle: median(walls),
    least: Math.min(...walls),
    processor: median(times.map(({ processor }) => processor)),
  };
}

/** What looks slow among all is measured again, longer: on a busy machine any field can look slow once. */
function printSlowest(): void {
  const slow = hostileFields
    .map((field) => ({ field, first: timesOf(5, field.ofSize(length)).middle }))
    .sort((a, b) => b.first - a.first)
    .slice(0, 12)
    .map(({ field }) => ({ field, ...timesOf(25, field.ofSize(length)) }))
    .sort((a, b) => b.middle - a.middle);
  for (const { field, middle, least, processor } of slow.slice(0, 1)) {
    print(`slowest of ${hostileFields.length} fields of 64 KB, ${field.name}`, middle, 'ms', 'at most 5');
    print('its processor time', processor, 'ms', `least time: ${least.toFixed(2)} ms`);
  }
  print('the largest of the least times', Math.max(...slow.map(({ least }) => least)), 'ms', 'at most 5');
}

/** The least processor time at twice the size over that at `size`, in turns; the clock decides below 0.25 ms. */
function growth(field: HostileField, size: number, times: number): number {
  const [single, double] = [field.ofSize(size), field.ofSize(2 * size)];
  let once = Number.POSITIVE_INFINITY;
  let twice = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    once = Math.min(once, timeOf(single).processor);
    twice = Math.min(twice, timeOf(double).processor);
  }
  return twice / Math.max(once, 0.25);
}

/** The largest growth of all fields. What looks bad is looked at again, longer. */
function printGrowth(size: number): void {
  const all = hostileFields.map((field) => ({
    field,
    found: [5, 15, 45, 135].reduce((found, times) => (found > 2.2 ? growth(field, size, times) : found), 9),
  }));
  const { field, found } = all.reduce((worst, one) => (one.found > worst.found ? one : worst));
  print(`processor time at ${size / 512} KB over time at ${size / 1024} KB, ${field.name}`, found, '', 'at most 2.3');
}

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

printLoad();
printSlowest();
for (const size of [length / 2, length]) printGrowth(size);

const parse = await otherParser();
const responses = common.map((value) => new Response(null, { headers: { 'www-authenticate': value } }));
const rounds = 4000;
const rates = Array.from({ length: runs }, () => {
  const a = performance.now();
  for (let round = 0; round < rounds; round++) for (const response of responses) parse(response);
  const b = performance.now();
  for (let round = 0; round < rounds; round++)
    for (const response of responses) read([response.headers.get('www-authenticate') ?? '']);
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
