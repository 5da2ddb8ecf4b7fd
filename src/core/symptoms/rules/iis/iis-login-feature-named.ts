/**
 * A command or a list names the Windows feature that holds a login method of IIS, or says that it is not there:
 *
 *     [ ] Windows Authentication    Web-Windows-Auth    Available
 */

import { says } from '../../kinds/says.ts';

export const iisLoginFeatureNamed = says(
  'iis-login-feature-named',
  [
    '\\b(?:Web|IIS)-(?:Windows|Basic|Digest)-?Auth(?:entication)?\\b',
    '\\b(?:windows|basic|digest)[ -]?auth(?:entication)?\\b[^\\n]{0,40}?\\b(?:(?:is |was )?not (?:installed|available)|(?:feature|module|role service)s?\\b[^\\n]{0,20}?\\bmissing|not (?:an? )?(?:option|listed))\\b',
    '\\b(?:missing|install(?:ed|ing)?|no)\\b[^\\n]{0,20}?\\b(?:windows|basic|digest)[ -]?auth(?:entication)? (?:feature|module|role service)\\b',
    '\\bonly (?:the )?windows[ -]?auth(?:entication)? (?:is |was |are )?(?:enabled|on|selected|active)\\b',
    '\\banonymous[ -]?auth(?:entication)? (?:must|has to|needs to|should) be enabled\\b',
  ],
  /proxy/i,
);
