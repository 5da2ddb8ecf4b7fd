/**
 * The client of one service is given the key of another, and no address beside it:
 *
 *     OpenAI(api_key=os.environ["TOGETHER_API_KEY"])
 *     provider "hetznerdns" { apitoken = var.hcloud_token }
 */
import { beginningOf, LONGEST_CODE, matches, places, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Services with models that take the calls of OpenAI's client at an address of their own. */
const OTHERS =
  'TOGETHER(?:_?AI)?|DEEPSEEK|GROQ|MISTRAL|OPENROUTER|ANTHROPIC|GEMINI|GOOGLE|XAI|GROK|PERPLEXITY|PPLX|FIREWORKS|NVIDIA|MOONSHOT|KIMI|DASHSCOPE|QWEN|ZHIPU(?:AI)?|SILICONFLOW|COHERE|HUGGINGFACE|HF|NEBIUS|CEREBRAS|SAMBANOVA|ANYSCALE|AZURE(?:_OPENAI)?|DEEPINFRA|NOVITA|HYPERBOLIC';
const KEY = `["'\`$\\{([.]{1,3}(?:${OTHERS})_(?:API_?)?(?:KEY|TOKEN)\\b`;
const GIVEN = new RegExp(
  [
    `(?<!Azure)OpenAI\\w{0,16}\\((?:\\{\\s{0,8})?[^()\\n]{0,80}?\\b(?:openai_)?api_?key["']?\\s{0,3}[:=]\\s{0,3}[\\w.]{0,20}(?:\\((?=["']))?${KEY}`,
    `\\bOPENAI_API_KEY["']?\\]?\\s{0,3}[:=]\\s{0,3}["']?[\\w.]{0,20}(?:\\((?=["']))?${KEY}`,
  ].join('|'),
  'dgi',
);
const ADDRESS = /base_?url|api_?base|api_?host|endpoint|openai_api_url/i;

/** Two services of one provider, whose tokens are apart. */
const PAIRS: readonly (readonly [client: RegExp, key: RegExp])[] = [
  [/\bprovider "hetznerdns"/, /token\s{0,4}=\s{0,4}var\.(hcloud_\w{2,20})/dg],
  [/\bprovider "hcloud"/, /token\s{0,4}=\s{0,4}var\.(hetzner_?dns_\w{2,20})/dg],
  [/crowdsecLapiKey|crowdsec_lapi_key|CROWDSEC_BOUNCER_API_KEY/, /[:=] {0,3}["']?\$\{?(\w{0,20}ENROLL\w{0,12})/dg],
];

export const keyNamedForOtherService: Rule = {
  id: 'key-named-for-other-service',
  find: (input) => {
    const given = ADDRESS.test(beginningOf(input, LONGEST_CODE)) ? [] : places(input, GIVEN).slice(0, 1);
    const pairs = PAIRS.flatMap(([client, key]) => {
      const [found] = client.test(beginningOf(input, LONGEST_CODE)) ? matches(input, key) : [];
      const span = found && spanOf(found, 1);
      return span ? [sighting(input, span)] : [];
    });
    return [...given, ...pairs];
  },
};
