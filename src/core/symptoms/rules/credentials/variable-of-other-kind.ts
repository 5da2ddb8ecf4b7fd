/**
 * What is handed over as an access token comes out of a variable that is named after another kind of secret:
 *
 *     token: session.refreshToken
 *     fakectl deploy --appToken $FAKE_PASSWORD
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const OTHER =
  '\\w{0,30}(?:refresh[_ -]?token|(?:client|app|api)[_ -]?secret|password|pkce_?code|authori[sz]ation_?code|enrol(?:l)?ment_?key|webhook_?secret|signing_?secret|publishable_?key|public_?key|device_?code|(?:meeting|join|room|invite|claim|registration|setup|verify|csrf|xsrf)_?token|stream(?:ing)?_?key|setup_?key|deploy_?key|master_?(?:api_?)?token)';
const FIELD =
  '(?:access_?token|auth_?token|app_?token|api_?token|client_?token|bearer_?token|set_?(?:access_?)?token|(?<![\\w-])token)';
/** An assignment, a property, an attribute, a call, an option. */
const TO = '["\'`]?(?:[ \\t]{0,2}[:=][ \\t]{0,2}|\\(|[ \\t]{1,2}(?=["\']?\\$))';
const FROM = `(?:[<"'\`{$]{0,3}(?:!secret |${ENVIRONMENT_PROPERTY}|${ENVIRONMENT_CALL}["'])?(?:[A-Za-z_][\\w]{0,20}\\.){0,3})`;
const HELD = new RegExp(
  `(?:\\b|--)(${FIELD}${TO}${FROM}${OTHER})(?=["'\`}\\])>,;\\s]|$)|\\b((?:set_?)?access_?token${TO}${FROM}\\w{0,20}secret_?key)\\b|\\b(Bearer ["'\`+ ]{0,5}[$<{#]{1,3}(?:[A-Za-z_]\\w{0,20}\\.){0,3}${OTHER.replace('password|', '').replace('refresh[_ -]?token|', '')})\\b|["'\`](Bearer ["'\`] ?[+.] ?(?:[A-Za-z_]\\w{0,20}\\.){0,3}(?:meeting|join|room|invite|claim|registration|setup|csrf|xsrf|publishable|stream)_?(?:token|key|code))\\b`,
  'dgi',
);
/** The way to a new access token, a form to change the password, and the name of a type. */
const OTHERWISE =
  /grant_type|\/refresh\b|\brefresh_?(?:access_?)?token\(|reset_?token|new_?password|type_hint|_authToken|registry/i;

export const variableOfOtherKind: Rule = {
  id: 'variable-of-other-kind',
  find: (input) =>
    tellsOfTrouble(input.text) && !OTHERWISE.test(writtenText(input))
      ? [1, 2, 3, 4].flatMap((group) => places(input, HELD, group)).slice(0, 1)
      : [],
};
