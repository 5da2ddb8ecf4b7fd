/**
 * The address works when a person opens it, and a script's call to it is refused: the script sends no cookies and no login.
 *
 *     fetch gets 401, and opening the same link in a new tab shows the file
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /\b(?:fetch|axios|ajax|XMLHttpRequest|getDocument|XHRUpload|tileLayer|EventSource|loadTexture|GLTFLoader|http\.get|HttpClient|getJSON|service ?worker|swagger|jquery|\$http|javascript|from JS|in JS|PDF\.?js|leaflet|openlayers|video\.js|hls\.js)\b/i;
const TAB = new RegExp(
  [
    '\\b(?:open(?:ing|ed|s)?|typ(?:e|ing|ed)|past(?:e|ing|ed)|visit(?:ing|ed)?|enter(?:ing|ed)?)\\b[^\\n]{0,20}?\\b(?:same |the )?(?:url|link|address|page|it)\\b[^\\n]{0,20}?\\b(?:in|into)\\b[^\\n]{0,20}?\\b(?:tab|browser|address bar|window)\\b[^\\n]{0,40}?\\b(?:works?|shows?|fine|ok|loads?|opens?|downloads?|200)\\b',
    '\\b(?:works?|opens?|loads?|fine|ok|200)\\b[^\\n]{0,20}?\\b(?:in|from|via)\\b[^\\n]{0,15}?\\b(?:another tab|new tab|a tab|own tab|(?:the )?address bar|(?:the )?url bar)\\b',
    '\\bsame (?:url|link|address|\\w{1,20} link)\\b[^\\n]{0,20}?\\bin (?:the |a |an?other |my )?(?:new )?(?:browser|tab)\\b[^\\n]{0,40}?\\b(?:works?|asks? (?:for )?(?:a )?login|shows?|fine|ok)\\b',
    '\\bin the address bar (?:it|this|that) (?:works?|opens?|loads?)\\b',
    '\\bcurl\\b[^\\n]{0,40}? (?:-b|--cookie|with (?:the )?cookie)\\b[^\\n]{0,60}?(?:\\bfine\\b|\\bworks?\\b|\\bok\\b|// ?200|-> ?200|=> ?200)',
  ].join('|'),
  'dgi',
);

export const addressWorksInTab: Rule = {
  id: 'address-works-in-tab',
  find: (input) => {
    const text = writtenText(input).slice(0, 6_000);
    if (
      /\bcredentials["']?\s{0,3}[:=]\s{0,3}["']include|withCredentials["']?\s{0,3}[:=]\s{0,3}true|\bbearer\b/i.test(
        text,
      )
    )
      return [];
    return CALL.test(text) || /\bcurl\b|\bbrowser\b/i.test(text) ? places(input, TAB).slice(0, 1) : [];
  },
};
