/** Where a credential is sent, and where the server looks for it: field, address, body. The secret itself: `credentials`. */
import type { Rule } from '../../rule.ts';
import { apiCallTakenForBrowser } from './api-call-taken-for-browser.ts';
import { apiKeyBehindBearer } from './api-key-behind-bearer.ts';
import { atlassianTokenOfOtherEdition } from './atlassian-token-of-other-edition.ts';
import { authorizationAnnotated } from './authorization-annotated.ts';
import { authorizationEmpty } from './authorization-empty.ts';
import { authorizationIsTemplateAlone } from './authorization-is-template-alone.ts';
import { authorizationMisnamed } from './authorization-misnamed.ts';
import { authorizationMissing } from './authorization-missing.ts';
import { authorizationSent } from './authorization-sent.ts';
import { basicHandedOnByProxy } from './basic-handed-on-by-proxy.ts';
import { bearerSentAndNoneSeen } from './bearer-sent-and-none-seen.ts';
import { bodyOfAnotherType } from './body-of-another-type.ts';
import { callByServerOfPage } from './call-by-server-of-page.ts';
import { clientMadeWithAddressAlone } from './client-made-with-address-alone.ts';
import { codeHasKeyButNoneFound } from './code-has-key-but-none-found.ts';
import { commandSendsNoLogin } from './command-sends-no-login.ts';
import { fieldNameInKey } from './field-name-in-key.ts';
import { fieldNamedAsInServer } from './field-named-as-in-server.ts';
import { gateCookieBesideAuthorization } from './gate-cookie-beside-authorization.ts';
import { googleKeyAsToken } from './google-key-as-token.ts';
import { headEndsBeforeCredentials } from './head-ends-before-credentials.ts';
import { headerListLacksAuthorization } from './header-list-lacks-authorization.ts';
import { headersInWrongPlace } from './headers-in-wrong-place.ts';
import { headersObjectNotKept } from './headers-object-not-kept.ts';
import { hostWantsAppPassword } from './host-wants-app-password.ts';
import { indexAddressWithoutLogin } from './index-address-without-login.ts';
import { jellyfinOldKeyField } from './jellyfin-old-key-field.ts';
import { keyFieldNamedWithUnderscore } from './key-field-named-with-underscore.ts';
import { keyFieldNotRead } from './key-field-not-read.ts';
import { keyFieldThoughAuthorizationAsked } from './key-field-though-authorization-asked.ts';
import { keyFieldWithUnderscore } from './key-field-with-underscore.ts';
import { keyInSeveralPlaces } from './key-in-several-places.ts';
import { keySentAndNotSeen } from './key-sent-and-not-seen.ts';
import { keySentAndRefused } from './key-sent-and-refused.ts';
import { keyWorksInOtherField } from './key-works-in-other-field.ts';
import { logLoginThenNone } from './log-login-then-none.ts';
import { loginInBody } from './login-in-body.ts';
import { loginSetOnOtherClient } from './login-set-on-other-client.ts';
import { otherLoginAccepted } from './other-login-accepted.ts';
import { ownFieldThoughAuthorizationWanted } from './own-field-though-authorization-wanted.ts';
import { ownFieldWhereWordAsked } from './own-field-where-word-asked.ts';
import { ownKeyFieldWritten } from './own-key-field-written.ts';
import { probeSendsNoLogin } from './probe-sends-no-login.ts';
import { scrapeJobWithoutLogin } from './scrape-job-without-login.ts';
import { sentHeaderCalledMissing } from './sent-header-called-missing.ts';
import { serverReadsOtherField } from './server-reads-other-field.ts';
import { serviceKeyElsewhere } from './service-key-elsewhere.ts';
import { sessionCookieTwice } from './session-cookie-twice.ts';
import { severalAuthorizationValues } from './several-authorization-values.ts';
import { soapLoginWhereHttpAsked } from './soap-login-where-http-asked.ts';
import { swaggerKeyNamedAuthorization } from './swagger-key-named-authorization.ts';
import { tagCarriesNoToken } from './tag-carries-no-token.ts';
import { tokenFieldOfOwnShown } from './token-field-of-own-shown.ts';
import { variableHasTwoValues } from './variable-has-two-values.ts';
import { wpLoginNotSeen } from './wp-login-not-seen.ts';

export const placementRules: readonly Rule[] = [
  clientMadeWithAddressAlone,
  probeSendsNoLogin,
  commandSendsNoLogin,
  authorizationEmpty,
  authorizationMisnamed,
  authorizationMissing,
  authorizationSent,
  gateCookieBesideAuthorization,
  hostWantsAppPassword,
  jellyfinOldKeyField,
  keyFieldThoughAuthorizationAsked,
  keyFieldWithUnderscore,
  keyInSeveralPlaces,
  keySentAndRefused,
  keyWorksInOtherField,
  ownFieldThoughAuthorizationWanted,
  severalAuthorizationValues,
  swaggerKeyNamedAuthorization,
  variableHasTwoValues,
  headerListLacksAuthorization,
  fieldNameInKey,
  keySentAndNotSeen,
  fieldNamedAsInServer,
  bodyOfAnotherType,
  basicHandedOnByProxy,
  headersInWrongPlace,
  keyFieldNamedWithUnderscore,
  ownKeyFieldWritten,
  authorizationAnnotated,
  wpLoginNotSeen,
  headersObjectNotKept,
  serviceKeyElsewhere,
  keyFieldNotRead,
  scrapeJobWithoutLogin,
  codeHasKeyButNoneFound,
  googleKeyAsToken,
  tokenFieldOfOwnShown,
  logLoginThenNone,
  sessionCookieTwice,
  apiCallTakenForBrowser,
  headEndsBeforeCredentials,
  soapLoginWhereHttpAsked,
  atlassianTokenOfOtherEdition,
  loginSetOnOtherClient,
  loginInBody,
  authorizationIsTemplateAlone,
  otherLoginAccepted,
  callByServerOfPage,
  serverReadsOtherField,
  ownFieldWhereWordAsked,
  indexAddressWithoutLogin,
  tagCarriesNoToken,
  apiKeyBehindBearer,
  sentHeaderCalledMissing,
  bearerSentAndNoneSeen,
];
