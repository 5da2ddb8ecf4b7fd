/**
 * Rules that take more than an answer alone (`answer-alone.ts`), by area: requests, settings, what people tell. The page
 * loads them only then.
 */
import type { Rule } from './rule.ts';
import { awsRules } from './rules/aws/index.ts';
import { basicRules } from './rules/basic/index.ts';
import { clientsRules } from './rules/clients/index.ts';
import { credentialsRules } from './rules/credentials/index.ts';
import { crossOriginRules } from './rules/cross-origin/index.ts';
import { environmentsRules } from './rules/environments/index.ts';
import { iisRules } from './rules/iis/index.ts';
import { placementRules } from './rules/placement/index.ts';
import { redirectsRules } from './rules/redirects/index.ts';
import { settingsRules } from './rules/settings/index.ts';
import { toldRules } from './rules/told/index.ts';

export const otherRules: readonly Rule[] = [
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
