/**
 * Rules that take more than an answer alone (`answer-alone.ts`), by area: requests, settings, what people tell. The page
 * loads them only then.
 */
import type { Rule } from './rule.ts';
import { answersRequestRules } from './rules/answers/request-index.ts';
import { awsRules } from './rules/aws/index.ts';
import { basicRules } from './rules/basic/index.ts';
import { clientsRules } from './rules/clients/index.ts';
import { cookiesRequestRules } from './rules/cookies/request-index.ts';
import { credentialsRules } from './rules/credentials/index.ts';
import { crossOriginRules } from './rules/cross-origin/index.ts';
import { digestRequestRules } from './rules/digest/request-index.ts';
import { dpopRequestRules } from './rules/dpop/request-index.ts';
import { environmentsRules } from './rules/environments/index.ts';
import { iisRules } from './rules/iis/index.ts';
import { placementRules } from './rules/placement/index.ts';
import { redirectsRules } from './rules/redirects/index.ts';
import { settingsRules } from './rules/settings/index.ts';
import { tokensRequestRules } from './rules/tokens/request-index.ts';
import { toldRules } from './rules/told/index.ts';
import { windowsRequestRules } from './rules/windows/request-index.ts';
import { wordsRequestRules } from './rules/words/request-index.ts';

export const otherRules: readonly Rule[] = [
  ...tokensRequestRules,
  ...cookiesRequestRules,
  ...digestRequestRules,
  ...dpopRequestRules,
  ...windowsRequestRules,
  ...answersRequestRules,
  ...wordsRequestRules,
  ...redirectsRules,
  ...crossOriginRules,
  ...placementRules,
  ...credentialsRules,
  ...basicRules,
  ...awsRules,
  ...settingsRules,
  ...iisRules,
  ...environmentsRules,
  ...clientsRules,
  ...toldRules,
];
