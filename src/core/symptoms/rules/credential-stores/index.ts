/** Files where tools keep logins: .npmrc, .netrc, settings.xml, those of Docker. */
import type { Rule } from '../../rule.ts';
import { cargoTokenWithoutWord } from './cargo-token-without-word.ts';
import { dockerLoginForOtherRegistry } from './docker-login-for-other-registry.ts';
import { dockerLoginKeptWithScheme } from './docker-login-kept-with-scheme.ts';
import { dockerLoginWithoutHost } from './docker-login-without-host.ts';
import { kubeconfigSignInPlugin } from './kubeconfig-sign-in-plugin.ts';
import { mavenIdNamed } from './maven-id-named.ts';
import { netrcDefaultEntry } from './netrc-default-entry.ts';
import { netrcEntryForCalledHost } from './netrc-entry-for-called-host.ts';
import { netrcEntryLacksLogin } from './netrc-entry-lacks-login.ts';
import { netrcLoginNotSent } from './netrc-login-not-sent.ts';
import { netrcMachineNotAHost } from './netrc-machine-not-a-host.ts';
import { npmrcNoTokenForAsked } from './npmrc-no-token-for-asked.ts';
import { npmrcTokenForOtherRegistry } from './npmrc-token-for-other-registry.ts';
import { npmrcTokenFromVariable } from './npmrc-token-from-variable.ts';
import { npmrcTokenLineWithScheme } from './npmrc-token-line-with-scheme.ts';
import { npmrcTokenOfScope } from './npmrc-token-of-scope.ts';
import { npmrcTokenPathDiffers } from './npmrc-token-path-differs.ts';
import { npmrcTokenWithoutRegistry } from './npmrc-token-without-registry.ts';
import { nugetPushWithKey } from './nuget-push-with-key.ts';
import { pullSecretNamed } from './pull-secret-named.ts';
import { repositoryWithoutCredentials } from './repository-without-credentials.ts';
import { settingsServerWithoutRepository } from './settings-server-without-repository.ts';

export const credentialStoresRules: readonly Rule[] = [
  dockerLoginForOtherRegistry,
  kubeconfigSignInPlugin,
  netrcEntryForCalledHost,
  npmrcNoTokenForAsked,
  npmrcTokenPathDiffers,
  npmrcTokenForOtherRegistry,
  npmrcTokenFromVariable,
  npmrcTokenLineWithScheme,
  npmrcTokenOfScope,
  npmrcTokenWithoutRegistry,
  settingsServerWithoutRepository,
  mavenIdNamed,
  nugetPushWithKey,
  dockerLoginKeptWithScheme,
  pullSecretNamed,
  cargoTokenWithoutWord,
  netrcEntryLacksLogin,
  netrcMachineNotAHost,
  netrcLoginNotSent,
  dockerLoginWithoutHost,
  repositoryWithoutCredentials,
  netrcDefaultEntry,
];
