import type { Rule } from '../../rule.ts';
import { crossOriginRefusalWithoutCors } from './cross-origin-refusal-without-cors.ts';
import { optionsRefusedInLog } from './options-refused-in-log.ts';
import { preflightRefused } from './preflight-refused.ts';
import { scriptCallOmitsCredentials } from './script-call-omits-credentials.ts';
import { scriptCallWithoutCredentials } from './script-call-without-credentials.ts';

export const crossOriginRules: readonly Rule[] = [
  crossOriginRefusalWithoutCors,
  optionsRefusedInLog,
  preflightRefused,
  scriptCallOmitsCredentials,
  scriptCallWithoutCredentials,
];
