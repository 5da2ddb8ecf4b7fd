/**
 * A route of Laravel asks one guard, and the tokens belong to another. Sanctum makes them, and `auth:api` or `auth:web`
 * never looks at them:
 *
 *     $user->createToken('app')->plainTextToken
 *     Route::middleware('auth:api')
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OTHER =
  /->middleware\(\s{0,5}\[?["'](?:api["'],\s{0,3}["'])?auth["']|\bmiddleware\(["']auth["']\)|["'`](auth:(?!sanctum\b)[a-z][\w-]{1,30})["'`]|\b(?:auth\(\)->|Auth::)guard\(["'](?!sanctum)[\w-]{2,30}["']\)/dgi;
const SANCTUM = /\bplainTextToken\b|\bsanctum\b/i;
/** With Sanctum asked too, only a refusal tells that the other one is meant. */
const ASKED = /["'`]auth:[\w,-]{0,40}sanctum\b/i;
/** Somebody tells which guard it works with, or shows the one that is asked where none is named. */
const TOLD =
  /\b(?:works?|fine|ok|solved|fixed) (?:fine |ok |well )?(?:with|by|when using|using|if I use) [`"']?auth:[\w-]{2,30}|->authGuard\(["'](?!sanctum)[\w-]{2,30}["']\)|["']guard["']\s{0,5}=>\s{0,5}(?:env\(["']AUTH_GUARD["'],\s{0,3})?["']web["']/dgi;
const REFUSED = /unauthenticated|\b401\b/i;

export const laravelOtherGuardNamed: Rule = {
  id: 'laravel-other-guard-named',
  find: (input) => {
    const text = writtenText(input);
    const told = REFUSED.test(text) ? places(input, TOLD) : [];
    if (told.length > 0) return told.slice(0, 1);
    return SANCTUM.test(text) && (REFUSED.test(text) || !ASKED.test(text)) ? places(input, OTHER).slice(0, 2) : [];
  },
};
