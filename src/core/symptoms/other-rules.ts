/**
 * Rules that take more than an answer alone (`answer-alone.ts`), by area: requests, settings, what people tell. The page
 * loads them only then.
 */
import type { Rule } from './rule.ts';
import { addressesRules } from './rules/addresses/index.ts';
import { answersRequestRules } from './rules/answers/request-index.ts';
import { awsRules } from './rules/aws/index.ts';
import { basicRules } from './rules/basic/index.ts';
import { clientsRules } from './rules/clients/index.ts';
import { comparedRules } from './rules/compared/index.ts';
import { cookiesRequestRules } from './rules/cookies/request-index.ts';
import { credentialStoresRules } from './rules/credential-stores/index.ts';
import { credentialsRules } from './rules/credentials/index.ts';
import { crossOriginRules } from './rules/cross-origin/index.ts';
import { digestRequestRules } from './rules/digest/request-index.ts';
import { dpopRequestRules } from './rules/dpop/request-index.ts';
import { environmentsRules } from './rules/environments/index.ts';
import { iisRules } from './rules/iis/index.ts';
import { passwordFilesRules } from './rules/password-files/index.ts';
import { placementRules } from './rules/placement/index.ts';
import { redirectsRules } from './rules/redirects/index.ts';
import { routeGuardsRules } from './rules/route-guards/index.ts';
import { schemesRules } from './rules/schemes/index.ts';
import { settingsRules } from './rules/settings/index.ts';
import { spellingRules } from './rules/spelling/index.ts';
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
  ...addressesRules,
  ...schemesRules,
  ...credentialsRules,
  ...basicRules,
  ...awsRules,
  ...settingsRules,
  ...routeGuardsRules,
  ...credentialStoresRules,
  ...passwordFilesRules,
  ...iisRules,
  ...environmentsRules,
  ...clientsRules,
  ...toldRules,
  ...spellingRules,
  ...comparedRules,
];
