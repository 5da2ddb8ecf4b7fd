/**
 * Apache runs a program of Python with mod_wsgi, and no line hands the Authorization field on:
 *
 *     WSGIScriptAlias / /srv/app/wsgi.py
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const RUNS = /^[ \t]*(WSGI(?:ScriptAlias(?:Match)?|DaemonProcess|ProcessGroup|ImportScript))[ \t]+\S/dgim;
/** In a line that is no comment; also where somebody tells of it. */
const SETTLED = /^[^#\n]{0,200}?\b(?:WSGIPassAuthorization|AuthType[ \t]+(?!None)\w)/im;

export const wsgiWithoutPassAuthorization: Rule = {
  id: 'wsgi-without-pass-authorization',
  find: (input) => (SETTLED.test(input.text.slice(0, 200_000)) ? [] : places(input, RUNS, 1).slice(0, 1)),
};
