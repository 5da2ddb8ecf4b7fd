/** Keys, logins and addresses of two services, regions or systems. */
import type { Rule } from '../../rule.ts';
import { accountUnknownHere } from './account-unknown-here.ts';
import { baseAddressBesideRefusedKey } from './base-address-beside-refused-key.ts';
import { baseAddressLeftOut } from './base-address-left-out.ts';
import { hostOfOneRegion } from './host-of-one-region.ts';
import { hostOfTestSystem } from './host-of-test-system.ts';
import { hostThatMoved } from './host-that-moved.ts';
import { hostsOfTwoCountries } from './hosts-of-two-countries.ts';
import { hostsOfTwoSystems } from './hosts-of-two-systems.ts';
import { keyKindOtherThanAddress } from './key-kind-other-than-address.ts';
import { keyNamedByPlace } from './key-named-by-place.ts';
import { keyNamedForOtherService } from './key-named-for-other-service.ts';
import { loginAtMakersHost } from './login-at-makers-host.ts';
import { oneKeyForTwoApis } from './one-key-for-two-apis.ts';
import { ownGithubHost } from './own-github-host.ts';
import { ownGitlabHost } from './own-gitlab-host.ts';
import { refusedKeyOfOtherService } from './refused-key-of-other-service.ts';
import { regionOrSystemChosen } from './region-or-system-chosen.ts';
import { regionalServiceRefusesKey } from './regional-service-refuses-key.ts';
import { salesforceSandboxUser } from './salesforce-sandbox-user.ts';
import { saysSandbox } from './says-sandbox.ts';
import { serviceWithRegions } from './service-with-regions.ts';

export const environmentsRules: readonly Rule[] = [
  refusedKeyOfOtherService,
  hostOfOneRegion,
  saysSandbox,
  serviceWithRegions,
  regionalServiceRefusesKey,
  baseAddressBesideRefusedKey,
  hostOfTestSystem,
  hostThatMoved,
  ownGithubHost,
  keyNamedByPlace,
  hostsOfTwoSystems,
  keyKindOtherThanAddress,
  oneKeyForTwoApis,
  ownGitlabHost,
  salesforceSandboxUser,
  regionOrSystemChosen,
  keyNamedForOtherService,
  accountUnknownHere,
  baseAddressLeftOut,
  loginAtMakersHost,
  hostsOfTwoCountries,
];
