/**
 * One file makes a secret under a name, and another asks for it by a different one, so nothing is sent:
 *
 *     kubectl create secret docker-registry shop-registry …
 *     imagePullSecrets:
 *       - name: shop-pull
 *
 * Or somebody tells of it: The account refers to `shop-pull-secret`, while the template creates `app-pull-secret`.
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE =
  /\bcreate secret (?:docker-registry|generic|tls)[ \t]+(?:-n \S{1,60} |--namespace[ =]\S{1,60} )?([a-z\d][\w.-]{1,80})/g;
const ASKED =
  /\b(?:imagePullSecrets|secretKeyRef|secretRef):[ \t]{0,4}(?:\r?\n[ \t]*-?[ \t]*|\[?\{? ?)name:[ \t]*["']?([a-z\d][\w.-]{1,80})/dg;
/** Two names in marks with a word of contrast between them, both of a secret. */
const TOLD = new RegExp(
  [
    '`([^`\\n]{0,80}(?:secret|credential|registry|token|pull)[^`\\n]{0,40})`',
    '[^\\n`]{0,160}?\\b(?:but|while|whereas|however|instead of|rather than|although|not)\\b[^\\n`]{0,160}?',
    '`([^`\\n]{0,80}(?:secret|credential|registry|token|pull)[^`\\n]{0,40})`',
  ].join(''),
  'dgi',
);
const NAMES =
  /\b(?:refer\w{0,5}|reference[sd]?|using|uses?|named|name|called|creat\w{1,3}|expect\w{0,3}|look\w{0,3} for|mounts?)\b/i;

/** Kinds of tokens, not names of secrets. */
const KIND = /^(?:access|id|refresh|bearer|auth)[-_. ]?token$/i;

export const secretReferenceDiffers: Rule = {
  id: 'secret-reference-differs',
  find: (input) => {
    const made = matches(input, MADE).map((match) => match[1]);
    const asked = made.length === 0 ? [] : matches(input, ASKED).filter((match) => !made.includes(match[1]));
    const told = matches(input, TOLD).filter(
      ([said, one = '', other = '']) =>
        NAMES.test(said) &&
        ![one, other].some((each) => KIND.test(each)) &&
        one !== other &&
        ending(one) === ending(other) &&
        !/[=\s](?!\.|\})/.test(bare(one)),
    );
    return sightingsOf(input, [...asked, ...told], 1).slice(0, 1);
  },
};

/** What a template fills in counts as one word. */
function bare(name: string): string {
  return name.replace(/\{\{[^}]{0,60}\}\}/g, 'x');
}

/** Both names end in the same word: they mean the same secret. */
function ending(name: string): string {
  return bare(name).split(/[-_.]/).at(-1)?.toLowerCase() ?? '';
}
