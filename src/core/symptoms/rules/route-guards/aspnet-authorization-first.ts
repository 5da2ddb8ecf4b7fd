/**
 * ASP.NET Core checks rights before it knows who calls, or before the routing is known:
 *
 *     app.UseAuthorization();
 *     app.UseAuthentication();
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL =
  /\b(?:app|application|builder|appBuilder|applicationBuilder)\s{0,20}\.(Use(?:Authentication|Authorization|Routing|Endpoints|Mvc))\b/dg;
/** Each must come before those behind it. */
const ORDER = ['UseRouting', 'UseAuthentication', 'UseAuthorization', 'UseEndpoints', 'UseMvc'];

export const aspnetAuthorizationFirst: Rule = {
  id: 'aspnet-authorization-first',
  find: (input) => {
    const first = new Map<string, RegExpExecArray>();
    for (const match of matches(input, CALL)) {
      const name = match[1] ?? '';
      if (!first.has(name)) first.set(name, match);
    }
    const calls = ORDER.flatMap((name) => {
      const call = first.get(name);
      return call ? [call] : [];
    });
    const early = calls.find(
      (call, index) => call.index < Math.max(-1, ...calls.slice(0, index).map((one) => one.index)),
    );
    const unchecked = first.has('UseAuthentication') ? undefined : first.get('UseAuthorization');
    const call = early ?? unchecked;
    const span = call && spanOf(call, 1);
    return span ? [sighting(input, span)] : [];
  },
};
