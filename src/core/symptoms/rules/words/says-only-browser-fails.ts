/**
 * A call that a tool of its own does, and a browser does not:
 *
 *     works in Postman, but from Angular I get 401
 */
import { says } from '../../kinds/says.ts';

export const saysOnlyBrowserFails = says('says-only-browser-fails', [
  '\\b(?:works?|working|worked|fine|ok|succe\\w{2,6}|200)\\b[^\\n]{0,50}?\\b(?:postman|curl|insomnia|hoppscotch|swagger|httpie|thunder client|rest client|soapui)\\b[^\\n]{0,120}?\\b(?:browser|angular|react|vue|next\\.?js|axios|fetch|ajax|jquery|javascript|frontend|front-end|web ?app|chrome|firefox|ionic)\\b',
  '\\b(?:browser|angular|react|vue|axios|fetch|ajax|jquery|javascript|frontend|front-end|web ?app|chrome|firefox|ionic)\\b[^\\n]{0,120}?\\b(?:works?|working|worked|fine|succe\\w{2,6}) (?:fine |well |ok |perfectly |correctly |properly |great )?(?:in|on|with|from|using|via|through) (?:the )?(?:postman|curl|insomnia|hoppscotch|swagger|httpie|thunder client|rest client|soapui)\\b',
  '\\b(?:postman|curl|insomnia|hoppscotch|httpie|thunder client)\\b[^\\n]{0,40}?\\b(?:works?|working|fine|succe\\w{2,6}|returns 200|gives 200)\\b[^\\n]{0,80}?\\b(?:but|however|while|whereas|not)\\b[^\\n]{0,80}?\\b(?:browser|angular|react|vue|next\\.?js|axios|fetch|ajax|jquery|javascript|frontend|front-end|web ?app|chrome|firefox|ionic)\\b',
]);
