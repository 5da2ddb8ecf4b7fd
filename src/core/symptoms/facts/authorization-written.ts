/**
 * The field Authorization as code, a command or a header writes it, up to its value: the source of a pattern. A mark that
 * must open the value is asked for behind it: `(?<=["'])`.
 */
export const AUTHORIZATION = /(?<![\w-])Authorization["'\]]{0,2}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:[bfru]{0,2}["'`])?/
  .source;
