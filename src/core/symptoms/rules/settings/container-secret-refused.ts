/**
 * A container gets a secret by a variable, and a log beside it says that the login of a program fails. The program may
 * read another name, or the container was made before the value changed:
 *
 *     environment:
 *       - SHOP_API_PASSWORD=fake
 *     Login attempt or request with invalid authentication
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GIVEN = new RegExp(
  `^[ \\t]{0,20}(?:-[ \\t]+["']?(${SECRET_NAME})=[^\\s$]|environment:[ \\t]*\\r?\\n(?:[ \\t]+[\\w]{1,60}:[^\\n]{0,200}\\n){0,12}?[ \\t]+(${SECRET_NAME}):[ \\t]+["']?[^\\s$"'])`,
  'dgm',
);
const OF_CONTAINER = /^[ \t]{0,20}(?:environment|image|container_name|services):/m;
const FAILS =
  /invalid authentication|\b40[13]\b|unauthori[sz]ed|(?:log-?in|auth\w{0,12}) (?:attempt )?(?:failed|fails|failure)|invalid (?:credentials?|token|password|api key)/gi;

export const containerSecretRefused: Rule = {
  id: 'container-secret-refused',
  find: (input) => {
    if (input.text.length > 6_000 || !OF_CONTAINER.test(input.text) || matches(input, FAILS).length === 0) return [];
    return [...places(input, GIVEN, 1), ...places(input, GIVEN, 2)].slice(0, 1);
  },
};
