/**
 * The trust of a cloud names another audience than the tool that signs in asks for, if nobody says otherwise:
 *
 *     "token.actions.githubusercontent.com:aud": "https://github.com/my-org"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TRUST = new RegExp(
  [
    // AWS: `sts.amazonaws.com`, by `configure-aws-credentials`.
    '\\btoken\\.actions\\.githubusercontent\\.com:aud["\']?[ \\t]{0,3}[:=,][ \\t]{0,3}\\[?\\s{0,8}["\'](?!sts\\.amazonaws\\.com)([^"\'\\n]{1,120})["\']',
    '\\bvariable[ \\t]*=[ \\t]*"token\\.actions\\.githubusercontent\\.com:aud"\\s{1,20}values[ \\t]*=[ \\t]*\\["(?!sts\\.amazonaws\\.com)([^"\\n]{1,120})"',
    '\\boidc\\.eks\\.[\\w.-]{1,30}amazonaws\\.com\\/id\\/\\w{1,60}:aud["\']?[ \\t]{0,3}[:=,][ \\t]{0,3}\\[?\\s{0,8}["\'](?!sts\\.amazonaws\\.com)([^"\'\\n]{1,120})["\']',
    // Entra: `api://AzureADTokenExchange`, by `azure/login`.
    '\\btoken\\.actions\\.githubusercontent\\.com["\'][\\s\\S]{0,300}?["\']?audiences?["\']?[ \\t]{0,3}[:=][ \\t]{0,3}\\[\\s{0,8}["\'](?!api:\\/\\/AzureADTokenExchange|sts\\.amazonaws\\.com)([^"\'\\n]{1,120})["\']',
  ].join('|'),
  'dg',
);

export const federatedAudienceOther: Rule = {
  id: 'federated-audience-other',
  find: (input) => [1, 2, 3, 4].flatMap((group) => places(input, TRUST, group)).slice(0, 1),
};
