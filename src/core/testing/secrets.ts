/** Fakes of secrets and of the credentials that hold them. Each says what must not be left of it after masking. */
import fc from 'fast-check';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { base64, fakeJwt } from '../masking/cases/cases.ts';

/** A text with secrets in it. */
export interface Planted {
  readonly text: string;
  /** What a masked text may not hold: the secrets and, where they stand encoded, their encoded forms. */
  readonly secrets: readonly string[];
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength, maxLength }).map((list) => list.join(''));

/** Letters and digits, never a word, so that it can't stand in the paste by chance. */
export const secret: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: textOf(alphabet, 6, 36).map((rest) => `q7${rest}Z4`) },
  { weight: 1, arbitrary: textOf('0123456789abcdef', 28, 60).map((rest) => `a0f9${rest}`) },
  { weight: 1, arbitrary: textOf(alphabet, 36, 36).map((rest) => `ghp_${rest}`) },
  { weight: 1, arbitrary: textOf(alphabet, 12, 20).map((rest) => `v1.${rest}-_7k`) },
);

const userName: fc.Arbitrary<string> = fc.constantFrom('bob', 'alice', 'svc-deploy', 'bob@corp.example');

/** What follows a secret where somebody did not look: evidence that masking must keep. */
const slip = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', ' ', '"', '\u201d', ' ', '=') },
);

/** `user:password` in base64, with the slips that Basic hides. */
const basicValue: fc.Arbitrary<Planted> = fc.tuple(userName, secret, slip).map(([user, password, after]) => {
  const text = base64(encodeUtf8(`${user}:${password}${after}`));
  return { text, secrets: [password, text] };
});

const now = Date.UTC(2026, 10, 24, 8, 54, 24) / 1000;

export const jwt: fc.Arbitrary<Planted> = fc
  .record(
    {
      iss: fc.constantFrom('https://idp.example', 'https://other.example/'),
      aud: fc.constantFrom('api', 'https://api.example', 'web'),
      exp: fc.constantFrom(now - 90_000, now - 5, now + 3600),
      nbf: fc.constantFrom(now - 7200, now + 600),
      iat: fc.constantFrom(now - 7200, now + 60),
      scope: fc.constantFrom('read', 'read write'),
      sub: secret,
    },
    { requiredKeys: ['sub'] },
  )
  .chain((claims) => secret.map((signature) => ({ claims, signature })))
  .map(({ claims, signature }) => {
    const text = fakeJwt(claims, signature + signature);
    return { text, secrets: [claims.sub, signature, text.split('.')[1] ?? ''] };
  });

const worded = (before: string, after = '') =>
  secret.map((text): Planted => ({ text: before + text + after, secrets: [text] }));

/** The value of Authorization: good ones, and those that people send by mistake. */
export const authorization: fc.Arbitrary<Planted> = fc.oneof(
  worded('Bearer '),
  worded('bearer '),
  worded('Bearer Bearer '),
  worded('Bearer "', '"'),
  worded('Bearer  '),
  worded('Bearer: '),
  worded('Token '),
  worded('token='),
  worded('ApiKey '),
  worded('DPoP '),
  worded(''),
  worded('Basic bob:'),
  worded(
    'Digest username="bob", realm="r", nonce="n0nce", uri="/", qop=auth, nc=00000001, cnonce="c", response="',
    '"',
  ),
  worded('AWS4-HMAC-SHA256 Credential=AKIDFAKE/20261124/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature='),
  jwt.map(({ text, secrets }) => ({ text: `Bearer ${text}`, secrets })),
  basicValue.map(({ text, secrets }) => ({ text: `Basic ${text}`, secrets })),
  fc
    .constantFrom('Bearer', 'Bearer undefined', 'Bearer null', 'Bearer $TOKEN', 'Basic', 'Basic Og==', 'Bearer <token>')
    .map((text): Planted => ({ text, secrets: [] })),
);
