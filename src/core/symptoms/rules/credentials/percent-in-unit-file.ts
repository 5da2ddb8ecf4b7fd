/**
 * A unit of systemd sets a secret with a percent sign, behind which systemd puts a value of its own:
 *
 *     Environment=API_PASSWORD=fake%uword
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SET = new RegExp(
  `^[ \\t]*Environment=[ \\t]*["']?(?:[A-Z0-9_]{1,40}=[^\\s"']{0,80}["']?[ \\t]+["']?){0,4}((?:${SECRET_NAME}|[A-Z][A-Z0-9_]{1,40}=[\\w.-]{1,40}(?=:))[=:](?!%[A-Za-z](?:[\\s"'/]|$))[^\\s"'%]{0,200}%(?!%)[A-Za-z][^\\s"']{0,200})`,
  'dgm',
);

export const percentInUnitFile: Rule = {
  id: 'percent-in-unit-file',
  find: (input) => places(input, SET, 1).slice(0, 1),
};
