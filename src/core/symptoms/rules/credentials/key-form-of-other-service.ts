/**
 * A setting is named after one service, and its value has the form of keys of another one, or of another kind of key:
 *
 *     ANTHROPIC_API_KEY=sk-proj-fake
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Beginnings that tell whose key it is. */
const KNOWN =
  /^(?:sk-ant-|sk-or-|sk-proj-|sk-svcacct-|gsk_|hf_|AIza|GOCSPX-|ya29\.|ghp_|github_pat_|gho_|ghs_|glpat-|xox[bp]-|xapp-|[sr]k_(?:live|test)_|pk_(?:live|test)_|whsec_|SG\.|pubkey-|sbp_|sb_(?:secret|publishable)_|pat-(?:na|eu)\d-|ntn_|AKIA|npm_|dop_v1_|nvapi-|pplx-|tvly-|xai-|r8_|lin_api_|shpat_|shpss_|figd_|CFPAT-|eyJ|xkeysib-|xsmtpsib-|ph[cx]_|sntry[su]_|dckr_pat_|PMAK-|pul-[\da-f]{8}|sk_live_|dapi[\da-f]{8}|BSA[\w-]{10}|re_[\w*]{8})/;

/** What a setting is named after, and what its value begins with; `gateway` where another service may be asked on purpose. */
const SETTINGS: readonly { readonly named: RegExp; readonly own: RegExp; readonly gateway?: true }[] = [
  { named: /^(?:ANTHROPIC|CLAUDE)_(?:API_)?KEY$/, own: /^sk-ant-/, gateway: true },
  { named: /^OPENAI_(?:API_)?KEY$/, own: /^(?:sk-(?!ant-|or-)|eyJ)/, gateway: true },
  { named: /^OPENROUTER_(?:API_)?KEY$/, own: /^sk-or-/ },
  { named: /^GROQ_(?:API_)?KEY$/, own: /^gsk_/ },
  { named: /^(?:GEMINI|GOOGLE(?:_MAPS|_GENERATIVE_AI|_GENAI)?)_API_KEY$/, own: /^(?:AIza|AQ\.)/, gateway: true },
  { named: /^(?:AZURE_)(?:OPENAI_)?(?:API_)?KEY$/, own: /^eyJ/ },
  { named: /^(?:HF|HUGGING_?FACE)(?:_HUB)?_(?:API_)?(?:TOKEN|KEY)$/, own: /^hf_/ },
  { named: /^(?:GH|GITHUB)_(?:TOKEN|PAT)$/, own: /^(?:gh[a-z]_|github_pat_|eyJ)/ },
  { named: /^(?:GITLAB|GL)_(?:TOKEN|PAT)$/, own: /^gl\w{2,8}-/ },
  { named: /^SLACK_BOT_TOKEN$/, own: /^xoxb-/ },
  { named: /^SLACK_APP_TOKEN$/, own: /^xapp-/ },
  { named: /^SLACK_USER_TOKEN$/, own: /^xoxp-/ },
  { named: /^STRIPE_(?:SECRET|API)_KEY$/, own: /^[sr]k_/ },
  { named: /^(?:NEXT_PUBLIC_|VITE_|REACT_APP_)?STRIPE_(?:PUBLISHABLE|PUBLIC)_KEY$/, own: /^pk_/ },
  { named: /^STRIPE_WEBHOOK_SECRET$/, own: /^whsec_/ },
  { named: /^CLERK_SECRET_KEY$/, own: /^sk_/ },
  { named: /^(?:NEXT_PUBLIC_|VITE_)?CLERK_PUBLISHABLE_KEY$/, own: /^pk_/ },
  { named: /^(?:NEXT_PUBLIC_|VITE_)?SUPABASE_(?:ANON|SERVICE_ROLE|SERVICE)?_?KEY$/, own: /^(?:eyJ|sb_)/ },
  { named: /^SUPABASE_ACCESS_TOKEN$/, own: /^sbp_/ },
  { named: /^SENDGRID_API_KEY$/, own: /^SG\./ },
  { named: /^MAILGUN_API_KEY$/, own: /^key-/ },
  { named: /^(?:BREVO|SENDINBLUE|SIB)_(?:API_?)?(?:V3_)?KEY$/, own: /^xkeysib-/ },
  { named: /^BRAVE_(?:SEARCH_)?(?:API_)?(?:KEY|TOKEN)$/, own: /^BSA/ },
  { named: /^TAVILY_(?:API_)?KEY$/, own: /^tvly-/ },
  { named: /^(?:PERPLEXITY|PPLX)_(?:API_)?KEY$/, own: /^pplx-/ },
  { named: /^(?:XAI|GROK)_(?:API_)?KEY$/, own: /^xai-/ },
  { named: /^(?:REPLICATE)_(?:API_)?(?:TOKEN|KEY)$/, own: /^r8_/ },
  { named: /^(?:NVIDIA|NIM|NGC)_(?:API_)?KEY$/, own: /^(?:nvapi-|eyJ)/ },
  { named: /^(?:MISTRAL|COHERE|DEEPL|SERPAPI|SERPER|EXA|FIRECRAWL|TMDB_V3)_(?:API_)?KEY$/, own: /^(?!)/ },
  { named: /^DEEPSEEK_(?:API_)?KEY$/, own: /^sk-(?!ant-|or-|proj-)/ },
  { named: /^LINEAR_(?:API_)?(?:KEY|TOKEN)$/, own: /^lin_/ },
  { named: /^NOTION_(?:API_)?(?:KEY|TOKEN|SECRET)$/, own: /^(?:ntn_|secret_)/ },
  { named: /^(?:DIGITALOCEAN|DO)_(?:ACCESS_|API_)?TOKEN$/, own: /^do[op]_v1_/ },
  { named: /^(?:NPM|NODE_AUTH)_(?:AUTH_)?TOKEN$/, own: /^(?:npm_|gh[a-z]_|github_pat_|gl|eyJ)/ },
  { named: /^RESEND_(?:API_)?KEY$/, own: /^re_/ },
  { named: /^POSTHOG_PERSONAL_(?:API_)?KEY$/, own: /^phx_/ },
  { named: /^(?:NEXT_PUBLIC_|VITE_)?POSTHOG_(?:PROJECT_)?(?:API_)?KEY$/, own: /^phc_/ },
  { named: /^(?:DOCKERHUB|DOCKER_HUB)_(?:ACCESS_)?TOKEN$/, own: /^dckr_/ },
  { named: /^FIREBASE_TOKEN$/, own: /^1\/\// },
  { named: /^SHOPIFY_(?:ADMIN_)?ACCESS_TOKEN$/, own: /^shp(?:at|ca|ua|pa)_/ },
];

const SETTING = /\b([A-Z][A-Z0-9_]{4,40})["']?[ \t]{0,2}[=:][ \t]{0,2}["'`]?([A-Za-z][\w.*…-]{4,80})/dg;
/** Another service that speaks the same protocol is asked on purpose. */
const GATEWAY =
  /base_?url|api_?base|end_?point|openrouter\.ai|litellm|(?:LLM_|AI_)?PROVIDER|ANTHROPIC_AUTH_TOKEN|vertex/i;

export const keyFormOfOtherService: Rule = {
  id: 'key-form-of-other-service',
  find: (input) => {
    const isGateway = GATEWAY.test(writtenText(input));
    return matches(input, SETTING).flatMap((match) => {
      const [, name = '', value = ''] = match;
      const setting = SETTINGS.find(({ named }) => named.test(name));
      const span = spanOf(match);
      if (!setting || !span || !KNOWN.test(value) || setting.own.test(value)) return [];
      return setting.gateway && isGateway ? [] : [sighting(input, span)];
    });
  },
};
