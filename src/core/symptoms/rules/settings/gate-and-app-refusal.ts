/**
 * A server in front asks for Basic, and the refusal is one of the application behind it, which reads that login as its own:
 *
 *     auth_basic "Members";
 *     {"message":"Invalid username or password"}
 */
import { GATE_LINE, GATE_SWITCH } from '../../facts/gate-settings.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED = new RegExp(`(?:^|[{};:])[ \\t]*(?:[\\w-]{2,20}: )?${GATE_LINE}|${GATE_SWITCH}`, 'dgim');
/** A body in JSON, what a client of the application was told, or the refusal of a connection that its own page opens. */
const REFUSAL =
  /\{[^\n]{0,300}?["'](?:message|error|errors|msg|detail|code|status)["'] ?:[^\n]{0,200}?(?:40[13]\b|unauthori|token|password|logged[ _]in|not authenticated|credential|login|['"`]authori[sz]ation['"`] header)|\breplied "?401\b|\bwss?:\/\/[^\n]{0,200}\b401\b/i;
/** It is kept from the application, or the login is meant for it. */
const SETTLED =
  /proxy_set_header[ \t]+Authorization\b|RequestHeader[ \t]+\w+[ \t]+Authorization\b|removeheader=true|AH01\d{3}|user not found|password mismatch|\bexpired\b|["']status["'] ?: ?20\d|"logger":|\$2[aby]\$/i;

export const gateAndAppRefusal: Rule = {
  id: 'gate-and-app-refusal',
  find: (input) => {
    const text = writtenText(input);
    return text.length < 10_000 && REFUSAL.test(text) && !SETTLED.test(text) ? places(input, ASKED).slice(0, 1) : [];
  },
};
