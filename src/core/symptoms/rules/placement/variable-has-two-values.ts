/**
 * One variable with two values in the same paste. What the shell exported wins over the file:
 *
 *     $ echo $API_TOKEN
 *     export API_TOKEN=old-fake
 *     # .env
 *     API_TOKEN=new-fake
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import type { Rule } from '../../rule.ts';
import { signingSecretReplaced } from '../compared/signing-secret-replaced.ts';

const SETTING = new RegExp(
  `^[^\\n\\w]{0,12}(?:export[ \\t]+|set[ \\t]+|setx[ \\t]+|env:)?(${SECRET_NAME})[ \\t]*[=:][ \\t]*["']?([^\\s"'#]{3,400})`,
  'dgm',
);

// What a diff shows is another value, not a second one.
export const variableHasTwoValues: Rule = unlessSeen([signingSecretReplaced], {
  id: 'variable-has-two-values',
  find: (input) => {
    const first = new Map<string, string>();
    const found = matches(input, SETTING).filter((match) => {
      const [, name = '', value = ''] = match;
      const known = first.get(name);
      if (known === undefined) first.set(name, value);
      return known !== undefined && known !== value && !/^[$%{<]/.test(value) && !/^[$%{<]/.test(known);
    });
    return sightingsOf(input, found);
  },
});
