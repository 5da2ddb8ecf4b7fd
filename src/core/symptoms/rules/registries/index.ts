/** Registries of images and packages, and the services that give tokens for them. */
import type { Rule } from '../../rule.ts';
import { indexFileRefused } from './index-file-refused.ts';
import { publicRegistryRefuses } from './public-registry-refuses.ts';
import { pushWithoutLogin } from './push-without-login.ts';
import { registryLoginBadRequest } from './registry-login-bad-request.ts';
import { registryTokenNotFetched } from './registry-token-not-fetched.ts';
import { registryTokenRefused } from './registry-token-refused.ts';
import { registryTokenThenRefused } from './registry-token-then-refused.ts';
import { tokenServiceDiffers } from './token-service-differs.ts';

export const registriesRules: readonly Rule[] = [
  registryTokenThenRefused,
  registryTokenNotFetched,
  registryTokenRefused,
  publicRegistryRefuses,
  tokenServiceDiffers,
  indexFileRefused,
  registryLoginBadRequest,
  pushWithoutLogin,
];
