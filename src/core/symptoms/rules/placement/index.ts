import type { Rule } from '../../rule.ts';
import { addressBuiltWithLogin } from './address-built-with-login.ts';
import { addressLoginNeedsCurl } from './address-login-needs-curl.ts';
import { addressOfCamera } from './address-of-camera.ts';
import { addressPasswordEncoded } from './address-password-encoded.ts';
import { addressPasswordReservedCharacter } from './address-password-reserved-character.ts';
import { apiCallTakenForBrowser } from './api-call-taken-for-browser.ts';
import { atlassianTokenOfOtherEdition } from './atlassian-token-of-other-edition.ts';
import { authorizationAnnotated } from './authorization-annotated.ts';
import { authorizationEmpty } from './authorization-empty.ts';
import { authorizationIsBareToken } from './authorization-is-bare-token.ts';
import { authorizationIsTemplateAlone } from './authorization-is-template-alone.ts';
import { authorizationMisnamed } from './authorization-misnamed.ts';
import { authorizationMissing } from './authorization-missing.ts';
import { authorizationSent } from './authorization-sent.ts';
import { basicAskedBearerSent } from './basic-asked-bearer-sent.ts';
import { basicAskedDigestTried } from './basic-asked-digest-tried.ts';
import { basicBesideBearer } from './basic-beside-bearer.ts';
import { basicBesideBearerInCode } from './basic-beside-bearer-in-code.ts';
import { basicHandedOnByProxy } from './basic-handed-on-by-proxy.ts';
import { basicSentThoughBearerSet } from './basic-sent-though-bearer-set.ts';
import { basicToDigestService } from './basic-to-digest-service.ts';
import { bearerAskedBasicSent } from './bearer-asked-basic-sent.ts';
import { bearerRefusedAsApiKey } from './bearer-refused-as-api-key.ts';
import { bearerSentThoughKeyAsked } from './bearer-sent-though-key-asked.ts';
import { bearerWantedWordMissing } from './bearer-wanted-word-missing.ts';
import { bodyOfAnotherType } from './body-of-another-type.ts';
import { botWordLeftOut } from './bot-word-left-out.ts';
import { bothSchemesListed } from './both-schemes-listed.ts';
import { bracesInAddress } from './braces-in-address.ts';
import { callByServerOfPage } from './call-by-server-of-page.ts';
import { codeHasKeyButNoneFound } from './code-has-key-but-none-found.ts';
import { codeTakesSecondWord } from './code-takes-second-word.ts';
import { codeTriesOtherScheme } from './code-tries-other-scheme.ts';
import { commandAsksDigest } from './command-asks-digest.ts';
import { commandSendsNoLogin } from './command-sends-no-login.ts';
import { credentialsInAddress } from './credentials-in-address.ts';
import { digestAskedBasicSent } from './digest-asked-basic-sent.ts';
import { digestWantedInWords } from './digest-wanted-in-words.ts';
import { dotnetSchemeDiffers } from './dotnet-scheme-differs.ts';
import { dpopAskedBearerSent } from './dpop-asked-bearer-sent.ts';
import { drfTokenNotRead } from './drf-token-not-read.ts';
import { fieldNameInKey } from './field-name-in-key.ts';
import { fieldNamedAsInServer } from './field-named-as-in-server.ts';
import { gateCookieBesideAuthorization } from './gate-cookie-beside-authorization.ts';
import { googleKeyAsToken } from './google-key-as-token.ts';
import { headEndsBeforeCredentials } from './head-ends-before-credentials.ts';
import { headerListLacksAuthorization } from './header-list-lacks-authorization.ts';
import { headersInWrongPlace } from './headers-in-wrong-place.ts';
import { headersObjectNotKept } from './headers-object-not-kept.ts';
import { hostWantsAppPassword } from './host-wants-app-password.ts';
import { jellyfinOldKeyField } from './jellyfin-old-key-field.ts';
import { jwtWithoutSchemeWord } from './jwt-without-scheme-word.ts';
import { keyAppendedToAddress } from './key-appended-to-address.ts';
import { keyFieldNamedWithUnderscore } from './key-field-named-with-underscore.ts';
import { keyFieldNotRead } from './key-field-not-read.ts';
import { keyFieldThoughAuthorizationAsked } from './key-field-though-authorization-asked.ts';
import { keyFieldWithUnderscore } from './key-field-with-underscore.ts';
import { keyInAddressOnly } from './key-in-address-only.ts';
import { keyInSeveralPlaces } from './key-in-several-places.ts';
import { keySentAndNotSeen } from './key-sent-and-not-seen.ts';
import { keySentAndRefused } from './key-sent-and-refused.ts';
import { keyWorksInOtherField } from './key-works-in-other-field.ts';
import { logLoginThenNone } from './log-login-then-none.ts';
import { loginInBody } from './login-in-body.ts';
import { loginSentAsBearer } from './login-sent-as-bearer.ts';
import { loginSetOnOtherClient } from './login-set-on-other-client.ts';
import { loginWantedInAddress } from './login-wanted-in-address.ts';
import { otherLoginAccepted } from './other-login-accepted.ts';
import { otherSchemeWordWritten } from './other-scheme-word-written.ts';
import { ownFieldThoughAuthorizationWanted } from './own-field-though-authorization-wanted.ts';
import { ownKeyFieldWritten } from './own-key-field-written.ts';
import { ownWordAskedBearerSent } from './own-word-asked-bearer-sent.ts';
import { plainLoginInAddress } from './plain-login-in-address.ts';
import { probeSendsNoLogin } from './probe-sends-no-login.ts';
import { saysSchemeWordLeftOut } from './says-scheme-word-left-out.ts';
import { schemeWordDoubled } from './scheme-word-doubled.ts';
import { schemeWordOfDocuments } from './scheme-word-of-documents.ts';
import { schemeWordOfOtherProduct } from './scheme-word-of-other-product.ts';
import { schemeWordThenTwoSpaces } from './scheme-word-then-two-spaces.ts';
import { schemeWordWithColonInCode } from './scheme-word-with-colon-in-code.ts';
import { schemeWordWithPunctuation } from './scheme-word-with-punctuation.ts';
import { schemeWordWithoutSpace } from './scheme-word-without-space.ts';
import { scrapeJobWithoutLogin } from './scrape-job-without-login.ts';
import { serviceKeyElsewhere } from './service-key-elsewhere.ts';
import { serviceTokenWithoutWord } from './service-token-without-word.ts';
import { serviceWantsBasic } from './service-wants-basic.ts';
import { sessionCookieTwice } from './session-cookie-twice.ts';
import { settingValueWithoutWord } from './setting-value-without-word.ts';
import { severalAuthorizationValues } from './several-authorization-values.ts';
import { soapLoginWhereHttpAsked } from './soap-login-where-http-asked.ts';
import { streamAddressWithoutLogin } from './stream-address-without-login.ts';
import { swaggerKeyNamedAuthorization } from './swagger-key-named-authorization.ts';
import { tokenFieldOfOwnShown } from './token-field-of-own-shown.ts';
import { tokenInAddressFieldWanted } from './token-in-address-field-wanted.ts';
import { tokenRequestInAddress } from './token-request-in-address.ts';
import { tokenWithoutSchemeWord } from './token-without-scheme-word.ts';
import { variableHasTwoValues } from './variable-has-two-values.ts';
import { vendorKeyAsBearer } from './vendor-key-as-bearer.ts';
import { vendorSchemeWord } from './vendor-scheme-word.ts';
import { vendorWantsOtherWord } from './vendor-wants-other-word.ts';
import { windowsAskedBasicSent } from './windows-asked-basic-sent.ts';
import { wpLoginNotSeen } from './wp-login-not-seen.ts';

export const placementRules: readonly Rule[] = [
  digestWantedInWords,
  probeSendsNoLogin,
  commandSendsNoLogin,
  addressOfCamera,
  addressPasswordReservedCharacter,
  authorizationEmpty,
  authorizationIsBareToken,
  authorizationMisnamed,
  authorizationMissing,
  authorizationSent,
  basicAskedBearerSent,
  basicAskedDigestTried,
  basicBesideBearer,
  basicSentThoughBearerSet,
  bearerAskedBasicSent,
  bearerRefusedAsApiKey,
  bearerSentThoughKeyAsked,
  bearerWantedWordMissing,
  codeTriesOtherScheme,
  credentialsInAddress,
  digestAskedBasicSent,
  dotnetSchemeDiffers,
  dpopAskedBearerSent,
  gateCookieBesideAuthorization,
  hostWantsAppPassword,
  jellyfinOldKeyField,
  jwtWithoutSchemeWord,
  keyFieldThoughAuthorizationAsked,
  keyFieldWithUnderscore,
  keyInAddressOnly,
  keyInSeveralPlaces,
  keySentAndRefused,
  keyWorksInOtherField,
  ownFieldThoughAuthorizationWanted,
  saysSchemeWordLeftOut,
  schemeWordDoubled,
  schemeWordThenTwoSpaces,
  schemeWordWithPunctuation,
  severalAuthorizationValues,
  swaggerKeyNamedAuthorization,
  tokenInAddressFieldWanted,
  tokenWithoutSchemeWord,
  variableHasTwoValues,
  vendorKeyAsBearer,
  vendorWantsOtherWord,
  headerListLacksAuthorization,
  schemeWordOfOtherProduct,
  vendorSchemeWord,
  fieldNameInKey,
  keySentAndNotSeen,
  bracesInAddress,
  fieldNamedAsInServer,
  tokenRequestInAddress,
  bodyOfAnotherType,
  schemeWordWithoutSpace,
  schemeWordWithColonInCode,
  basicHandedOnByProxy,
  addressPasswordEncoded,
  headersInWrongPlace,
  keyAppendedToAddress,
  commandAsksDigest,
  keyFieldNamedWithUnderscore,
  otherSchemeWordWritten,
  ownKeyFieldWritten,
  codeTakesSecondWord,
  authorizationAnnotated,
  drfTokenNotRead,
  wpLoginNotSeen,
  headersObjectNotKept,
  addressLoginNeedsCurl,
  windowsAskedBasicSent,
  serviceTokenWithoutWord,
  botWordLeftOut,
  serviceKeyElsewhere,
  serviceWantsBasic,
  loginWantedInAddress,
  keyFieldNotRead,
  basicBesideBearerInCode,
  basicToDigestService,
  loginSentAsBearer,
  scrapeJobWithoutLogin,
  plainLoginInAddress,
  streamAddressWithoutLogin,
  codeHasKeyButNoneFound,
  googleKeyAsToken,
  tokenFieldOfOwnShown,
  ownWordAskedBearerSent,
  logLoginThenNone,
  bothSchemesListed,
  addressBuiltWithLogin,
  sessionCookieTwice,
  apiCallTakenForBrowser,
  headEndsBeforeCredentials,
  soapLoginWhereHttpAsked,
  atlassianTokenOfOtherEdition,
  loginSetOnOtherClient,
  loginInBody,
  authorizationIsTemplateAlone,
  schemeWordOfDocuments,
  otherLoginAccepted,
  settingValueWithoutWord,
  callByServerOfPage,
];
