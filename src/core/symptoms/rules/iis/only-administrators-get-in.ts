/**
 * An administrator, or everybody once a folder is opened, gets in: the rights on the files refuse the rest.
 *
 *     the site asks for a password, and only an administrator gets in
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('only-administrators-get-in', [
  '\\bonly (?:an? |the |local |domain )?admin(?:istrator)?s?(?: (?:accounts?|users?))? (?:gets? in|can (?:access|log ?in|see|open|view|get in)|works?|is able|are able|has access|have access)',
  '\\bworks? (?:only |fine |ok )?(?:as|with|for|when (?:I )?log(?:ged)? in as) (?:an? |the |local |my |domain )?admin(?:istrator)?s?\\b',
  '\\b(?:login|log in|logged in) (?:as|with) (?:an? |the )?(?:local |domain )?admin(?:istrator)?(?: account)? works?\\b',
  '\\bals admin(?:istrator)? (?:geht|klappt|funktioniert)\\b',
  '\\b(?:giv(?:e|ing)|grant(?:ing)?|add(?:ing)?|gave|granted|added)\\b[^\\n]{0,20}?\\b(?:everyone|users|authenticated users|domain users|jeder)\\b[^\\n]{0,50}?\\b(?:read|permissions?|rights?|access|folder|full control)\\b',
  '\\bsome (?:\\w{1,12} )?users?\\b[^\\n]{0,60}?\\b(?:others?|the rest)\\b[^\\n]{0,20}?\\b(?:fine|works?|ok|open)\\b',
  '\\b(?:written|created|made|saved|uploaded) by (?:an?other|a different|a service|the service)\\b',
  '\\b(?:folder|directory|file) (?:rights|permissions?|ACLs?)\\b',
  '\\b(?:security tab|advanced security|effective access|icacls|inherit(?:ed|able)? permissions?)\\b',
  '\\b(?:path|folder)\\b[^\\n]{0,40}?\\bcannot verify access\\b|\\bcannot verify access to path\\b',
]);

export const onlyAdministratorsGetIn: Rule = {
  ...words,
  find: (input) =>
    /\bIIS\b|inetpub|wwwroot|web\.config|app(?:lication)? ?pool|(?:windows|anonymous|anonyme)[ _-]?auth|windows login|\bC:\\|\baspx?\b|Access is denied due to invalid|\bicacls\b|path test settings|Authorization: Cannot/i.test(
      beginningOf(input, LONGEST_MESSAGE),
    )
      ? words.find(input)
      : [],
};
