/** Each format that the readers know, in tables of one idea each. */
import { ACCESS_LOGS } from './access-logs.ts';
import { ANDROID } from './android.ts';
import { APP_LOGS } from './app-logs.ts';
import type { ReadCase } from './case.ts';
import { CURL_MORE } from './curl-more.ts';
import { CURL_TRACE } from './curl-trace.ts';
import { FIREFOX } from './firefox.ts';
import { FORMAT_CALLS } from './format-calls.ts';
import { FORMAT_CLIENTS } from './format-clients.ts';
import { FORMAT_LOGS } from './format-logs.ts';
import { FORMAT_TOOLS } from './format-tools.ts';
import { GIT_TRACE } from './git-trace.ts';
import { JSON_EXCHANGES } from './json-exchanges.ts';
import { PANELS_MORE } from './panels-more.ts';
import { REFUSALS } from './refusals.ts';
import { TWO_PASTES } from './two-pastes.ts';
import { WORDINGS } from './wordings.ts';
import { WRAPPED } from './wrapped.ts';

export const FORMATS: readonly ReadCase[] = [
  ...ACCESS_LOGS,
  ...ANDROID,
  ...APP_LOGS,
  ...CURL_MORE,
  ...CURL_TRACE,
  ...FIREFOX,
  ...FORMAT_CALLS,
  ...FORMAT_CLIENTS,
  ...FORMAT_LOGS,
  ...FORMAT_TOOLS,
  ...GIT_TRACE,
  ...JSON_EXCHANGES,
  ...PANELS_MORE,
  ...REFUSALS,
  ...TWO_PASTES,
  ...WORDINGS,
  ...WRAPPED,
];
