/**
 * Anonymous access is switched off in IIS by a command, in a list or in words, and no Windows login is shown as on:
 *
 *     I disabled anonymous authentication and enabled basic authentication
 */
import { loginMethods } from '../../facts/iis-login-methods.ts';
import { writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const iisAnonymousLoginOff: Rule = {
  id: 'iis-anonymous-login-off',
  find: (input) => {
    // Other programs have anonymous access too.
    if (!/\biis\b|inetsrv|web\.config|(?:windows|basic|digest)[ _-]?auth/i.test(writtenText(input))) return [];
    const methods = loginMethods(input);
    const anonymous = methods.filter(({ name }) => name === 'anonymous');
    const other = methods.some(({ name, on }) => name === 'windows' && on) || methods.every(({ on }) => !on);
    if (anonymous.at(-1)?.on !== false || (other && methods.length > 1)) return [];
    // Attributes of web.config have a symptom of their own.
    return anonymous
      .filter(({ span }) => input.text[span.start] !== '<')
      .map(({ exchange, span }) => ({ exchange, span }));
  },
};
