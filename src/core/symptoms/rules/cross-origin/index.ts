/** Calls of a page to another origin, and the files that a page loads without its credentials. */
import type { Rule } from '../../rule.ts';
import { addressWorksInTab } from './address-works-in-tab.ts';
import { assetRefused } from './asset-refused.ts';
import { clientMadeWithoutCredentials } from './client-made-without-credentials.ts';
import { codeRefusesPreflight } from './code-refuses-preflight.ts';
import { commandAsksPreflight } from './command-asks-preflight.ts';
import { cookieSetButCallWithoutCredentials } from './cookie-set-but-call-without-credentials.ts';
import { corsAddedBeforeLogin } from './cors-added-before-login.ts';
import { corsBehindLogin } from './cors-behind-login.ts';
import { corsWithLoginShown } from './cors-with-login-shown.ts';
import { credentialsSetForInstance } from './credentials-set-for-instance.ts';
import { crossOriginCallFailed } from './cross-origin-call-failed.ts';
import { crossOriginPreflightFailed } from './cross-origin-preflight-failed.ts';
import { crossOriginRefusalWithoutCors } from './cross-origin-refusal-without-cors.ts';
import { loginAskedOfOptions } from './login-asked-of-options.ts';
import { loginCoversPreflight } from './login-covers-preflight.ts';
import { manifestRefused } from './manifest-refused.ts';
import { optionsCommandRefused } from './options-command-refused.ts';
import { optionsRefusedBesideCors } from './options-refused-beside-cors.ts';
import { optionsRefusedInLog } from './options-refused-in-log.ts';
import { preflightRefused } from './preflight-refused.ts';
import { preflightRefusedInNotes } from './preflight-refused-in-notes.ts';
import { scriptAndPanelWithoutCredentials } from './script-and-panel-without-credentials.ts';
import { scriptCallOmitsCredentials } from './script-call-omits-credentials.ts';
import { scriptCallWithoutCredentials } from './script-call-without-credentials.ts';
import { sessionOpenToAnyOrigin } from './session-open-to-any-origin.ts';
import { websocketHandshakeRefused } from './websocket-handshake-refused.ts';

export const crossOriginRules: readonly Rule[] = [
  assetRefused,
  crossOriginCallFailed,
  crossOriginPreflightFailed,
  crossOriginRefusalWithoutCors,
  manifestRefused,
  optionsRefusedInLog,
  preflightRefused,
  scriptCallOmitsCredentials,
  scriptCallWithoutCredentials,
  sessionOpenToAnyOrigin,
  codeRefusesPreflight,
  loginCoversPreflight,
  credentialsSetForInstance,
  commandAsksPreflight,
  scriptAndPanelWithoutCredentials,
  corsBehindLogin,
  corsAddedBeforeLogin,
  clientMadeWithoutCredentials,
  cookieSetButCallWithoutCredentials,
  addressWorksInTab,
  websocketHandshakeRefused,
  corsWithLoginShown,
  optionsCommandRefused,
  optionsRefusedBesideCors,
  preflightRefusedInNotes,
  loginAskedOfOptions,
];
