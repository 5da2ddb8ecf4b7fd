/** Rules of this area that take a request, a second exchange, code, or what a person says: never an answer alone. */
import type { Rule } from '../../rule.ts';
import { appGetsNoAuthorization } from './app-gets-no-authorization.ts';
import { codeReadsCgiHeader } from './code-reads-cgi-header.ts';
import { codeReadsWsgiHeader } from './code-reads-wsgi-header.ts';
import { sanctumNamed } from './sanctum-named.ts';
import { saysAppFindsNoHeader } from './says-app-finds-no-header.ts';
import { saysHeaderShared } from './says-header-shared.ts';
import { saysLineBreakInSecret } from './says-line-break-in-secret.ts';
import { saysLoginLeftOut } from './says-login-left-out.ts';
import { saysOldLoginStays } from './says-old-login-stays.ts';
import { saysOnlyBrowserFails } from './says-only-browser-fails.ts';
import { saysOtherBrowserWorks } from './says-other-browser-works.ts';
import { saysPreflightRefused } from './says-preflight-refused.ts';
import { saysRedirected } from './says-redirected.ts';
import { saysTokenAnswerEmpty } from './says-token-answer-empty.ts';
import { saysValueFromEnvironment } from './says-value-from-environment.ts';
import { saysValuesLookEqual } from './says-values-look-equal.ts';
import { saysWorksWithoutGate } from './says-works-without-gate.ts';

export const wordsRequestRules: readonly Rule[] = [
  sanctumNamed,
  saysAppFindsNoHeader,
  saysHeaderShared,
  saysLineBreakInSecret,
  saysLoginLeftOut,
  saysOldLoginStays,
  saysOnlyBrowserFails,
  saysOtherBrowserWorks,
  saysPreflightRefused,
  saysRedirected,
  saysValueFromEnvironment,
  saysValuesLookEqual,
  saysWorksWithoutGate,
  codeReadsCgiHeader,
  codeReadsWsgiHeader,
  saysTokenAnswerEmpty,
  appGetsNoAuthorization,
];
