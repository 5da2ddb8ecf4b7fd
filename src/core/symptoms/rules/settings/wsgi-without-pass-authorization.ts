/**
 * Apache runs a program of Python with mod_wsgi, and no line hands the Authorization field on:
 *
 *     WSGIScriptAlias / /srv/app/wsgi.py
 */
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const RUNS = /^[ \t]*(WSGI(?:ScriptAlias(?:Match)?|DaemonProcess|ProcessGroup|ImportScript))[ \t]+\S/dgim;
/** In a line that is no comment; also where somebody tells of it. */
const SETTLED = /^[^#\n]{0,200}?\b(?:WSGIPassAuthorization|AuthType[ \t]+(?!None)\w)/im;

export const wsgiWithoutPassAuthorization: Rule = {
  id: 'wsgi-without-pass-authorization',
  find: (input) => (SETTLED.test(beginningOf(input, LONGEST_WRITTEN)) ? [] : places(input, RUNS, 1).slice(0, 1)),
};
