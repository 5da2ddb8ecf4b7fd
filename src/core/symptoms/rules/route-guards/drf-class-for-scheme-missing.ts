/**
 * Django REST framework is given a token, and none of the login classes that it lists reads that kind:
 *
 *     'DEFAULT_AUTHENTICATION_CLASSES': ['rest_framework.authentication.SessionAuthentication']
 *     Authorization: Token <token>
 */
import { sentIn } from '../../facts/sent.ts';
import { matches, places, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LISTED =
  /(?:DEFAULT_AUTHENTICATION_CLASSES["']\s{0,10}:|\bauthentication_classes\s{0,10}=|@authentication_classes\()\s{0,10}[[(]([^\])]{1,800})[\])]/dg;
/** Classes that come with the framework; one with another name may read anything. */
const OWN = new Set([
  'SessionAuthentication',
  'BasicAuthentication',
  'TokenAuthentication',
  'RemoteUserAuthentication',
]);
/** With none at all, nobody is ever signed in. */
const NONE = /\bauthentication_classes\s{0,10}=\s{0,10}(?:\[\s{0,10}\]|\(\s{0,10}\))/dg;
const READ_BY: Readonly<Record<string, string>> = {
  token: 'TokenAuthentication',
  basic: 'BasicAuthentication',
  bearer: '',
};
const WRITTEN = /\bauthori[sz]ation\b["'\]]{0,2}[ \t]{0,3}[:=,][ \t]{0,3}f?["'`]{0,2}(token|bearer|basic)\b/i;

/** A JWT, which `TokenAuthentication` does not read whatever the word before it. */
const JWT = /\bbearer eyJ/i;

export const drfClassForSchemeMissing: Rule = {
  id: 'drf-class-for-scheme-missing',
  find: (input) => {
    if (/IsAuthenticated|not provided/.test(writtenText(input))) {
      const none = places(input, NONE);
      if (none.length > 0) return none;
    }
    const scheme = (sentIn(input)[0]?.scheme || WRITTEN.exec(writtenText(input))?.[1] || '').toLowerCase();
    const reader = READ_BY[scheme];
    if (reader === undefined) return [];
    const found = matches(input, LISTED).filter((match) => {
      const classes: readonly string[] = (match[1] ?? '').match(/\w{1,60}(?=["']|\s{0,5}(?:,|$|#))/g) ?? [];
      const known = classes.length > 0 && classes.every((one) => OWN.has(one));
      // With a class for tokens in the list, it is the word before the token that is wrong.
      const otherWord = scheme === 'bearer' && classes.includes('TokenAuthentication') && !JWT.test(writtenText(input));
      return known && !otherWord && !classes.includes(reader);
    });
    return sightingsOf(input, found, 1);
  },
};
