/** The scheme of a credential, against the one that is asked for. */
import type { Rule } from '../../rule.ts';
import { authorizationIsBareToken } from './authorization-is-bare-token.ts';
import { basicAskedBearerSent } from './basic-asked-bearer-sent.ts';
import { basicAskedDigestTried } from './basic-asked-digest-tried.ts';
import { basicAskedTokenClient } from './basic-asked-token-client.ts';
import { basicBesideBearer } from './basic-beside-bearer.ts';
import { basicBesideBearerInCode } from './basic-beside-bearer-in-code.ts';
import { basicSentThoughBearerSet } from './basic-sent-though-bearer-set.ts';
import { basicToDigestService } from './basic-to-digest-service.ts';
import { basicValueReadAsToken } from './basic-value-read-as-token.ts';
import { bearerAskedBasicSent } from './bearer-asked-basic-sent.ts';
import { bearerRefusedAsApiKey } from './bearer-refused-as-api-key.ts';
import { bearerSentThoughKeyAsked } from './bearer-sent-though-key-asked.ts';
import { bearerWantedWordMissing } from './bearer-wanted-word-missing.ts';
import { botWordLeftOut } from './bot-word-left-out.ts';
import { bothSchemesListed } from './both-schemes-listed.ts';
import { codeTakesSecondWord } from './code-takes-second-word.ts';
import { codeTriesOtherScheme } from './code-tries-other-scheme.ts';
import { commandAsksDigest } from './command-asks-digest.ts';
import { digestAskedBasicSent } from './digest-asked-basic-sent.ts';
import { digestWantedInWords } from './digest-wanted-in-words.ts';
import { dotnetSchemeDiffers } from './dotnet-scheme-differs.ts';
import { dpopAskedBearerSent } from './dpop-asked-bearer-sent.ts';
import { drfTokenNotRead } from './drf-token-not-read.ts';
import { jwtWithoutSchemeWord } from './jwt-without-scheme-word.ts';
import { loginOfOtherKindSent } from './login-of-other-kind-sent.ts';
import { loginSentAsBearer } from './login-sent-as-bearer.ts';
import { otherSchemeWordWritten } from './other-scheme-word-written.ts';
import { ownWordAskedBearerSent } from './own-word-asked-bearer-sent.ts';
import { saysSchemeWordLeftOut } from './says-scheme-word-left-out.ts';
import { schemeWordDoubled } from './scheme-word-doubled.ts';
import { schemeWordOfDocuments } from './scheme-word-of-documents.ts';
import { schemeWordOfOtherProduct } from './scheme-word-of-other-product.ts';
import { schemeWordSetEmpty } from './scheme-word-set-empty.ts';
import { schemeWordThenTwoSpaces } from './scheme-word-then-two-spaces.ts';
import { schemeWordWithColonInCode } from './scheme-word-with-colon-in-code.ts';
import { schemeWordWithPunctuation } from './scheme-word-with-punctuation.ts';
import { schemeWordWithoutSpace } from './scheme-word-without-space.ts';
import { serverStripsSchemeWord } from './server-strips-scheme-word.ts';
import { serviceTokenWithoutWord } from './service-token-without-word.ts';
import { serviceWantsBasic } from './service-wants-basic.ts';
import { settingValueWithoutWord } from './setting-value-without-word.ts';
import { tokenWithoutSchemeWord } from './token-without-scheme-word.ts';
import { vendorKeyAsBearer } from './vendor-key-as-bearer.ts';
import { vendorSchemeWord } from './vendor-scheme-word.ts';
import { vendorWantsOtherWord } from './vendor-wants-other-word.ts';
import { wantedWordTold } from './wanted-word-told.ts';
import { windowsAskedBasicSent } from './windows-asked-basic-sent.ts';

export const schemesRules: readonly Rule[] = [
  digestWantedInWords,
  authorizationIsBareToken,
  basicAskedBearerSent,
  basicAskedDigestTried,
  basicBesideBearer,
  basicSentThoughBearerSet,
  bearerAskedBasicSent,
  bearerRefusedAsApiKey,
  bearerSentThoughKeyAsked,
  bearerWantedWordMissing,
  codeTriesOtherScheme,
  digestAskedBasicSent,
  dotnetSchemeDiffers,
  dpopAskedBearerSent,
  jwtWithoutSchemeWord,
  saysSchemeWordLeftOut,
  schemeWordDoubled,
  schemeWordThenTwoSpaces,
  schemeWordWithPunctuation,
  tokenWithoutSchemeWord,
  vendorKeyAsBearer,
  vendorWantsOtherWord,
  schemeWordOfOtherProduct,
  vendorSchemeWord,
  schemeWordWithoutSpace,
  schemeWordWithColonInCode,
  commandAsksDigest,
  otherSchemeWordWritten,
  codeTakesSecondWord,
  drfTokenNotRead,
  windowsAskedBasicSent,
  serviceTokenWithoutWord,
  botWordLeftOut,
  serviceWantsBasic,
  basicBesideBearerInCode,
  basicToDigestService,
  basicValueReadAsToken,
  loginSentAsBearer,
  ownWordAskedBearerSent,
  bothSchemesListed,
  schemeWordOfDocuments,
  settingValueWithoutWord,
  loginOfOtherKindSent,
  serverStripsSchemeWord,
  schemeWordSetEmpty,
  basicAskedTokenClient,
  wantedWordTold,
];
