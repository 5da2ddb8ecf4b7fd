/**
 * An API key where Google's API acts for a user, so that it names nobody:
 *
 *     const drive = google.drive({ version: 'v3', auth: 'API_KEY' }); drive.files.create(...)
 */
import { beginningOf, LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SERVICE = '(?:drive|sheets|docs|slides|gmail|calendar|people|tasks|youtube|forms|classroom|admin|blogger)';
/** A text or a name of a key; a client, `oauth2Client` or `jwt`, stands there otherwise. */
const KEY = '(?:["\'`][^"\'`\\n]{1,100}["\'`]|(?:[\\w$]{1,30}\\.){0,3}\\w{0,30}(?:api_?key|_key|Key)\\b)';
const GIVEN = new RegExp(
  `\\bgoogle\\.${SERVICE}\\(\\{[^}]{0,120}?\\b(auth:[ \\t]{0,4}${KEY})` +
    `|\\bbuild\\([^)\\n]{0,80}?\\b(developerKey[ ]?=[ ]?[^,)\\n]{1,60})|\\b(setDeveloperKey\\([^)\\n]{1,80}\\))` +
    `|\\b(?:messages|events|files|values|calendarList)\\.list\\(\\{[^}]{0,120}?\\b(auth:[ \\t]{0,4}${KEY})`,
  'dgi',
);
/** What only a user may do, or what only a user has. */
const OF_USER =
  /\.(?:create|insert|update|append|batch_?update|delete|copy|send|watch|patch)\(|\bspreadsheets(?:\(\))?\.values(?:\(\))?\.(?:update|append|clear)|\b(?:gmail|calendarList|mine)\b|userId|login required|\b40[13]\b/i;

export const googleKeyForUserData: Rule = {
  id: 'google-key-for-user-data',
  find: (input) =>
    /google|build\(|DeveloperKey/i.test(writtenText(input)) && OF_USER.test(beginningOf(input, LONGEST_CODE))
      ? [1, 2, 3, 4].flatMap((group) => places(input, GIVEN, group))
      : [],
};
