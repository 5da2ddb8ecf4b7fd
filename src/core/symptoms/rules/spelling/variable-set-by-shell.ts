/**
 * A secret was set where every shell or program finds it, as people tell it.
 *
 *     it was exported in my .zshrc with an old key
 */
import { tells } from '../../kinds/tells.ts';

const FILE = '(?:~\\/|\\$HOME\\/)?\\.?(?:zshrc|bashrc|bash_profile|zprofile|zshenv|profile|config\\.fish)\\b';
const VARIABLE = '(?:env(?:ironment)? ?var(?:iable)?s?|variables?|[A-Z]\\w{1,30}_(?:KEY|TOKEN|SECRET|PASSWORD))';

export const variableSetByShell = tells(
  'variable-set-by-shell',
  [
    `\\b(?:exported|set|defined|left|still|hard-?coded|lingering|leftover|old|stale|had|found)\\b[^\\n.]{0,50}?\\bin (?:my |the |your |a )?["'\`]?${FILE}`,
    `\\b(?:system|user|windows|global|machine|os|shell)(?:[- ](?:level|wide))? ${VARIABLE}[^\\n.]{0,50}?\\b(?:old|stale|wrong|overr\\w+|precedence|priority|still|instead|conflict\\w*|leftover)\\b`,
    `\\b(?:old|stale|wrong|leftover|lingering|conflicting|outdated|previous|forgotten) (?:\\w{1,20} ){0,2}?${VARIABLE}`,
    `\\b${VARIABLE}[^\\n.]{0,30}?\\b(?:was|is|were) still (?:set|exported|defined|there)\\b`,
    `\\b(?:${VARIABLE}|key|token|it|one) (?:was|is|were) still exported\\b`,
    `\\b(?:overwritten|overridden|shadowed|replaced|hidden) by (?:the one|one|an?|the|what is|my)[^\\n.]{0,30}?(?:${FILE}|\\bbash profile\\b|\\b(?:shell|system|environment)\\b)`,
    '\\blaunchctl setenv\\b',
    '\\b(?:exported|set) (?:it |this )?(?:yesterday|earlier|before|long ago|months ago|last week)[^\\n.]{0,40}?\\b(?:shell|session|terminal)\\b',
  ],
  /deprecat/i,
);
