/** WWW-Authenticate: whether it is there, and what it says of the failure. */
import type { Rule } from '../../rule.ts';
import { bareBearerChallengeNothingSent } from './bare-bearer-challenge-nothing-sent.ts';
import { bareBearerChallengeTokenSent } from './bare-bearer-challenge-token-sent.ts';
import { challengeAlone } from './challenge-alone.ts';
import { challengeAsksStrongerSignIn } from './challenge-asks-stronger-sign-in.ts';
import { challengeClaims } from './challenge-claims.ts';
import { challengeClaimsAuthContext } from './challenge-claims-auth-context.ts';
import { challengeInsufficientScope } from './challenge-insufficient-scope.ts';
import { challengeInvalidDpopProof } from './challenge-invalid-dpop-proof.ts';
import { challengeInvalidRequest } from './challenge-invalid-request.ts';
import { challengeInvalidToken } from './challenge-invalid-token.ts';
import { challengeMalformed } from './challenge-malformed.ts';
import { challengeNotExposed } from './challenge-not-exposed.ts';
import { challengeSearchEmpty } from './challenge-search-empty.ts';
import { challengeUseDpopNonce } from './challenge-use-dpop-nonce.ts';
import { challengesOfTwoLayers } from './challenges-of-two-layers.ts';
import { digestOnlyOffered } from './digest-only-offered.ts';
import { nginxPageWithoutChallenge } from './nginx-page-without-challenge.ts';
import { phpAsksForBasic } from './php-asks-for-basic.ts';
import { programMeetsDigest } from './program-meets-digest.ts';
import { resourceMetadataGiven } from './resource-metadata-given.ts';
import { resourceMetadataMissing } from './resource-metadata-missing.ts';
import { resourceMetadataOtherHost } from './resource-metadata-other-host.ts';
import { wwwAuthenticateMissing } from './www-authenticate-missing.ts';

export const challengesRules: readonly Rule[] = [
  challengeSearchEmpty,
  bareBearerChallengeNothingSent,
  bareBearerChallengeTokenSent,
  challengeAlone,
  challengeAsksStrongerSignIn,
  challengeClaims,
  challengeClaimsAuthContext,
  challengeInsufficientScope,
  challengeInvalidDpopProof,
  challengeInvalidRequest,
  challengeInvalidToken,
  challengeMalformed,
  challengeNotExposed,
  challengeUseDpopNonce,
  challengesOfTwoLayers,
  digestOnlyOffered,
  nginxPageWithoutChallenge,
  phpAsksForBasic,
  resourceMetadataGiven,
  resourceMetadataMissing,
  resourceMetadataOtherHost,
  wwwAuthenticateMissing,
  programMeetsDigest,
];
