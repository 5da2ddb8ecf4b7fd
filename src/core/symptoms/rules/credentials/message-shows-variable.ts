/**
 * A program that was refused shows the name of a variable where its value belongs: nobody has set it:
 *
 *     E! [outputs.influxdb_v2] failed to write metric to $INFLUX_BUCKET (401 Unauthorized)
 */
import { matches, places, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '\\$\\{?[A-Z][A-Z\\d]{1,30}_[A-Z\\d_]{1,40}\\}?';
const REFUSED =
  '(?:\\b40[13]\\b|\\bunauthori[sz]ed\\b|\\bforbidden\\b|\\baccess denied\\b|\\bauthentication failed\\b)';
const SHOWN = new RegExp(`(${NAME})[^\\n]{0,200}?${REFUSED}|${REFUSED}[^\\n]{0,200}?(${NAME})`, 'dgi');
/** What Concourse puts in place of a variable, as the login of an address. */
const IN_ADDRESS = /\bfor ['"]https?:\/\/(\(\([\w.-]{1,60}\)\))@/dg;
/** A command names its variables, and so does code. */
const COMMAND =
  /^[ \t]{0,8}(?:[$#%>] |\S{0,40}[$#%>] )|\b(?:curl|wget|echo|export|docker|docker-compose|kubectl|helm|git|npm|if|sudo|env|run) |-H |--\w|\$\{\{|[;{]\s*$/i;
/** A value that is set from a variable, but for lines of logs, which name each value. */
const SET = /^(?!level=|ts=|time=|\[|\d{4}-|(?:error|warn)\b).{0,300}=["']?\$/i;

export const messageShowsVariable: Rule = {
  id: 'message-shows-variable',
  find: (input) => [
    ...places(input, IN_ADDRESS, 1),
    ...matches(input, SHOWN).flatMap((match) => {
      const span = spanOf(match, match[1] ? 1 : 2);
      const start = input.text.lastIndexOf('\n', match.index) + 1;
      const stop = input.text.indexOf('\n', match.index + match[0].length);
      const line = input.text.slice(Math.max(start, match.index - 300), stop < 0 ? undefined : stop).slice(0, 1_000);
      // The expression disregards case; names of variables in messages do not.
      const named = match[1] ?? match[2] ?? '';
      return span && named === named.toUpperCase() && !COMMAND.test(line) && !SET.test(line)
        ? [sighting(input, span)]
        : [];
    }),
  ],
};
