/**
 * A tool or a service asks for the login that was left out of its settings, and names no variable:
 *
 *     Please provide the values of the properties login and password.
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { says } from '../../kinds/says.ts';
import type { Rule } from '../../rule.ts';

const LOGIN =
  '(?:api[- ]?keys?|access[- ]?(?:keys?|tokens?)|auth(?:entication|ori[sz]ation)?[- ]?(?:keys?|tokens?|headers?|details|data)|personal access tokens?|tokens?|credentials?|log-?in(?: details| data)?|user ?names?|passwords?|license key)';
const ASKED =
  '(?:please (?:provide|supply|specify|set|pass|configure|include|add)|you (?:must|need to|have to|should) (?:provide|supply|specify|set|pass|configure|include))';
const FILLER =
  '(?:(?:me |us )?(?:an?|the|your|either|both|values? (?:of|for)|propert(?:y|ies)|options?|parameters?) ){0,4}';

const words = says(
  'asks-for-login-setting',
  [
    `\\b${ASKED} ${FILLER}(?:(?!new |valid |different |correct )[\\w'’.-]{1,20} ){0,3}?${LOGIN}(?!\\w| (?:limit|count|length|page|form|lifetime|budget))`,
    `\\b${ASKED} ${FILLER}(?:\\w{1,20}[._]){1,3}(?:login|token|password|username|user|key|apikey)\\b`,
    `\\b(?:client|library|sdk|plugin|repository|project|instance|feed|account|source) (?:\\w{1,12} )?(?:requires?|needs?) (?:an? |the |your )(?:\\w{1,14} ){0,2}?${LOGIN}(?!\\w)`,
    `\\b(?:access|api|github|gitlab) (?:token|key) is not (?:set|configured|provided|specified)\\b(?![^\\n]{0,20}\\bvalid)|\\(an access token is required\\)`,
    '\\brepository not found or access_token missing\\b',
  ],
  /\bvalid|correct|[Aa]uthorization header|using Bearer|[Bb]ot[Ff]ather|again|[A-Z]{2,20}_(?:[A-Z]{1,20}_){0,4}(?:KEY|TOKEN|SECRET|PASSWORD|ID)\b|regenerat|renew|different|refresh|expired|x-[a-z-]{2,30}\b|two-factor|one-time|2fa|otp\b|if you/,
);

/** A login that is shown was sent, so what it lacks is another matter. */
const SENT =
  /\bauthorization\b["']?[ \t]{0,2}[:=]|[\s"'](?:-u|--user|--token|--header)[ =]|\bX-[\w-]{0,20}(?:Key|Token): ?\S|\b30[12378]\b/i;

export const asksForLoginSetting: Rule = {
  ...words,
  find: (input) => (SENT.test(beginningOf(input, LONGEST_MESSAGE)) ? [] : words.find(input)),
};
