/** IIS: its sub-statuses, and the ways to log in that its settings name. */
import type { Rule } from '../../rule.ts';
import { filesMovedIntoSite } from './files-moved-into-site.ts';
import { iisAccountNamed } from './iis-account-named.ts';
import { iisAnonymousLoginOff } from './iis-anonymous-login-off.ts';
import { iisLoginFeatureNamed } from './iis-login-feature-named.ts';
import { iisSubStatusAddress } from './iis-sub-status-address.ts';
import { iisSubStatusConfiguration } from './iis-sub-status-configuration.ts';
import { iisSubStatusFilter } from './iis-sub-status-filter.ts';
import { iisSubStatusLogon } from './iis-sub-status-logon.ts';
import { iisSubStatusPermissions } from './iis-sub-status-permissions.ts';
import { iisSubStatusRate } from './iis-sub-status-rate.ts';
import { launchSettingsWithoutWindowsLogin } from './launch-settings-without-windows-login.ts';
import { onlyAdministratorsGetIn } from './only-administrators-get-in.ts';
import { webConfigNoLoginMethod } from './web-config-no-login-method.ts';
import { webConfigWindowsLoginOnly } from './web-config-windows-login-only.ts';
import { windowsLoginOnButNotOffered } from './windows-login-on-but-not-offered.ts';

export const iisRules: readonly Rule[] = [
  iisLoginFeatureNamed,
  iisSubStatusAddress,
  iisSubStatusConfiguration,
  iisSubStatusFilter,
  iisSubStatusLogon,
  iisSubStatusPermissions,
  iisSubStatusRate,
  webConfigNoLoginMethod,
  webConfigWindowsLoginOnly,
  iisAccountNamed,
  iisAnonymousLoginOff,
  onlyAdministratorsGetIn,
  filesMovedIntoSite,
  windowsLoginOnButNotOffered,
  launchSettingsWithoutWindowsLogin,
];
