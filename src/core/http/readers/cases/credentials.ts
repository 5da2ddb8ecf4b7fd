import type { ReadCase } from './case.ts';

export const CREDENTIALS: readonly ReadCase[] = [
  {
    name: 'bearer',
    paste: `Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib2IifQ.c2ln`,
    format: 'credential',
    exchanges: ['- - {Authorization ~}'],
  },
  {
    name: 'basic',
    paste: `Basic Ym9iOnB3`,
    format: 'credential',
    exchanges: ['- - {Authorization ~}'],
  },
  {
    name: 'JWT',
    paste: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib2IifQ.c2lnbmF0dXJl`,
    format: 'credential',
    exchanges: [],
  },
  {
    name: 'challenge',
    paste: `Bearer realm="api", error="invalid_token", error_description="expired"`,
    format: 'credential',
    exchanges: ['-> ? - {WWW-Authenticate ~}'],
  },
  {
    name: 'digest challenge',
    paste: `Digest realm="d", nonce="abc", qop="auth", algorithm=MD5`,
    format: 'credential',
    exchanges: ['-> ? - {WWW-Authenticate ~}'],
  },
  {
    name: 'digest answer',
    paste: `Digest username="bob", realm="d", nonce="abc", uri="/", response="00"`,
    format: 'credential',
    exchanges: ['- - {Authorization ~}'],
  },
];
