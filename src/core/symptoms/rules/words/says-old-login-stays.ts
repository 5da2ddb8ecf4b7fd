/**
 * The words say that an old login is still used:
 *
 *     the browser keeps sending the old password
 */
import { says } from '../../kinds/says.ts';

const LOGIN = '(?:passwords?|credentials?|logins?|tokens?|api keys?|user ?names?|accounts?|pat|sessions?)';
const OLD = '(?:old|previous|cached|stored|saved|remembered|outdated|wrong|former|other|stale)';

export const saysOldLoginStays = says(
  'says-old-login-stays',
  [
    '\\b(?:uses?|using|used|pick(?:s|ed)? up|push(?:es|ed|ing)? (?:as|with)) (?:the |an? |my )?(?:wrong|old) (?:\\w{1,12} )?(?:accounts?|login|credentials?|identity)\\b',
    '\\b(?:config\\.json|keychain|keyring|credential manager|netrc|\\.git-credentials)\\b[^\\n]{0,20}?\\b(?:has|had|holds?|contains?|contained|kept|returns?) (?:an? |the |my )?(?:old|stale|outdated|wrong|expired)\\b',
    '\\b(?:az account clear|gh auth logout|aws sso logout|docker logout|helm registry logout|git credential (?:reject|erase)|cmdkey /delete)\\b[^\\n]{0,20}?\\b(?:fix(?:ed|es)|solved|helped|resolved)\\b',
    `\\b(?:still|keeps?|kept|always|silently|automatically) (?:on )?(?:us(?:es?|ed|ing)|send(?:s|ing)?|sent|tak(?:es?|ing)|pick(?:s|ing|ed)? up|remember(?:s|ing|ed)?|log(?:s|ged|ging)? in with|authenticat\\w+ (?:as|with))\\b[^\\n.;]{0,30}?\\b${OLD}\\b[^\\n.;]{0,20}?\\b${LOGIN}\\b`,
    `\\b(?:cached|stale|outdated|remembered) (?:\\w+ )?${LOGIN}\\b(?<!sessions?)`,
    `\\b(?:never|not|n.t|without) (?:ask(?:s|ed|ing)?|prompt(?:s|ed|ing)?)(?: me)?(?: again)?(?: for)?(?: a| the| my| any)?(?: new)? (?:${LOGIN}|credentials)\\b`,
    `\\b(?:chang|updat|reset|rotat|renew|revok|remov|delet)\\w+ (?:my |the |our )?(?:\\w+ )?${LOGIN}\\b[^\\n.;]{0,60}?\\b(?:still|since|never|no longer|keeps?|now)\\b`,
    `\\b(?:keychain|osxkeychain|credential manager|wincred|libsecret|keyring|credential (?:store|helper|cache)|config\\.json|password manager|\\.git-credentials|credsstore)\\b[^\\n.;]{0,20}?\\b(?:still )?(?:has|holds?|contains?|keeps?|stores?|stored|remembers?|returns?|gives?|uses?)\\b[^\\n.;]{0,20}?\\b${OLD}\\b[^\\n.;]{0,20}?\\b${LOGIN}\\b`,
    '\\b(?:keychain|credential manager|wincred|libsecret|keyring|credential (?:store|helper|cache)|\\.git-credentials)\\b[^\\n.;]{0,20}?\\bstill (?:has|had|holds|contains|keeps|lists|shows)\\b',
    `\\b${LOGIN} (?:is|was|are|were) (?:cached|remembered)\\b`,
    "\\b(?:does not|doesn[’']t|did not|didn[’']t|never) ask(?:s|ed)? (?:me )?for the new one\\b",
    // What helped was to forget the login.
    '\\b(?:docker|podman|helm|registry|oras|crane|skopeo|buildah|nerdctl|az acr|gh auth|npm|aws sso|gcloud auth)\\b[^\\n.;]{0,12}? logout\\b(?! button)[^\\n;]{0,40}?\\b(?:fix(?:e[sd])?|help(?:s|ed)|solve[sd]|resolve[sd]|did it|(?:then|now|again|afterwards) (?:it )?work(?:s|ed))\\b',
    '\\b(?:fix|solv|resolv|help|work)\\w{0,3}\\b[^\\n.;]{0,30}?\\b(?:after|by|with|to|is) (?:an? |running |doing )?[`"]?(?:docker|podman|helm registry|oras|npm) log-?out\\b',
  ],
  /\b(?:cookie|cache-control)\b/i,
);
