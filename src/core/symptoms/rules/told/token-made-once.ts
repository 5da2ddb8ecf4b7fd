/**
 * Code, or what is told, shows that a token is got once and used on and on:
 *
 *     const token = await signIn(); // fetched once at start
 */
import { besideRefusalAlone } from '../../facts/refusal-words.ts';
import { tells } from '../../kinds/tells.ts';

const TOKEN = '(?:tokens?|jwt|secret|credentials?|sessions?|auth|log-?in|key|client|bearer)';

export const tokenMadeOnce = besideRefusalAlone(
  tells(
    'token-made-once',
    [
      `\\b\\w{0,24}${TOKEN}\\w{0,24}\\b[^\\n]{0,120}?(?:#|//|--|/\\*|\\()[^\\n]{0,20}?\\b(?:generated|created|fetched|issued|set|read|made|obtained|requested|taken|evaluated|signed|called) (?:only )?once\\b`,
      `\\b\\w{0,24}${TOKEN}\\w{0,24}\\b[^\\n]{0,160}?(?:#|//) ?(?:at )?(?:module|import|class)[ -](?:level|time|scope)\\b`,
      `\\b(?:tokens?|jwt) (?:is |was )?(?:cached|kept|saved|stored|hard-?coded|copied|pasted) (?:in|into|as|from|out of) (?:/tmp|a (?:file|variable|global)|devtools|the (?:browser|console|network tab|portal))`,
      `\\b\\w{0,24}${TOKEN}\\b[^\\n]{0,80}?(?:#|//) ?(?:copied )?from (?:devtools|the browser|the portal|the network tab)\\b`,
      '\\bsetAccessToken\\(\\s{0,2}(?:(?:session|cache|get_option|json_decode|file_get_contents|unserialize)\\(|\\$_(?:SESSION|COOKIE)|Session::|Cache::|Storage::|Auth::|\\$(?:this->)?(?:user|row|account|session|store)\\w{0,12}(?:->|\\[))',
      '\\b(?:set_access_token|setCredentials|set_credentials|use_access_token)\\([^\\n]{0,24}?\\b(?:session|cache|store|db|row|user)(?:\\.|\\[|\\()[^\\n]{0,24}?access_?token',
      '\\b40[13]\\b[^\\n]{0,20}?\\bafter (?:about |exactly |ca\\. |some )?(?:\\d{1,4}|an?|one|two|a few|several) ?(?:min(?:ute)?s?|h(?:ours?)?|days?|weeks?)\\b(?! of\\b)',
    ],
    /\bif\b|\bwhether\b|certificate|cookie/i,
  ),
);
