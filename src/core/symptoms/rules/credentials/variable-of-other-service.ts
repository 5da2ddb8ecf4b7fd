/**
 * A setting or a program is named after one service, and takes its key from a variable that is named after another:
 *
 *     --etherscan-api-key $ALCHEMY_KEY
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { beginningOf, LONGEST_CODE, matches, sightingsOf } from '../../facts/text-matches.ts';
import { unlessSeen } from '../../kinds/unless-seen.ts';
import { keyNamedForOtherService } from '../environments/key-named-for-other-service.ts';

const SERVICES =
  'openai|anthropic|claude|llama|gemini|google|groq|mistral|cohere|voyage|pinecone|tavily|perplexity|deepseek|openrouter|huggingface|hf|github|gh|gitlab|gl|gitea|bitbucket|stripe|twilio|sendgrid|mailgun|slack|discord|telegram|etherscan|alchemy|infura|netlify|vercel|cloudflare|digitalocean|linear|notion|sentry|datadog|newrelic|supabase|firebase|clerk|npm|pypi|docker|dockerhub|codecov|sonar|snyk|nvidia|replicate|elevenlabs|deepgram';
const SECRET = '(?:API_?)?(?:TOKEN|KEY|SECRET|PAT)';
const REFERENCE = `(?:\\$\\{?\\{?[ \\t]?(?:secrets\\.|env\\.)?|${ENVIRONMENT_PROPERTY}|${ENVIRONMENT_CALL}["'])`;
const TAKEN = new RegExp(
  [
    `(?<![\\w-])(?:--)?(${SERVICES})[A-Za-z]{0,12}(?:[_-](?:api|access|auth|bot|deploy)){0,2}[_-]?(?:token|key|secret|pat)["']?(?:[ \\t]{0,3}[=:][ \\t]{0,3}|[ \\t])["'\`]?${REFERENCE}(${SERVICES})_(?:[A-Z]{1,12}_){0,2}${SECRET}\\b`,
    `\\b(?:new )?(${SERVICES})[A-Za-z]{0,20}\\([^\\n()]{0,60}?["'\`]?(?:api_?key|token|auth)["'\`]?[ \\t]{0,2}[=:][ \\t]{0,2}${REFERENCE}(${SERVICES})_(?:[A-Z]{1,12}_){0,2}${SECRET}\\b`,
  ].join('|'),
  'dgi',
);
const SAME: Readonly<Record<string, string>> = {
  gh: 'github',
  gl: 'gitlab',
  hf: 'huggingface',
  claude: 'anthropic',
  gemini: 'google',
  dockerhub: 'docker',
};
/** Another service that speaks the same protocol is asked on purpose; packages of these take the token of the other. */
const MEANT =
  /base_?url|api_?base|openrouter|litellm|secrets\.GIT(?:HUB|EA)_TOKEN|npm\.pkg\.github|(?:^|\W)docker\W[^\n]{0,60}ghcr/i;

// A client whose address was left out is a matter of its own.
export const variableOfOtherService = unlessSeen([keyNamedForOtherService], {
  id: 'variable-of-other-service',
  find: (input) =>
    MEANT.test(beginningOf(input, LONGEST_CODE))
      ? []
      : sightingsOf(
          input,
          matches(input, TAKEN).filter((match) => {
            const [one = '', other = ''] = match.slice(1).filter(Boolean).map(serviceOf);
            return one !== other;
          }),
        ).slice(0, 1),
});

function serviceOf(name: string): string {
  const one = name.toLowerCase();
  return SAME[one] ?? one;
}
