/**
 * The field of the login stands in the body or in the query, where no server looks for it:
 *
 *     curl https://api.example.com/me -d '{"Authorization": "Bearer fake"}'
 *     requests.get(url, params={"Authorization": "Bearer fake"})
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGIN = '["\'`]?Authorization["\'`]?\\s{0,3}(?::|=>|=)\\s{0,3}["\'`f]{0,2}(?:Bearer|Basic|Token)\\b';
const IN_BODY = new RegExp(
  [
    `[ \\t](?:-d|--data(?:-raw|-binary|-urlencode)?|--json|-F|--form)[ =]["']?[^\\n"']{0,80}?["']?${LOGIN}`,
    `[ \\t](?:-d|--data(?:-raw|-binary)?|--json)[ =]'\\{[^\\n']{0,200}?${LOGIN}`,
    `\\b(?:body|data|json|params|payload|form)["']?\\s{0,3}[:=]\\s{0,3}(?:JSON\\.stringify\\()?\\s{0,3}\\{[^{}\\n]{0,200}?${LOGIN}`,
    `[?&]Authorization=(?:Bearer|Basic|Token)(?:%20|\\+| )`,
  ].join('|'),
  'dgi',
);

export const loginInBody: Rule = {
  id: 'login-in-body',
  find: (input) => places(input, IN_BODY).slice(0, 1),
};
