/**
 * The value of a login option holds a dollar sign, in double quotes or in none, and the shell replaces it with what
 * follows as a variable:
 *
 *     --docker-username=robot$ci
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A value that is a variable as a whole, or has one behind a separator, is meant that way. */
const OPTION =
  /(?:^|\s)--?(?:[a-z]+-)?(?:user(?:name)?|login|pass(?:word|wd)?|token|secret|api-?key)[= ](?:"([^"\n$]{0,80}[A-Za-z0-9]\$[A-Za-z_<][^"\n]{0,100})"|([^\s"'$]{0,80}[A-Za-z0-9]\$[A-Za-z_<][^\s"']{0,100}))/dgim;

/** Short options of programs that sign in to a registry. */
const SIGN_IN =
  /\b(?:docker|podman|nerdctl|skopeo|crane|oras|helm registry) login\b[^\n]{0,80}?\s-[up][ =]?(?:"([^"\n$]{0,80}[A-Za-z0-9]\$[A-Za-z_$<][^"\n]{0,100})"|([^\s"'$\\]{0,80}[A-Za-z0-9]\$[A-Za-z_$<][^\s"']{0,100}))/dgim;

/** A secret that kubectl takes from its command line. A shell also replaces what stands behind `!`, and takes backslashes off. */
const LITERAL =
  /--from-literal[= ]["]?[\w.-]{0,40}(?:pass|token|secret|key|pwd)[\w.-]{0,20}=(?:"([^"\n$]{0,80}[A-Za-z0-9!@#%^&*]\$[A-Za-z_][^"\n]{0,100})"|([^\s"'$]{0,80}[A-Za-z0-9!@#%^&*]\$[A-Za-z_][^\s"']{0,100}))/dgim;

export const optionChangedByShell: Rule = {
  id: 'option-changed-by-shell',
  find: (input) =>
    [OPTION, SIGN_IN, LITERAL].flatMap((pattern) => [...places(input, pattern, 1), ...places(input, pattern, 2)]),
};
