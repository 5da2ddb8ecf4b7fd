/**
 * A handler that adds the login is registered in .NET, and no client is told to use it:
 *
 *     services.AddHttpClient<IOrders, Orders>();
 *     services.AddTransient<AuthHandler>();
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CLIENT = /\.AddHttpClient(?:<[^>\n]{1,80}>)?\(|\.AddRefitClient</;
const HANDLER = /\.(Add(?:Transient|Scoped|Singleton)<\w{0,40}(?:Auth|Token|Bearer|Header|ApiKey)\w{0,30}Handler>)/dg;
const ATTACHED = /^(?![ \t]*\/\/)[^\n]{0,200}\.?(?:AddHttpMessageHandler|ConfigurePrimaryHttpMessageHandler)\b/m;

export const messageHandlerNotAttached: Rule = {
  id: 'message-handler-not-attached',
  find: (input) => {
    const text = codeText(input);
    return CLIENT.test(text) && !ATTACHED.test(text) ? places(input, HANDLER, 1).slice(0, 1) : [];
  },
};
