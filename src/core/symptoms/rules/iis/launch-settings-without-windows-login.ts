/**
 * The settings of a project for Visual Studio switch the Windows login off, and the program misses the user:
 *
 *     "iisSettings": { "windowsAuthentication": false, "anonymousAuthentication": true }
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MISSING =
  /Identity\.Name\b[^\n]{0,20}?\b(?:null|empty)|DefaultChallengeScheme|\b40[13]\b|IsAuthenticated\b[^\n]{0,20}?false|\bunauthori[sz]ed\b|Negotiate/i;

export const launchSettingsWithoutWindowsLogin: Rule = {
  id: 'launch-settings-without-windows-login',
  find: (input) =>
    MISSING.test(writtenText(input)) ? places(input, /"windowsAuthentication": ?false\b/dg).slice(0, 1) : [],
};
