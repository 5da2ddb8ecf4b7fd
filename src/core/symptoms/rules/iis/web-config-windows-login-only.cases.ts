import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Windows alone',
    paste:
      '<authentication>\n  <anonymousAuthentication enabled="false" />\n  <windowsAuthentication enabled="true" />\n  <basicAuthentication enabled="false" />\n</authentication>\n',
    marks: ['<windowsAuthentication enabled="true"'],
    from: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
  },
  {
    name: 'launchSettings.json',
    paste: '"iisSettings": {\n  "windowsAuthentication": true,\n  "anonymousAuthentication": false\n}',
    marks: ['"windowsAuthentication": true'],
    from: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/windowsauth',
  },
  {
    name: 'appcmd',
    paste:
      'appcmd set config "Intranet" /section:windowsAuthentication /enabled:true\nappcmd set config "Intranet" /section:anonymousAuthentication /enabled:false\n',
    marks: ['section:windowsAuthentication /enabled:true'],
    from: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/windowsauthentication/',
  },
  {
    name: 'PowerShell',
    paste:
      "Set-WebConfigurationProperty -Filter '/system.webServer/security/authentication/anonymousAuthentication' -Name Enabled -Value $false\nSet-WebConfigurationProperty -Filter '/system.webServer/security/authentication/windowsAuthentication' -Name Enabled -Value $true\n",
    marks: ["security/authentication/windowsAuthentication' -Name Enabled -Value $true"],
    from: 'https://learn.microsoft.com/en-us/powershell/module/webadministration/set-webconfigurationproperty',
  },
  {
    name: 'a list in words',
    paste:
      'Anonymous Authentication   Disabled\nBasic Authentication       Disabled\nWindows Authentication     Enabled\n',
    marks: ['Windows Authentication     Enabled'],
  },
  {
    name: 'a list of a tool',
    paste: 'anonymousAuthEnabled = false\nwindowsAuthEnabled = true\n',
    marks: ['windowsAuthEnabled = true'],
  },
  {
    name: 'Basic too',
    paste:
      '<anonymousAuthentication enabled="false" />\n<windowsAuthentication enabled="true" />\n<basicAuthentication enabled="true" />\n',
    marks: [],
  },
  {
    name: 'anonymous too',
    paste: '<anonymousAuthentication enabled="true" />\n<windowsAuthentication enabled="true" />\n',
    marks: [],
  },
  {
    name: 'a sentence',
    paste: 'Windows Authentication is on the roadmap, anonymous authentication is off topic',
    marks: [],
  },
];
