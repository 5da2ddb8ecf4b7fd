/** Every rule, by area. Their order is that of the evidence shown. */
import type { Rule } from '../rule.ts';
import { answersRules } from './answers/index.ts';
import { awsRules } from './aws/index.ts';
import { basicRules } from './basic/index.ts';
import { challengesRules } from './challenges/index.ts';
import { clientsRules } from './clients/index.ts';
import { cookiesRules } from './cookies/index.ts';
import { credentialsRules } from './credentials/index.ts';
import { crossOriginRules } from './cross-origin/index.ts';
import { digestRules } from './digest/index.ts';
import { dpopRules } from './dpop/index.ts';
import { environmentsRules } from './environments/index.ts';
import { iisRules } from './iis/index.ts';
import { mcpRules } from './mcp/index.ts';
import { placementRules } from './placement/index.ts';
import { productsRules } from './products/index.ts';
import { proxiesRules } from './proxies/index.ts';
import { redirectsRules } from './redirects/index.ts';
import { registriesRules } from './registries/index.ts';
import { settingsRules } from './settings/index.ts';
import { tokensRules } from './tokens/index.ts';
import { toldRules } from './told/index.ts';
import { windowsRules } from './windows/index.ts';
import { wordsRules } from './words/index.ts';

export const rules: readonly Rule[] = [
  ...registriesRules,
  ...cookiesRules,
  ...redirectsRules,
  ...crossOriginRules,
  ...placementRules,
  ...credentialsRules,
  ...basicRules,
  ...digestRules,
  ...dpopRules,
  ...mcpRules,
  ...windowsRules,
  ...tokensRules,
  ...awsRules,
  ...settingsRules,
  ...iisRules,
  ...environmentsRules,
  ...challengesRules,
  ...proxiesRules,
  ...answersRules,
  ...clientsRules,
  ...productsRules,
  ...toldRules,
  ...wordsRules,
];
