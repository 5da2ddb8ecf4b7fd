/**
 * The program reads a file, and prints the value that the shell had before:
 *
 *     $env:API_KEY="old-fake"
 *     python -c "load_dotenv('.env'); print(os.getenv('API_KEY'))"
 *     old-fake
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { beginningOf, LONGEST_WRITTEN, matches, sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SHELL = new RegExp(
  `(?:^|[\\s;>])(?:export[ \\t]+|\\$env:|set[ \\t]+|setx[ \\t]+)${SECRET_NAME}[ \\t=]+["']?([^\\s"';]{4,400})`,
  'dgm',
);
const LOADER = /dotenv|\.env\b|--env-file|python-decouple|environs/;

export const oldValuePrinted: Rule = {
  id: 'old-value-printed',
  find: (input) => {
    if (!LOADER.test(beginningOf(input, LONGEST_WRITTEN))) return [];
    return matches(input, SHELL).flatMap((match) => {
      const value = match[1] ?? '';
      const from = match.index + match[0].length;
      const printed = new RegExp(`^[ \\t]*["']?${value.replace(/[^\w]/g, '\\$&')}["']?[ \\t\\r]*$`, 'm').exec(
        input.text.slice(from),
      );
      if (!printed) return [];
      const start = from + printed.index;
      return [sighting(input, { start, end: start + printed[0].trimEnd().length })];
    });
  },
};
